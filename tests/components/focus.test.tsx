import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { UndoButtons } from "@/components/debate/undo-buttons";
import { Outline } from "@/components/outline/outline";
import { CommentThread } from "@/components/talk/comment-thread";
import { editDebate } from "./page-around";
import { id, me, renderOnDesk, withTexts } from "./sample";

vi.mock("next/navigation", async () => (await import("./navigation")).navigation);
vi.mock("@/lib/actions/edit-debate", async () => ({ editDebate: (await import("./page-around")).editDebate }));
vi.mock("@/lib/actions/cast-vote", async () => ({ castVote: (await import("./page-around")).castVote }));
vi.mock("@/lib/actions/extract-branch", () => ({ extractBranch: vi.fn() }));
vi.mock("@/lib/actions/talk-comments", () => ({
  comment: vi.fn(),
  editOwnComment: vi.fn(),
  removeOwnComment: vi.fn(),
  resolve: vi.fn(),
}));
vi.mock("@/lib/actions/talk-moderation", () => ({ flagByForm: vi.fn() }));
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
const entry = (n: number) => document.querySelector<HTMLElement>(`[data-claim="${id(n)}"]`);
const box = (name: string) => screen.queryByRole<HTMLElement>("textbox", { name });
const button = (name: string) => screen.getByRole("button", { name });

test.each([
  ["Undercut …", "Your claim"],
  ["Reword …", "The claim, reworded"],
  ["Change sources …", "Who says so"],
])("what the menu opens with %s takes the focus, and gives it back to the claim", async (item, field) => {
  renderOnDesk({}, <Outline />);
  for (const time of ["first", "second"]) {
    await openMenu();
    fireEvent.click(screen.getByRole("menuitem", { name: item }));
    await comesTo(() => box(field));
    expect(at().matches("textarea, input"), `the ${time} time`).toBe(true);
    button("Discard").focus();
    fireEvent.click(button("Discard"));
    await comesTo(() => entry(2));
  }
});

test("what was reworded has the focus once it is saved", async () => {
  editDebate.mockResolvedValue({ ok: true, value: { seq: 2 } });
  renderOnDesk({}, <Outline />);
  await openMenu();
  fireEvent.click(screen.getByRole("menuitem", { name: "Reword …" }));
  await comesTo(() => box("The claim, reworded"));
  fireEvent.change(at(), { target: { value: "Stronger." } });
  fireEvent.submit(at().closest("form") as HTMLFormElement);
  await screen.findByText("Stronger.", { selector: "p" });
  await comesTo(() => entry(2));
});

test("a claim that was added and taken back leaves the focus with the claim it answered", async () => {
  editDebate.mockResolvedValue({ ok: true, value: { seq: 2 } });
  renderOnDesk(
    {},
    <>
      <UndoButtons />
      <Outline />
    </>,
  );
  fireEvent.click(screen.getByRole("link", { name: "Rebut: Support 1.1" }));
  fireEvent.change(at(), { target: { value: "Strength is no shield." } });
  fireEvent.keyDown(at(), { key: "Enter", ctrlKey: true });
  await screen.findByText("Strength is no shield.", { selector: "p" });
  await waitFor(() => expect(at().textContent).toMatch(/Strength is no shield/));
  fireEvent.keyDown(at(), { key: "z", ctrlKey: true });
  await waitFor(() => expect(screen.queryByText("Strength is no shield.", { selector: "p" })).toBeNull());
  await comesTo(() => entry(2));
});

test("a reply that is closed leaves the focus with the comment it was to answer", async () => {
  const comment = {
    ...{
      id: "c1",
      claimId: id(2),
      parentId: null,
      authorId: me,
      text: "Since when?",
      createdAt: 0,
      editedAt: null,
      changedAt: 0,
    },
    ...{ removed: null, resolved: null, authorName: "Ada", typed: null, mayResolve: false },
  };
  const place = { debateId: "d", claimId: id(2), here: "/here", handles: [] };
  const around = {
    place,
    names: {},
    mayComment: true,
    mayFlag: false,
    flagged: [],
    ids: { comment: "c2", flag: "f" },
  };
  const thread = (what: string | null) =>
    withTexts(
      <CommentThread
        comment={comment}
        replies={[]}
        around={{ ...around, doing: what === null ? null : { commentId: "c1", what } }}
      />,
    );
  const { rerender } = render(thread("reply"));
  await comesTo(() => box("Reply to Ada"));
  screen.getByRole("link", { name: "Cancel" }).focus();
  rerender(thread(null));
  await comesTo(() => document.getElementById("comment-c1"));
});
