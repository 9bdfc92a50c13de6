import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { MoveDialog } from "@/components/claim/move-dialog";
import type { Claim } from "@/lib/argument/claim";
import { editDebate } from "./page-around";
import { claim, id, onDesk, renderOnDesk, sample } from "./sample";

vi.mock("next/navigation", async () => (await import("./navigation")).navigation);
vi.mock("@/lib/actions/edit-debate", async () => ({ editDebate: (await import("./page-around")).editDebate }));
vi.mock("@/lib/actions/cast-vote", async () => ({ castVote: (await import("./page-around")).castVote }));
vi.mock("@/lib/actions/forms", () => ({ answerByForm: vi.fn(), voteByForm: vi.fn() }));

beforeEach(() => {
  vi.stubGlobal("CSS", { escape: (name: string) => name });
});

const supporting = claim(3, 1, "support", "Deterrence has held.");
const versions = () => editDebate.mock.calls.map(([{ edit }]) => edit.version);
const replaced = (by: Claim) => sample.map((one) => (one.id === by.id ? by : one));

/** The dialog under the first rebuttal, opened on the first version; meanwhile the claim came to stand as `now`. */
function moveMeanwhile(now: Claim, onClose = vi.fn()) {
  const dialog = (claim: Claim) => <MoveDialog claim={claim} under={id(4)} onClose={onClose} />;
  const { rerender } = renderOnDesk({}, dialog(supporting));
  rerender(onDesk({ claims: replaced(now) }, dialog(now)));
  fireEvent.click(screen.getByRole("button", { name: "Move it here" }));
  return onClose;
}

test("a claim that somebody else moved meanwhile is not moved on unasked", async () => {
  const theirs = { ...supporting, parentId: id(2), version: 2 };
  editDebate.mockResolvedValueOnce({ ok: false, error: { code: "stale", current: theirs } });
  editDebate.mockResolvedValueOnce({ ok: true, value: { seq: 3 } });
  const onClose = moveMeanwhile(theirs);
  const alert = await screen.findByRole("alert");
  expect(within(alert).getByText(/^It stands under Support 1.1 now\./)).toBeTruthy();
  expect([versions(), onClose.mock.calls]).toEqual([[1], []]);
  fireEvent.click(screen.getByRole("button", { name: "Move it here all the same" }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(versions()).toEqual([1, 2]);
});

test("a claim whose words only changed meanwhile is moved", async () => {
  editDebate.mockResolvedValueOnce({ ok: true, value: { seq: 3 } });
  const onClose = moveMeanwhile({ ...supporting, text: "It held.", version: 2 });
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(versions()).toEqual([2]);
});
