import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { Outline } from "@/components/outline/outline";
import { renderOnDesk } from "./sample";

vi.mock("next/navigation", async () => (await import("./navigation")).navigation);
vi.mock("@/lib/actions/edit-debate", async () => ({ editDebate: (await import("./page-around")).editDebate }));
vi.mock("@/lib/actions/cast-vote", async () => ({ castVote: (await import("./page-around")).castVote }));
vi.mock("@/lib/actions/extract-branch", () => ({ extractBranch: vi.fn() }));
vi.mock("@/lib/actions/forms", () => ({ answerByForm: vi.fn(), voteByForm: vi.fn() }));

// Asked for by the menu and by going to a claim; the test's browser has neither.
vi.stubGlobal("CSS", { escape: (text: string) => text });
Element.prototype.scrollIntoView = () => {};

const at = () => document.activeElement as HTMLElement;
const comesTo = (element: () => Element | null) => waitFor(() => expect(at()).toBe(element()));
const press = (key: string) => {
  fireEvent.keyDown(at(), { key });
  fireEvent.keyUp(at(), { key });
};
const more = () => screen.getByRole("button", { name: "More on Support 1.1", hidden: true });

/** Opens the menu at the first press on the button, as the keyboard does. */
async function openMenu() {
  more().focus();
  fireEvent.click(more());
  await waitFor(() => expect(screen.getByRole("menu").contains(at())).toBe(true));
}

test("a claim's menu has the focus when it is first opened, and its button has it again once it is closed", async () => {
  renderOnDesk({}, <Outline />);
  await openMenu();
  press("ArrowDown");
  await comesTo(() => screen.getAllByRole("menuitem")[0] ?? null);
  press("ArrowDown");
  await comesTo(() => screen.getAllByRole("menuitem")[1] ?? null);
  press("Escape");
  await waitFor(() => expect(screen.queryByRole("menu")).toBeNull());
  await comesTo(more);
});
