import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { ClaimPage } from "@/components/claim/claim-page";
import { RewordForm } from "@/components/claim/reword-form";
import { Outline } from "@/components/outline/outline";
import { OfflineBanner } from "@/components/site/offline-banner";
import { showFromHere } from "@/components/ui/without-network";
import type { Claim } from "@/lib/argument/claim";
import { editDebate } from "./page-around";
import { claim, id, renderOnDesk, sample } from "./sample";

vi.mock("next/navigation", async () => (await import("./navigation")).navigation);
vi.mock("@/lib/actions/edit-debate", async () => ({ editDebate: (await import("./page-around")).editDebate }));
vi.mock("@/lib/actions/cast-vote", async () => ({ castVote: (await import("./page-around")).castVote }));
vi.mock("@/lib/actions/forms", () => ({ answerByForm: vi.fn(), voteByForm: vi.fn() }));

const entry = (name: RegExp | string) => screen.getByRole("article", { name });
const rebut = () => fireEvent.click(within(entry(/Support 1 of 2/)).getByRole("link", { name: "Rebut: Support 1.1" }));
const box = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Your claim" });
const write = (text: string) => fireEvent.change(box(), { target: { value: text } });

/** Rebuts a claim while there is no network. */
async function answerOffline(): Promise<void> {
  rebut();
  write("Strength is no shield.");
  fireEvent.click(screen.getByRole("button", { name: "Add rebuttal" }));
  await screen.findByText("Waits for a connection");
}

test("an answer stands in the outline before the server has answered", async () => {
  editDebate.mockReturnValue(new Promise(() => {}));
  renderOnDesk({}, <Outline />);
  rebut();
  write("Strength is no shield.");
  fireEvent.click(screen.getByRole("button", { name: "Add rebuttal" }));
  expect(await screen.findByText("Strength is no shield.", { selector: "p" })).toBeTruthy();
});

test("what could not be saved is still in the box, with one sentence and a way to try again", async () => {
  editDebate.mockResolvedValue({ ok: false, error: { code: "unavailable" } });
  renderOnDesk({}, <Outline />);
  rebut();
  write("Strength is no shield.");
  fireEvent.click(screen.getByRole("button", { name: "Add rebuttal" }));
  expect((await screen.findByRole("alert")).textContent).toMatch(/Your text is kept here/);
  expect(box().value).toBe("Strength is no shield.");
  expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
  expect(screen.queryByText("Strength is no shield.", { selector: "p" })).toBeNull();
});

test("what is wrong with the words is said at them, with the focus there and the button as it was", async () => {
  editDebate.mockResolvedValue({ ok: false, error: { code: "text-empty" } });
  renderOnDesk({}, <Outline />);
  rebut();
  const send = screen.getByRole("button", { name: "Add rebuttal" });
  send.focus();
  fireEvent.click(send);
  await waitFor(() => expect(box().getAttribute("aria-invalid")).toBe("true"));
  expect(document.getElementById(box().getAttribute("aria-describedby") ?? "")?.textContent).toBe(
    "Write at least one word.",
  );
  expect(screen.getAllByText("Write at least one word.")).toHaveLength(1);
  expect(document.activeElement).toBe(box());
  expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
});

test("trying again is the same command, so that it cannot be done twice", async () => {
  const away = { ok: false, error: { code: "unavailable" } };
  editDebate.mockResolvedValueOnce(away).mockResolvedValueOnce({ ok: true, value: { seq: 2 } });
  renderOnDesk({}, <Outline />);
  rebut();
  write("Strength is no shield.");
  fireEvent.click(screen.getByRole("button", { name: "Add rebuttal" }));
  fireEvent.click(await screen.findByRole("button", { name: "Try again" }));
  await waitFor(() => expect(editDebate).toHaveBeenCalledTimes(2));
  const [first, second] = editDebate.mock.calls.map(([command]) => command);
  expect(second.commandId).toBe(first.commandId);
  expect(second.edit.id).toBe(first.edit.id);
});

test("without a network an answer waits, also over a reload, and is sent as the same command", async () => {
  editDebate
    .mockRejectedValueOnce(new TypeError("Failed to fetch"))
    .mockResolvedValueOnce({ ok: true, value: { seq: 2 } });
  const first = renderOnDesk({}, <Outline />);
  await answerOffline();
  first.unmount();
  renderOnDesk({}, <Outline />);
  await screen.findByText("Waits for a connection");
  window.dispatchEvent(new Event("online"));
  await waitFor(() => expect(editDebate).toHaveBeenCalledTimes(2));
  const [sent, again] = editDebate.mock.calls.map(([command]) => command);
  expect(again).toEqual(sent);
  await waitFor(() => expect(screen.queryByText("Waits for a connection")).toBeNull());
});

test.each([
  ["no-such-parent", "This claim was removed while you were writing"],
  ["forbidden", null],
])("an answer that waited and is then refused as %s is not lost", async (code, title) => {
  vi.stubGlobal("CSS", { escape: (text: string) => text });
  editDebate.mockRejectedValueOnce(new TypeError("Failed to fetch")).mockResolvedValue({ ok: false, error: { code } });
  renderOnDesk({}, <Outline />);
  await answerOffline();
  window.dispatchEvent(new Event("online"));
  await waitFor(() => expect(screen.queryByText("Waits for a connection")).toBeNull());
  if (title === null) {
    cleanup();
    renderOnDesk({}, <Outline />);
    fireEvent.click(screen.getByRole("button", { name: "Continue your draft" }));
    expect(box().value).toBe("Strength is no shield.");
    expect(screen.getByRole("button", { name: "Add rebuttal" })).toBeTruthy();
  } else {
    const dialog = await screen.findByRole("dialog", { name: title });
    expect(within(dialog).getByRole<HTMLTextAreaElement>("textbox").value).toBe("Strength is no shield.");
  }
});

test("what waits while one is signed out goes on waiting", async () => {
  editDebate
    .mockRejectedValueOnce(new TypeError("Failed to fetch"))
    .mockResolvedValueOnce({ ok: false, error: { code: "signed-out" } })
    .mockResolvedValueOnce({ ok: true, value: { seq: 2 } });
  renderOnDesk({}, <Outline />);
  await answerOffline();
  window.dispatchEvent(new Event("online"));
  await waitFor(() => expect(editDebate).toHaveBeenCalledTimes(2));
  await waitFor(() =>
    expect(localStorage.getItem(Object.keys(localStorage).find((key) => key.includes("outbox")) ?? "")).toContain(
      "Strength is no shield.",
    ),
  );
});

test("an answer that waits is not said to be a vote that does", async () => {
  editDebate.mockRejectedValue(new TypeError("Failed to fetch"));
  renderOnDesk({}, <Outline />);
  await answerOffline();
  expect(screen.queryByText("Your vote waits for a connection")).toBeNull();
});

test("a draft that has been sent is not offered to be continued", async () => {
  editDebate.mockResolvedValue({ ok: true, value: { seq: 2 } });
  renderOnDesk({}, <Outline />);
  rebut();
  write("Half a thought");
  cleanup();
  renderOnDesk({}, <Outline />);
  fireEvent.click(screen.getByRole("button", { name: "Continue your draft" }));
  fireEvent.click(screen.getByRole("button", { name: "Add rebuttal" }));
  await waitFor(() => expect(screen.queryByRole("textbox", { name: "Your claim" })).toBeNull());
  await waitFor(() => expect(screen.queryByRole("button", { name: "Continue your draft" })).toBeNull());
});

test("a link that opens a box in place is followed in place without a network as well", async () => {
  renderOnDesk(
    {},
    <>
      <OfflineBanner />
      <Outline />
    </>,
  );
  const goThere = vi.fn(() => true);
  const stop = showFromHere(goThere);
  rebut();
  stop();
  expect(box()).toBeTruthy();
  expect(goThere).not.toHaveBeenCalled();
});

test("what is asked for goes before what a draft was begun as, until another role is chosen", () => {
  renderOnDesk({}, <Outline />);
  const at = within(entry(/Support 1 of 2/));
  fireEvent.click(at.getByRole("link", { name: "Support: Support 1.1" }));
  write("Strength is no shield.");
  rebut();
  expect(box().value).toBe("Strength is no shield.");
  expect(at.getByRole("button", { name: "Add rebuttal" })).toBeTruthy();
  fireEvent.click(at.getByRole("radio", { name: "Undercut", hidden: true }));
  expect(at.getByRole("button", { name: "Add undercut" })).toBeTruthy();
  cleanup();
  renderOnDesk({}, <Outline />);
  fireEvent.click(screen.getByRole("button", { name: "Continue your draft" }));
  expect(screen.getByRole("button", { name: "Add undercut" })).toBeTruthy();
});

test("on the page of a claim one answer can be written after the other, and what was typed meanwhile stays", async () => {
  const rebutting = { claimId: id(1), role: "rebuttal" } as const;
  const answers = renderOnDesk({}, <ClaimPage {...rebutting} />);
  const add = () => fireEvent.click(screen.getByRole("button", { name: "Add rebuttal" }));
  let saved = (_: unknown) => {};
  editDebate.mockReturnValueOnce(
    new Promise((done) => {
      saved = done;
    }),
  );
  write("Strength is no shield.");
  add();
  write("Nor is weakness.");
  saved({ ok: true, value: { seq: 2 } });
  await waitFor(() => expect(screen.queryByText("Saving …")).toBeNull());
  expect(box().value).toBe("Nor is weakness.");
  editDebate.mockResolvedValueOnce({ ok: true, value: { seq: 3 } });
  add();
  await waitFor(() => expect(box().value).toBe(""));
  const said = editDebate.mock.calls.map(([{ edit }]) => edit);
  expect(said.map(({ text }) => text)).toEqual(["Strength is no shield.", "Nor is weakness."]);
  expect(said[0].id).not.toBe(said[1].id);
  await waitFor(() => expect(document.activeElement?.getAttribute("data-claim")).toBe(said[1].id));
  // Left and come back to, nothing is kept.
  answers.unmount();
  renderOnDesk({}, <ClaimPage {...rebutting} />);
  expect(box().value).toBe("");
});

test("a draft is there again after the page was left", () => {
  const first = renderOnDesk({}, <Outline />);
  rebut();
  write("Half a thought");
  first.unmount();
  renderOnDesk({}, <Outline />);
  fireEvent.click(screen.getByRole("button", { name: "Continue your draft" }));
  expect(box().value).toBe("Half a thought");
});

test("a thesis cannot be undercut, so the box does not offer it", () => {
  renderOnDesk({}, <Outline />);
  fireEvent.click(within(entry(/Thesis 1 of 1/)).getByRole("link", { name: "Support: Thesis 1" }));
  expect(screen.queryByRole("radio", { name: "Undercut", hidden: true })).toBeNull();
});

test("when somebody was faster both texts are shown and either can be kept", async () => {
  const theirs = claim(2, 1, "support", "The South is far stronger.", { version: 2 });
  editDebate.mockResolvedValueOnce({ ok: false, error: { code: "stale", current: theirs } });
  const onClose = vi.fn();
  renderOnDesk({}, <RewordForm claim={sample[1] ?? theirs} onClose={onClose} />);
  const field = screen.getByRole("textbox");
  fireEvent.change(field, { target: { value: "The South is stronger, not safer." } });
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  const conflict = await screen.findByRole("alert");
  expect(within(conflict).getByText("The South is far stronger.")).toBeTruthy();
  expect(within(conflict).getByText("The South is stronger, not safer.")).toBeTruthy();

  editDebate.mockResolvedValueOnce({ ok: true, value: { seq: 3 } });
  fireEvent.click(within(conflict).getByRole("button", { name: "Send mine" }));
  await waitFor(() => expect(onClose).toHaveBeenCalledWith(true));
  expect(editDebate.mock.lastCall?.[0].edit).toMatchObject({
    id: id(2),
    version: 2,
    text: "The South is stronger, not safer.",
  });
});

test("a draft kept since before somebody reworded the claim is not written over their words", async () => {
  const kept = { version: 1, text: "The South is stronger, not safer." };
  localStorage.setItem(`rejoinder:draft:00000000-0000-7000-8000-0000000000dd:reword:${id(2)}`, JSON.stringify(kept));
  const theirs = claim(2, 1, "support", "The South is far stronger.", { version: 2 });
  editDebate.mockResolvedValue({ ok: false, error: { code: "stale", current: theirs } });
  renderOnDesk({}, <RewordForm claim={theirs} onClose={() => {}} />);
  await waitFor(() => expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe(kept.text));
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  const conflict = await screen.findByRole("alert");
  expect(editDebate.mock.lastCall?.[0].edit.version).toBe(1);
  expect(within(conflict).getByText("The South is far stronger.")).toBeTruthy();
  fireEvent.click(within(conflict).getByRole("button", { name: "Combine" }));
  fireEvent.click(await screen.findByRole("button", { name: "Save" }));
  await waitFor(() => expect(editDebate).toHaveBeenCalledTimes(2));
  expect(editDebate.mock.lastCall?.[0].edit).toMatchObject({ version: 2, text: `${theirs.text} ${kept.text}` });
});

test("what is typed keeps the version that it was begun on, over a reload and somebody else's words", async () => {
  editDebate.mockResolvedValue({ ok: true, value: { seq: 2 } });
  const [, before] = sample;
  const opened = renderOnDesk({}, <RewordForm claim={before as Claim} onClose={() => {}} />);
  fireEvent.change(screen.getByRole("textbox"), { target: { value: "Mine." } });
  opened.unmount();
  renderOnDesk({}, <RewordForm claim={{ ...(before as Claim), text: "Theirs.", version: 5 }} onClose={() => {}} />);
  await waitFor(() => expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe("Mine."));
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(editDebate.mock.lastCall?.[0].edit).toMatchObject({ version: 1, text: "Mine." }));
});

test("a draft of former times, which is the text alone, is still read", async () => {
  localStorage.setItem(`rejoinder:draft:00000000-0000-7000-8000-0000000000dd:reword:${id(2)}`, '"Of old."');
  renderOnDesk({}, <RewordForm claim={sample[1] as Claim} onClose={() => {}} />);
  await waitFor(() => expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe("Of old."));
});
