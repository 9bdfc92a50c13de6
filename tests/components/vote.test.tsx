import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { Outline } from "@/components/outline/outline";
import { castVote } from "./page-around";
import { id, renderOnDesk } from "./sample";

vi.mock("next/navigation", async () => (await import("./navigation")).navigation);
vi.mock("@/lib/actions/edit-debate", async () => ({ editDebate: (await import("./page-around")).editDebate }));
vi.mock("@/lib/actions/cast-vote", async () => ({ castVote: (await import("./page-around")).castVote }));
vi.mock("@/lib/actions/forms", () => ({ answerByForm: vi.fn(), voteByForm: vi.fn() }));

const entry = (name: RegExp | string) => screen.getByRole("article", { name });
const button = (of: RegExp, name: string) => within(entry(of)).getByRole("button", { name });
const tally = (agree: number, disagree: number) => ({ agree, unsure: 0, disagree, relevanceCount: 0, relevanceSum: 0 });

test("a verdict counts at once, before the server has answered", async () => {
  castVote.mockReturnValue(new Promise(() => {}));
  renderOnDesk({ tallies: { 4: { agree: 3, disagree: 1 } } }, <Outline />);
  fireEvent.click(button(/Rebuttal 1 of 2/, "Agree"));
  expect(
    await screen.findByRole("article", { name: "Rebuttal 1 of 2 to 1, 71\u202f% strong, you agree" }),
  ).toBeTruthy();
  expect(castVote).toHaveBeenCalledWith(expect.objectContaining({ claimId: id(4), verdict: 1 }));
});

test("a rebuttal that people agree with lowers what it rebuts", async () => {
  castVote.mockReturnValue(new Promise(() => {}));
  renderOnDesk({ tallies: { 1: { agree: 9, disagree: 2 }, 4: { agree: 3, disagree: 1 } } }, <Outline />);
  const strengthOf = (name: RegExp) => Number(/(\d+)\s%/.exec(entry(name).getAttribute("aria-label") ?? "")?.[1]);
  const before = strengthOf(/Thesis 1 of 1/);
  fireEvent.click(button(/Rebuttal 1 of 2/, "Agree"));
  await screen.findByRole("article", { name: /Rebuttal 1 of 2 .* you agree/ });
  expect(strengthOf(/Thesis 1 of 1/)).toBeLessThan(before);
});

test("pressing one's own verdict again withdraws it", async () => {
  castVote.mockResolvedValue({ ok: true, value: { vote: { verdict: null, relevance: null }, tally: tally(2, 1) } });
  renderOnDesk(
    { tallies: { 4: { agree: 3, disagree: 1 } }, votes: { 4: { verdict: 1, relevance: null } } },
    <Outline />,
  );
  expect(button(/Rebuttal 1 of 2/, "Agree").getAttribute("aria-pressed")).toBe("true");
  fireEvent.click(button(/Rebuttal 1 of 2/, "Agree"));
  expect(castVote).toHaveBeenCalledWith(expect.objectContaining({ verdict: null }));
  expect(await screen.findByText("You withdrew your verdict on Rebuttal 1.3.")).toBeTruthy();
});

test("a double click votes once", async () => {
  castVote.mockReturnValue(new Promise(() => {}));
  renderOnDesk({}, <Outline />);
  fireEvent.click(button(/Rebuttal 1 of 2/, "Agree"), { detail: 1 });
  await screen.findByRole("article", { name: /^Rebuttal 1 of 2 .* you agree/ });
  fireEvent.click(button(/Rebuttal 1 of 2/, "Agree"), { detail: 2 });
  expect(castVote).toHaveBeenCalledTimes(1);
  expect(button(/Rebuttal 1 of 2/, "Agree").getAttribute("aria-pressed")).toBe("true");
});

test("a double click says once how much a claim bears on what it answers", async () => {
  castVote.mockReturnValue(new Promise(() => {}));
  renderOnDesk({ votes: { 2: { verdict: 1, relevance: null } } }, <Outline />);
  const at = within(entry(/Support 1 of 2/));
  const step = () => at.getByRole("button", { name: /^4/, hidden: true });
  fireEvent.click(step(), { detail: 1 });
  await waitFor(() => expect(step().getAttribute("aria-pressed")).toBe("true"));
  fireEvent.click(step(), { detail: 2 });
  expect(castVote).toHaveBeenCalledTimes(1);
});

test("a refused vote is taken back with one sentence", async () => {
  castVote.mockResolvedValue({ ok: false, error: { code: "voting-closed" } });
  renderOnDesk({ tallies: { 4: { agree: 3, disagree: 1 } } }, <Outline />);
  fireEvent.click(button(/Rebuttal 1 of 2/, "Disagree"));
  expect((await screen.findByRole("alert")).textContent).toBe("Voting in this debate has closed.");
  expect(entry("Rebuttal 1 of 2 to 1, 67\u202f% strong")).toBeTruthy();
});

test("relevance is asked once there is a verdict, and never of a thesis", () => {
  const votes = { 1: { verdict: 1, relevance: null }, 2: { verdict: 1, relevance: null } } as const;
  renderOnDesk({ votes }, <Outline />);
  expect(within(entry(/Support 1 of 2/)).getByText("Relevance")).toBeTruthy();
  expect(within(entry(/Support 2 of 2/)).queryByText("Relevance")).toBeNull();
  expect(within(entry(/Thesis 1 of 1/)).queryByText("Relevance")).toBeNull();
});

test("an author's own vote is shown and counts nowhere", async () => {
  castVote.mockReturnValue(new Promise(() => {}));
  const { sample, me } = await import("./sample");
  const mine = sample.map((claim) => (claim.id === id(4) ? { ...claim, authorId: me } : claim));
  renderOnDesk({ claims: mine, tallies: { 4: { agree: 3, disagree: 1 } } }, <Outline />);
  fireEvent.click(button(/Rebuttal 1 of 2/, "Agree"));
  expect(
    await screen.findByRole("article", {
      name: "Rebuttal 1 of 2 to 1, 67\u202f% strong, you agree, your own vote is not counted",
    }),
  ).toBeTruthy();
});

test("an author is not asked to cast a first vote, and told that their own is not counted", async () => {
  castVote.mockReturnValue(new Promise(() => {}));
  const { sample, me } = await import("./sample");
  renderOnDesk(
    { claims: sample.map((claim) => (claim.id === id(4) ? { ...claim, authorId: me } : claim)) },
    <Outline />,
  );
  expect(entry(/Support 1 of 2/).textContent).toContain("cast the first");
  expect(entry(/Rebuttal 1 of 2/).textContent).not.toContain("cast the first");
  fireEvent.click(button(/Rebuttal 1 of 2/, "Agree"));
  const mine = await screen.findByRole("article", {
    name: "Rebuttal 1 of 2 to 1, no votes yet, you agree, your own vote is not counted",
  });
  expect(within(mine).getByText(/your own vote is not counted/)).toBeTruthy();
});

test("votes of people who are unsure are votes in a claim's name as well", () => {
  renderOnDesk({ tallies: { 4: { unsure: 1 } } }, <Outline />);
  expect(within(entry("Rebuttal 1 of 2 to 1, 1 vote, unsure")).getByText("1 vote")).toBeTruthy();
});
