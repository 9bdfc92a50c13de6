import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { DebateTabs } from "@/components/manage/debate-tabs";
import { HistoryList } from "@/components/manage/history-list";
import { InviteForm } from "@/components/manage/invite-form";
import { verbs } from "@/lib/access/verb";
import { undoFromHistory } from "@/lib/actions/manage-history";
import { invite } from "@/lib/actions/manage-members";
import { show, state } from "./manage-page";

vi.mock("@/lib/actions/manage-history", () => ({ undoFromHistory: vi.fn() }));
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

test("a refused undo is said at its own line, and only lines that can be undone offer it", async () => {
  vi.mocked(undoFromHistory).mockImplementation(async (_, data) =>
    state({ refusal: { code: "stale", field: null }, values: Object.fromEntries(data) as object }),
  );
  const lines = [
    { ...line, seq: 9, text: "Second", undoable: true },
    { ...line, seq: 4, text: "First", undoable: true },
    { ...line, seq: 2, text: null, undoable: false },
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
