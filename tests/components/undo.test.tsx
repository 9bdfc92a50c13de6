import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { useSaved } from "@/components/claim/use-saved";
import { useDeskHere } from "@/components/debate/desk-context";
import { UndoButtons } from "@/components/debate/undo-buttons";
import { Outline } from "@/components/outline/outline";
import { Toasts } from "@/components/ui/toast";
import { claimOf } from "@/lib/argument/debate";
import { english } from "@/locales/english";
import { editDebate } from "./page-around";
import { claim, id, renderOnDesk } from "./sample";

vi.mock("next/navigation", async () => (await import("./navigation")).navigation);
vi.mock("@/lib/actions/edit-debate", async () => ({ editDebate: (await import("./page-around")).editDebate }));
vi.mock("@/lib/actions/cast-vote", async () => ({ castVote: (await import("./page-around")).castVote }));
vi.mock("@/lib/actions/forms", () => ({ answerByForm: vi.fn(), voteByForm: vi.fn() }));

/** Rewords the nth claim as it stands. */
function Reword({ n, text }: { readonly n: number; readonly text: string }) {
  const { edit, debate } = useDeskHere();
  const version = claimOf(debate, id(n))?.version ?? 0;
  return (
    <button type="button" onClick={() => void edit({ kind: "reword", id: id(n), version, text })}>
      {text}
    </button>
  );
}

/** Adds a support and says so, as those who write do. */
function Add() {
  const { edit } = useDeskHere();
  const { added } = useSaved();
  const add = { kind: "add", id: id(20), parentId: id(1), role: "support", text: "New.", position: 9 } as const;
  const more = { sources: [], sharedFrom: null, origin: "response" } as const;
  return (
    <button type="button" onClick={() => void edit({ ...add, ...more }).then(() => added(id(20)))}>
      Add
    </button>
  );
}

const key = (shiftKey = false, target: Element = document.body) =>
  fireEvent.keyDown(target, { key: shiftKey ? "Z" : "z", ctrlKey: true, shiftKey });
const shown = (text: string) => screen.findByText(text, { selector: "p" });
const button = (name: RegExp) =>
  within(screen.getByRole("group", { name: /Your edits/ })).getByRole("button", { name });

function open() {
  Element.prototype.scrollIntoView = vi.fn();
  editDebate.mockResolvedValue({ ok: true, value: { seq: 2 } });
  renderOnDesk(
    {},
    <>
      <UndoButtons />
      <Reword n={2} text="Once." />
      <Reword n={2} text="Twice." />
      <Add />
      <Outline />
      <Toasts />
    </>,
  );
}

test("one's own edits are taken back and made again by keys and by buttons, and that is said", async () => {
  open();
  expect(button(/^Undo$/).getAttribute("aria-disabled")).toBe("true");
  for (const text of ["Once.", "Twice."]) {
    fireEvent.click(screen.getByRole("button", { name: text }));
    await shown(text);
  }
  key();
  await shown("Once.");
  expect(await screen.findByText("Undone: reworded Support 1.1")).toBeTruthy();
  await waitFor(() => expect(button(/^Redo: /)).toBeTruthy());
  fireEvent.click(button(/^Undo: /));
  await shown("The South is stronger.");
  await waitFor(() => expect(button(/^Undo$/)).toBeTruthy());
  key(true);
  await shown("Once.");
  expect((await screen.findAllByText("Done again: reworded Support 1.1")).length).toBeGreaterThan(0);
});

test("what is taken back is one's newest edit, answered or not", async () => {
  open();
  fireEvent.click(screen.getByRole("button", { name: "Once." }));
  await waitFor(() => expect(button(/^Undo: /)).toBeTruthy());
  let answer = (_: unknown) => {};
  editDebate.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
  fireEvent.click(screen.getByRole("button", { name: "Twice." }));
  await shown("Twice.");
  key();
  answer({ ok: true, value: { seq: 3 } });
  await shown("Once.");
  expect(editDebate).toHaveBeenCalledTimes(3);
});

test("steps asked for in quick succession follow one another", async () => {
  open();
  for (const text of ["Once.", "Twice."]) {
    fireEvent.click(screen.getByRole("button", { name: text }));
    await waitFor(() => expect(button(/^Undo: /)).toBeTruthy());
  }
  key();
  key();
  await shown("The South is stronger.");
  key(true);
  key(true);
  key();
  await shown("Once.");
  await waitFor(() => expect(button(/^Redo: /)).toBeTruthy());
  expect(editDebate).toHaveBeenCalledTimes(7);
});

test("a step that is not done ends those that were asked for after it, with one sentence", async () => {
  open();
  for (const text of ["Once.", "Twice."]) {
    fireEvent.click(screen.getByRole("button", { name: text }));
    await waitFor(() => expect(button(/^Undo: /)).toBeTruthy());
  }
  editDebate.mockResolvedValueOnce({ ok: false, error: { code: "rate-limited" } });
  key();
  key();
  key();
  await screen.findByText(english.failures["rate-limited"]);
  await waitFor(() => expect(button(/^Redo$/)).toBeTruthy());
  expect(editDebate).toHaveBeenCalledTimes(3);
  key();
  await shown("Once.");
});

test("what was added is named by its number also while it is gone, and its offer to undo goes with it", async () => {
  open();
  fireEvent.click(screen.getByRole("button", { name: "Add" }));
  await waitFor(() => expect(button(/^Undo: added Support 1\.5$/)).toBeTruthy());
  const offer = () => screen.queryByText("Saved: Support 1.5");
  await waitFor(() => expect(offer()).toBeTruthy());
  key();
  await waitFor(() => expect(button(/^Redo: added Support 1\.5$/)).toBeTruthy());
  await waitFor(() => expect(offer()).toBeNull());
  key(true);
  expect(await screen.findByText("Done again: added Support 1.5")).toBeTruthy();
});

test("while one types, the keys are the text's", async () => {
  open();
  fireEvent.click(screen.getByRole("button", { name: "Once." }));
  await waitFor(() => expect(button(/^Undo: /)).toBeTruthy());
  fireEvent.click(screen.getAllByRole("link", { name: /^Rebut: / })[0] as HTMLElement);
  key(false, screen.getByRole("textbox", { name: "Your claim" }));
  expect(editDebate).toHaveBeenCalledTimes(1);
});

test("what somebody has changed since is not taken back, and why is said", async () => {
  open();
  fireEvent.click(screen.getByRole("button", { name: "Once." }));
  await waitFor(() => expect(button(/^Undo: /)).toBeTruthy());
  const current = claim(2, 1, "support", "Theirs.", { version: 3 });
  editDebate.mockResolvedValueOnce({ ok: false, error: { code: "stale", current } });
  key();
  await screen.findByText("Cannot take this back – reworded Support 1.1: somebody has changed it since.");
  await shown("Theirs.");
  await waitFor(() => expect(button(/^Undo$/).getAttribute("aria-disabled")).toBe("true"));
});
