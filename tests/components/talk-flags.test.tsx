import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { type ReactNode, useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import type { Around } from "@/components/talk/comment-thread";
import { FlagHere } from "@/components/talk/flag-here";
import { FlagQueue } from "@/components/talk/flag-queue";
import { flagByForm, moderateByForm } from "@/lib/actions/talk-moderation";
import type { ClaimId } from "@/lib/argument/id";
import { english } from "@/locales/english";
import { show, state } from "./manage-page";

vi.mock("@/lib/actions/talk-moderation", () => ({ flagByForm: vi.fn(), moderateByForm: vi.fn() }));
afterEach(cleanup);

const texts = (part: ReactNode) => (
  <NextIntlClientProvider locale="en" messages={english} timeZone="UTC">
    {part}
  </NextIntlClientProvider>
);

test("a claim can be flagged anew once editors have decided, and not while one's flag waits", async () => {
  vi.mocked(flagByForm).mockResolvedValue(state({ done: "flagged" }));
  const flagging = (flagged: Around["flagged"]) => {
    const place = { debateId: "d", claimId: "c", here: "/debates/d/claims/c", handles: [] };
    const ids = { comment: "1", flag: "2" };
    const doing = { commentId: null, what: "flag" };
    const around = { place, names: {}, mayComment: true, mayFlag: true, flagged, doing, ids };
    return texts(<FlagHere around={around} commentId={null} />);
  };
  const { rerender } = render(flagging([]));
  const send = () => screen.queryByRole("button", { name: "Flag it" });
  fireEvent.click(send() as HTMLElement);
  await screen.findByText(/The editors will look at it/);
  rerender(flagging([{ commentId: null, waits: true }]));
  expect(screen.getByText(/The editors will look at it/)).toBeTruthy();
  rerender(flagging([{ commentId: null, waits: false }]));
  expect(send()).toBeTruthy();
  cleanup();
  render(flagging([{ commentId: null, waits: true }]));
  expect(send()).toBeNull();
});

let decided = (_: FormDataEntryValue | null) => {};
const item = (n: number) => ({
  ...{ claimId: `c${n}` as ClaimId, commentId: null, claimText: `Claim ${n}`, commentText: null },
  ...{ authorName: `Writer ${n}`, decisionId: crypto.randomUUID() },
  flags: [{ id: `f${n}`, authorName: "Ada", reason: "uncivil", note: "", at: 0, duplicate: null } as const],
});

/** What waits, without what was decided on. */
function Queue() {
  const [queue, show] = useState([item(1), item(2)]);
  decided = (id) =>
    show((queue) => queue.filter(({ claimId }) => claimId !== id).map((one) => ({ ...one, decisionId: "new" })));
  return <FlagQueue debateId="d" queue={queue} />;
}

test("what was decided is said above the list, which keeps the focus when its item goes", async () => {
  vi.mocked(moderateByForm).mockImplementation(async (_, data) => {
    const values = Object.fromEntries(data) as object;
    if (data.get("reason") === "") return state({ refusal: { code: "no-reason", field: "reason" }, values });
    // The server answers with the page as it is now.
    decided(data.get("claimId"));
    return state({ done: "flagged-removed", turn: 2, values });
  });
  show(<Queue />);
  const form = (n: number) => within(screen.getByRole("form", { name: `Decide on what Writer ${n} wrote` }));
  const reason = (n: number) => form(n).getByRole<HTMLTextAreaElement>("textbox", { name: /^Reason/ });
  fireEvent.change(reason(2), { target: { value: "Half typed" } });
  fireEvent.click(form(1).getByRole("button", { name: "Decide" }));
  await waitFor(() => expect(reason(1).getAttribute("aria-invalid")).toBe("true"));
  expect(reason(2).getAttribute("aria-invalid")).not.toBe("true");

  fireEvent.change(reason(1), { target: { value: "Attacks a person." } });
  const decide = form(1).getByRole("button", { name: "Decide" });
  decide.focus();
  fireEvent.click(decide);
  const said = await screen.findByText("Decided: what was flagged is removed. Everyone can read it below.");
  await waitFor(() => expect(document.activeElement).toBe(said.closest("[role=status]")));
  expect(screen.queryByRole("form", { name: "Decide on what Writer 1 wrote" })).toBeNull();
  expect(reason(2).value).toBe("Half typed");
  fireEvent.change(reason(2), { target: { value: "So does this." } });
  fireEvent.click(form(2).getByRole("button", { name: "Decide" }));
  await waitFor(() => expect(screen.queryByRole("form")).toBeNull());
  expect(screen.getByRole("status").textContent).toContain("Decided");
});
