import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { GroupsView } from "@/components/groups/groups-view";
import type { GroupsShown } from "@/components/groups/reading";
import { VoteNext } from "@/components/groups/vote-next";
import { VoteNextPage } from "@/components/groups/vote-next-page";
import type { ClaimLine } from "@/lib/argument/claim-line";
import type { ClaimId, DebateId } from "@/lib/argument/id";
import { show } from "./manage-page";
import "./page-around";

vi.mock("@/lib/actions/vote-next", () => ({ voteAndGoOn: vi.fn() }));

const debateId = "00000000-0000-4000-8000-0000000000d0" as DebateId;
const claim = (n: number) => `00000000-0000-4000-8000-00000000000${n}` as ClaimId;
const line = (n: number, role: ClaimLine["role"], number: string): ClaimLine => ({
  ...{ id: claim(n), role, number },
  text: `What claim ${n} says`,
});
const lines = [line(1, "thesis", "1"), line(2, "support", "1.1"), line(3, "rebuttal", "1.2")];

const groups = (change: Partial<GroupsShown["report"]> = {}): GroupsShown => ({
  ...{ seq: 12, at: Date.UTC(2026, 10, 25), stale: false, own: { x: 0.2, y: 0.1, group: 1, verdicts: 8 } },
  lines: new Map(lines.map((one) => [one.id, one])),
  report: {
    ...{ people: 21, counted: 20, claims: 3, verdicts: 57, variance: [0.42, 0.13], silhouette: 0.6 },
    groups: [
      { size: 11, x: 1, y: 0, holds: [{ claimId: claim(2), agrees: true, share: 0.82, others: 0.21 }] },
      { size: 8, x: -1, y: 0, holds: [] },
    ],
    cells: [
      { x: 1, y: 0, group: 0, count: 11 },
      { x: -1, y: 0, group: 1, count: 8 },
    ],
    commonGround: [{ claimId: claim(3), agrees: false, consensus: 0.6, shares: [0.71, 0.84] }],
    cruxes: [{ claimId: claim(2), shares: [0.82, 0.21], disagreement: 0.61, influence: 0.123, score: 0.075 }],
    ...change,
  },
});

const view = (shown: GroupsShown | null, concealed = false) =>
  show(<GroupsView {...{ debateId, groups: shown, concealed, sampleVoters: 0, signedIn: true, mayVote: true }} />);

const rowsOf = (caption: RegExp) =>
  within(screen.getByRole("table", { name: caption }))
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent?.replaceAll("\u202f", " ")));

test("people are a picture that says what it shows, and a table of the groups", () => {
  view(groups());
  const picture = screen.getByRole("img", { name: /scatter of 20 people in 2 groups.*Group A: 11\. Group B: 8\./ });
  expect(picture.querySelectorAll(".scatter-people")).toHaveLength(19);
  expect(within(picture).getByText("You")).toBeTruthy();
  expect(rowsOf(/same in numbers/)).toEqual([
    ["Group", "People", "Share"],
    ["AGroup A", "11", "55 %"],
    ["BGroup BNearest to you", "8", "40 %"],
    ["No group", "1", "5 %"],
  ]);
  expect(screen.getByText(/nearest to group B, by your 8 verdicts/)).toBeTruthy();
});

test("what a group holds, common ground and cruxes are tables whose heads name every number", () => {
  view(groups());
  const cell = (name: string, caption: RegExp) =>
    within(screen.getByRole("table", { name: caption })).getByRole("rowheader", { name: new RegExp(name) });
  expect(cell("Support 1.1.*What claim 2 says", /What group A holds: 11 people/)).toBeTruthy();
  expect(rowsOf(/What group A holds/)[1]?.slice(1)).toEqual(["A82 % agree", "Everyone else21 % agree"]);
  expect(rowsOf(/Common ground/)[1]?.slice(1)).toEqual(["A71 % disagree", "B84 % disagree"]);
  expect(rowsOf(/Cruxes/)[0]).toEqual(["Claim", "AGroup A", "BGroup B", "Moves a thesis by"]);
  expect(rowsOf(/Cruxes/)[1]?.at(-1)).toBe("Moves a thesis by12 points");
  const link = screen.getAllByRole("link", { name: "What claim 2 says" })[0];
  expect(link?.getAttribute("href")).toBe(`/debates/${debateId}/claims/${claim(2)}`);
});

test("without groups it is said why there is nothing to see", () => {
  view(null, true);
  expect(screen.getByText("Groups are shown when voting closes")).toBeTruthy();
  view(null);
  expect(screen.getByText("No groups yet")).toBeTruthy();
  view(groups({ groups: [], cells: [], commonGround: [], cruxes: [], people: 4 }));
  expect(screen.getByText(/So far 4 people have voted/)).toBeTruthy();
});

test("one claim is asked about, with what it answers; 1, 2 and 3 press the verdicts while the focus is in the card", () => {
  show(<VoteNext debateId={debateId} path={lines.slice(0, 2)} skipped={[claim(3)]} />);
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("What claim 2 says");
  expect(screen.getByText("Supports 1")).toBeTruthy();
  const skip = screen.getByRole("link", { name: "Skip for now" }).getAttribute("href") ?? "";
  expect(new URL(skip, "http://here").searchParams.get("skip")).toBe(`${claim(3)},${claim(2)}`);
  const pressed: string[] = [];
  for (const button of screen.getAllByRole("button")) {
    button.addEventListener("click", (event) => {
      event.preventDefault();
      pressed.push(button.textContent ?? "");
    });
  }
  for (const key of ["1", "2", "3", "4"]) fireEvent.keyDown(screen.getByRole("heading", { level: 2 }), { key });
  fireEvent.keyDown(document.body, { key: "1" });
  expect(pressed).toEqual(["Agree1", "Unsure2", "Disagree3"]);
});

test("when nothing is left it is said so, and skipped claims can be asked about again", () => {
  const asked = { path: [], voted: 3, total: 3, skipped: 0 };
  const page = (change: object) =>
    show(<VoteNextPage {...{ debateId, refusal: null, skipped: [], failure: null, asked: { ...asked, ...change } }} />);
  page({});
  expect(screen.getByText("You have voted on every claim")).toBeTruthy();
  page({ voted: 1, skipped: 2 });
  expect(screen.getByText("2 claims are left that you skipped")).toBeTruthy();
  expect(screen.getAllByRole("progressbar", { name: "Claims you have voted on" })).toHaveLength(2);
});
