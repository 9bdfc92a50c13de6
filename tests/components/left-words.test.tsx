import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { ClaimPage } from "@/components/claim/claim-page";
import { Outline } from "@/components/outline/outline";
import { TreeView } from "@/components/tree/tree-view";
import type { Edit } from "@/lib/argument/edit";
import { editDebate } from "./page-around";
import { id, renderOnDesk, somebody } from "./sample";
import { Stream } from "./stream";

vi.mock("next/navigation", async () => (await import("./navigation")).navigation);
vi.mock("@/lib/actions/edit-debate", async () => ({ editDebate: (await import("./page-around")).editDebate }));
vi.mock("@/lib/actions/cast-vote", async () => ({ castVote: (await import("./page-around")).castVote }));
vi.mock("@/lib/actions/forms", () => ({ answerByForm: vi.fn(), voteByForm: vi.fn() }));
vi.mock("@/lib/actions/extract-branch", () => ({ extractBranch: vi.fn() }));

beforeEach(() => {
  vi.stubGlobal("CSS", { escape: (text: string) => text });
  vi.stubGlobal("EventSource", Stream);
  Element.prototype.scrollIntoView = () => {};
  HTMLElement.prototype.scrollTo = () => {};
});

/** Bo does something to the debate in another browser. */
function hear(edit: Edit) {
  const edits = [{ seq: 2, by: { actorId: somebody, at: 1 }, edit }];
  const people = { [somebody]: { name: "Bo", handle: null } };
  act(() => Stream.tell("changes", { seq: 2, edits, tallies: [], talk: [], texts: [], people, at: 1 }));
}
const remove = (n: number) => hear({ kind: "remove", id: id(n), version: 1 });
const box = () => screen.getByRole("textbox", { name: /^(Your claim|The claim, reworded)$/ });
const write = (text: string) => fireEvent.change(box(), { target: { value: text } });
async function open(children: ReactNode) {
  renderOnDesk({}, children);
  await waitFor(() => expect(Stream.last).toBeDefined());
}
const saved = () => screen.findByRole("dialog", { name: "Bo removed this claim while you were writing" });
const words = (dialog: HTMLElement) => within(dialog).getByRole<HTMLTextAreaElement>("textbox");

test("what one is writing under a claim that somebody removes stands there to be copied, with nothing to send", async () => {
  await open(<Outline />);
  fireEvent.click(screen.getByRole("link", { name: "Rebut: Rebuttal 1.3" }));
  write("Weakness is in the eye of the beholder.");
  remove(4);
  const dialog = await saved();
  expect(words(dialog).value).toBe("Weakness is in the eye of the beholder.");
  expect(words(dialog).readOnly).toBe(true);
  await waitFor(() => expect(document.activeElement).toBe(words(dialog)));
  expect(dialog.textContent).toContain("It looks like weakness.");
  fireEvent.click(within(dialog).getAllByRole("button", { name: "Close" }).at(-1) as HTMLElement);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await waitFor(() => expect(document.activeElement?.getAttribute("data-claim")).toBe(id(1)));
  expect(editDebate).not.toHaveBeenCalled();
});

test("the same goes for a rewording, and for what hangs further up", async () => {
  await open(<Outline />);
  fireEvent.click(screen.getByRole("button", { name: "More on Rebuttal 1.3.1" }));
  fireEvent.click(await screen.findByRole("menuitem", { name: "Reword …" }));
  await waitFor(() => expect(document.activeElement).toBe(box()));
  write("Nobody dared before.");
  remove(4);
  expect(words(await saved()).value).toBe("Nobody dared before.");
});

test("a form in which nothing was typed, or whose claim stays, leaves nothing behind", async () => {
  await open(<Outline />);
  fireEvent.click(screen.getByRole("link", { name: "Rebut: Support 1.1" }));
  write("Strength is no shield.");
  fireEvent.click(screen.getByRole("button", { name: "Discard" }));
  fireEvent.click(screen.getByRole("link", { name: "Rebut: Rebuttal 1.3" }));
  remove(4);
  await waitFor(() => expect(screen.queryByText("It looks like weakness.")).toBeNull());
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("in the tree as well", async () => {
  window.history.replaceState(null, "", `?claim=${id(4)}`);
  await open(<TreeView />);
  fireEvent.click(screen.getByRole("link", { name: "Rebut: Rebuttal 1.3" }));
  write("In the eye of the beholder.");
  remove(4);
  expect(words(await saved()).value).toBe("In the eye of the beholder.");
});

test("on the claim's page as well, in the box that is always open there, and only once", async () => {
  const answering = { claimId: id(4), role: "support" } as const;
  await open(<ClaimPage {...answering} />);
  write("In the eye of the beholder.");
  remove(4);
  const dialog = await saved();
  expect(words(dialog).value).toBe("In the eye of the beholder.");
  fireEvent.click(within(dialog).getAllByRole("button", { name: "Close" }).at(-1) as HTMLElement);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(screen.getByText(/This claim is no longer there/)).toBeTruthy();
});
