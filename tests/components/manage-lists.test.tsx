import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { DebateTabs } from "@/components/manage/debate-tabs";
import { HistoryList } from "@/components/manage/history-list";
import { InviteForm } from "@/components/manage/invite-form";
import { verbs } from "@/lib/access/verb";
import { undoFromHistory } from "@/lib/actions/manage-history";
import { invite } from "@/lib/actions/manage-members";
import { show, state } from "./manage-page";

vi.mock("@/lib/actions/manage-history", () => ({ undoFromHistory: vi.fn(), bringWordingBack: vi.fn() }));
vi.mock("@/lib/actions/manage-members", () => ({ invite: vi.fn() }));
afterEach(cleanup);

const tabs = (may: readonly (typeof verbs)[number][], isMember: boolean, waiting = 0) => {
  show(<DebateTabs debateId="d" verbs={may} isMember={isMember} waiting={waiting} current="history" />);
  const found = within(screen.getByRole("navigation"))
    .getAllByRole("link")
    .map((link) => link.textContent);
  cleanup();
  return found;
};

test("the tabs are those that the verbs open", () => {
  expect(tabs(["read"], false)).toEqual(["Debate", "Groups", "History", "Moderation", "Export"]);
  expect(tabs(["read", "vote"], true)).toEqual([
    ...["Debate", "Groups", "Vote next", "History", "Moderation", "Members", "Export"],
  ]);
  expect(tabs(verbs, true, 3)).toEqual([
    ...["Debate", "Groups", "Vote next", "History", "Suggestions3, 3 waiting", "Moderation"],
    ...["Removed", "Members", "Settings", "Export"],
  ]);
});

const line = { at: 0, actorName: "Ada", kind: "reword", role: "support", claimId: null, commandId: "k" } as const;
const silent = { number: null, change: null };

test("a refused undo is said at its own line, and only lines that can be undone offer it", async () => {
  vi.mocked(undoFromHistory).mockImplementation(async (_, data) =>
    state({ refusal: { code: "stale", field: null }, values: Object.fromEntries(data) as object }),
  );
  const lines = [
    { ...line, ...silent, seq: 9, text: "Second", undoable: true },
    { ...line, ...silent, seq: 4, text: "First", undoable: true },
    { ...line, ...silent, seq: 2, text: null, undoable: false },
  ];
  show(<HistoryList debateId="d" lines={lines} />);
  const items = screen.getAllByRole("listitem");
  const undo = screen.getAllByRole("button", { name: "Undo: Ada reworded a support" });
  expect(undo).toHaveLength(2);
  fireEvent.click(undo[1] as HTMLElement);
  const alert = await screen.findByRole("alert");
  expect(items[1]?.contains(alert)).toBe(true);
  expect(items[2]?.textContent).toContain("Its text is not shown");
});

test("a history says from what to what, words that went and came marked, and where a claim was taken from", () => {
  const shown = { ...line, claimId: "c", number: "1.2", undoable: false } as const;
  const change = { kind: "wording", before: "It is cold.", after: "It is warm." } as const;
  const spots = { from: { role: "support", number: "1.3" }, to: { role: "rebuttal", number: undefined } } as const;
  show(
    <HistoryList
      debateId="d"
      of={{ id: "c", version: 4, text: "It is cold.", rewordable: true }}
      lines={[
        { ...shown, seq: 5, text: "It is warm.", change },
        { ...shown, seq: 4, kind: "move", text: "It is cold.", change: { kind: "place", ...spots } },
        { ...shown, seq: 3, kind: "add", text: "It is cold.", change: null },
      ]}
    />,
  );
  const [worded, moved, added] = screen.getAllByRole("listitem");
  expect(within(worded as HTMLElement).getByRole("deletion").textContent).toBe("cold");
  expect(within(worded as HTMLElement).getByRole("insertion").textContent).toBe("warm");
  expect(moved?.textContent).toContain("From support under 1.3 to rebuttal under a claim that has been removed since.");
  // What it says now is not offered as an earlier wording.
  expect(within(worded as HTMLElement).getByRole("button", { name: "Bring the wording of edit 5 back" })).toBeTruthy();
  expect(within(added as HTMLElement).queryByRole("button")).toBeNull();
  expect(screen.getAllByRole("link", { name: /See the debate as it stood after edit/ })).toHaveLength(3);
});

test("a history says which settings became others, each in the words of the settings' page", () => {
  const settled = {
    ...line,
    role: null,
    kind: "configure",
    seq: 7,
    number: null,
    text: null,
    undoable: false,
  } as const;
  const before = { visibility: "private", openRole: null, votingClosesAt: null, archived: false } as const;
  const after = { visibility: "public", openRole: "writer", votingClosesAt: 86_400_000, archived: true } as const;
  show(<HistoryList debateId="d" lines={[{ ...settled, change: { kind: "settings", before, after } }]} />);
  const rules = screen.getAllByRole("definition").map(({ textContent }) => textContent);
  expect(screen.getAllByRole("term").map(({ textContent }) => textContent)).toEqual([
    ...["Who can read it", "What can people do who sign in without an invitation?", "Voting closes", "Archive"],
  ]);
  expect(rules[0]).toBe("Before: Private → After: Public");
  expect(rules[1]).toContain("Read only → After: Vote and write answers");
  expect(rules[2]).toMatch(/Voting stays open → After: .*1970/);
  expect(rules[3]).toContain("Not archived → After: Archived");
});

test("a new invitation shows its whole address once, ready to be copied", async () => {
  const invitation = { token: "tok", role: "writer" as const, days: 7 };
  vi.mocked(invite).mockResolvedValue(state({ done: "invited", invitation }));
  show(<InviteForm debateId="d" inviteId="i" roles={["voter", "writer"]} origin="https://debates.example.org" />);
  fireEvent.click(screen.getByRole("button", { name: "Make a link" }));
  const field = await screen.findByLabelText<HTMLInputElement>("The new link");
  expect(field.value).toBe("https://debates.example.org/join/tok");
  expect(field.readOnly).toBe(true);
  expect(screen.getByText("The link is ready.").closest("[role=status]")).not.toBeNull();
});
