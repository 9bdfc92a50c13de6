import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { ClaimPage } from "@/components/claim/claim-page";
import { MoveProvider } from "@/components/claim/move-provider";
import { Outline } from "@/components/outline/outline";
import type { Claim, ClaimRole } from "@/lib/argument/claim";
import { editDebate } from "./page-around";
import { claim, id, renderOnDesk, sample } from "./sample";

vi.mock("next/navigation", async () => (await import("./navigation")).navigation);
vi.mock("@/lib/actions/edit-debate", async () => ({ editDebate: (await import("./page-around")).editDebate }));
vi.mock("@/lib/actions/cast-vote", async () => ({ castVote: (await import("./page-around")).castVote }));
vi.mock("@/lib/actions/extract-branch", () => ({ extractBranch: vi.fn() }));
vi.mock("@/lib/actions/forms", () => ({ answerByForm: vi.fn(), voteByForm: vi.fn() }));

// Asked for by the menu and by going to a claim; the test's browser has neither.
vi.stubGlobal("CSS", { escape: (text: string) => text });
Element.prototype.scrollIntoView = () => {};

const outline = (claims: readonly Claim[] = sample) => renderOnDesk({ claims }, <Outline />);
const openFor = async (label: string) => {
  fireEvent.click(screen.getByRole("button", { name: `More on ${label}` }));
  fireEvent.click(await screen.findByRole("menuitem", { name: "Join, split, merge …" }));
  return screen.findByRole("dialog");
};
const choose = (dialog: HTMLElement, name: RegExp) => fireEvent.click(within(dialog).getByRole("button", { name }));
/** Where the reader's focus comes to be once it is done. */
const arrivedAt = (n: number) => waitFor(() => expect(document.activeElement?.getAttribute("data-claim")).toBe(id(n)));
const sent = () => editDebate.mock.lastCall?.[0].edit;

test("each thing that can be done says what it is for, with an example", async () => {
  outline();
  const dialog = await openFor("Support 1.1");
  const offered = within(dialog).getAllByRole("listitem");
  expect(offered.map((item) => item.textContent?.split(/(?<=[a-z])(?=[A-Z])/)[0])).toEqual([
    "Undercut it",
    "Join with others",
    "Split in two",
    "Merge into another",
    "Show elsewhere too",
    "Start a debate of it",
  ]);
  for (const item of offered) expect(item.textContent).toMatch(/[.:].*“/);
});

test("what a thesis cannot be is not offered for it", async () => {
  outline();
  const dialog = await openFor("Thesis 1");
  expect(within(dialog).queryByRole("button", { name: /^Undercut|^Join/ })).toBeNull();
});

test("joining says at both premises that they only count together, and ties them", async () => {
  editDebate.mockReset().mockResolvedValue({ ok: true, value: { seq: 2 } });
  outline();
  const dialog = await openFor("Support 1.1");
  choose(dialog, /^Join with others/);
  fireEvent.click(within(dialog).getByRole("checkbox", { name: /Support 1.2/ }));
  choose(dialog, /^Join them/);
  const first = await screen.findByRole("article", { name: /Support 1 of 2 to 1, only together with 1.2/ });
  expect(first.closest("li")?.dataset.bracket).toBe("first");
  expect(within(first).getByText(/only together with/).textContent).toBe("only together with 1.2");
  expect(sent()).toMatchObject({ kind: "rearrange", as: "join", id: id(2) });
  await arrivedAt(2);
});

test("splitting makes a sibling, and the votes are said to stay", async () => {
  editDebate.mockReset().mockResolvedValue({ ok: true, value: { seq: 2 } });
  outline();
  const dialog = await openFor("Rebuttal 1.3");
  choose(dialog, /^Split in two/);
  expect(within(dialog).getByText(/Votes, answers and sources stay with the first/)).toBeTruthy();
  fireEvent.change(within(dialog).getByRole("textbox", { name: "First claim" }), {
    target: { value: "It looks weak." },
  });
  fireEvent.change(within(dialog).getByRole("textbox", { name: "Second claim" }), { target: { value: "It is weak." } });
  choose(dialog, /^Split it/);
  expect(await screen.findByText("It is weak.", { selector: "p" })).toBeTruthy();
  const second = await screen.findByRole("article", { name: /Rebuttal 2 of 3/ });
  expect(second.textContent).toContain("It is weak.");
  await arrivedAt(4);
});

test("merging offers what can stand for the claim, found by its words, and asks for a vote that is not carried over", async () => {
  editDebate.mockReset().mockResolvedValue({ ok: true, value: { seq: 2 } });
  renderOnDesk({ votes: { 3: { verdict: 1, relevance: null } }, tallies: { 3: { agree: 2 } } }, <Outline />);
  const dialog = await openFor("Support 1.2");
  choose(dialog, /^Merge into another/);
  const choices = within(dialog).getAllByRole("radio");
  // Neither the thesis above it nor the other side's direct answers.
  expect(choices.map((radio) => radio.closest("label")?.textContent)).toEqual([
    "Support 1.1The South is stronger.",
    "Rebuttal 1.3.1Nobody was emboldened before.",
    "Undercut 1.4.1Time is not what is at issue.",
  ]);
  expect(within(dialog).getByText(/2 people have judged this claim/)).toBeTruthy();
  fireEvent.click(choices[0] as HTMLElement);
  choose(dialog, /^Merge it/);
  expect(await screen.findByText(/You judged a claim that was merged into this one: you agreed/)).toBeTruthy();
  expect(screen.queryByText("Deterrence has held.")).toBeNull();
  await arrivedAt(2);
  expect(sent()).toMatchObject({ as: "merge", id: id(2), steps: [{ kind: "remove", id: id(3), into: id(2) }] });
});

test("an undercut says which step it attacks", () => {
  outline();
  const name = /Undercut 1 of 1 to 1.4, attacks the step from 1.4 to 1/;
  expect(within(screen.getByRole("article", { name })).getByText("attacks the step from 1.4 to 1")).toBeTruthy();
});

test("the page of a claim says what was merged into it", () => {
  const asked: ClaimRole = "support";
  const { container } = renderOnDesk(
    { redirects: { 9: 2 } },
    <MoveProvider>
      <ClaimPage claimId={id(2)} role={asked} />
    </MoveProvider>,
  );
  expect(container.textContent).toContain("One more claim was merged into this one.");
});

test("premises that stand apart are named, not tied", () => {
  const group = { jointGroup: "g" };
  outline([
    claim(1, null, "thesis", "T"),
    claim(2, 1, "support", "A", group),
    claim(3, 1, "rebuttal", "R"),
    claim(4, 1, "support", "B", group),
  ]);
  const article = screen.getByRole("article", { name: /Support 1 of 2 to 1, only together with 1.3/ });
  expect(article.closest("li")?.dataset.bracket).toBeUndefined();
});

test("the page of a claim that went away while one was there says so, and shows no strength of it", () => {
  const asked: ClaimRole = "support";
  const gone = sample.map((one) => (one.id === id(2) ? { ...one, removed: { by: one.authorId, at: 5 } } : one));
  const { container } = renderOnDesk(
    { claims: gone },
    <MoveProvider>
      <ClaimPage claimId={id(2)} role={asked} />
    </MoveProvider>,
  );
  expect(container.textContent).toContain("This claim is no longer there.");
  expect(container.querySelector("article")).toBeNull();
});
