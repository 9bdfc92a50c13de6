import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { Outline } from "@/components/outline/outline";
import "./page-around";
import { claim, id, renderOnDesk, sample } from "./sample";

vi.mock("next/navigation", async () => (await import("./navigation")).navigation);
vi.mock("@/lib/actions/edit-debate", async () => ({ editDebate: (await import("./page-around")).editDebate }));
vi.mock("@/lib/actions/cast-vote", async () => ({ castVote: (await import("./page-around")).castVote }));
vi.mock("@/lib/actions/forms", () => ({ answerByForm: vi.fn(), voteByForm: vi.fn() }));

const entry = (name: RegExp | string) => screen.getByRole("article", { name });

test("every claim is numbered by where it stands", () => {
  renderOnDesk({}, <Outline />);
  const headings = screen.getAllByRole("heading", { hidden: true }).map(({ textContent }) => textContent);
  expect(headings.filter((text) => /\d$/.test(text ?? ""))).toEqual([
    ...["Thesis1", "Support1.1", "Support1.2", "Rebuttal1.3", "Rebuttal1.3.1", "Rebuttal1.4", "Undercut1.4.1"],
  ]);
});

test("a claim's name says what it is among its siblings, where it stands and how its reader voted", () => {
  const tallies = { 5: { agree: 8, disagree: 3 } };
  renderOnDesk({ tallies, votes: { 5: { verdict: -1, relevance: null } } }, <Outline />);
  expect(entry("Rebuttal 2 of 2 to 1, 69\u202f% strong, you disagree")).toBeTruthy();
  expect(entry("Support 1 of 2 to 1, no votes yet")).toBeTruthy();
});

test("a claim without votes says so and never names a percentage", () => {
  renderOnDesk({}, <Outline />);
  const unvoted = entry(/Support 1 of 2/);
  expect(within(unvoted).getByText("No votes yet")).toBeTruthy();
  expect(unvoted.textContent).not.toMatch(/%/);
});

test("hidden votes are named as hidden, with the reason", () => {
  renderOnDesk({ concealed: [2] }, <Outline />);
  expect(within(entry(/Support 1 of 2 to 1, votes hidden/)).getByText("Shown once you vote")).toBeTruthy();
});

test("theses and their answers are open at first, what answers those is one press away", () => {
  renderOnDesk({}, <Outline />);
  const groups = screen.getAllByRole("group", { hidden: true }).filter(({ tagName }) => tagName === "DETAILS");
  const answers = groups.filter((group) => group.classList.contains("answers"));
  expect(answers.map((group) => group.hasAttribute("open"))).toEqual([true, false, false]);
});

test("the essay's claims name their paragraph, others are responses", () => {
  renderOnDesk({}, <Outline />);
  expect(within(entry(/Thesis 1 of 1/)).getByText("Essay, paragraph 8")).toBeTruthy();
  expect(within(entry(/Support 1 of 2/)).getByText("Response")).toBeTruthy();
});

test("a claim shown in two places names the other place in both", () => {
  const shown = claim(8, 4, "support", "", { sharedFrom: id(3) });
  renderOnDesk({ claims: [...sample, shown] }, <Outline />);
  const definition = within(entry(/Support 2 of 2 to 1,/)).getByRole("link", { name: "1.3.2" });
  expect(definition.getAttribute("href")).toContain(`#c-${id(8)}`);
  expect(screen.getAllByText(/Also argued at/)).toHaveLength(2);
});

test("whoever is signed out is led to the sign-in and back to the claim", () => {
  renderOnDesk({ reading: { signedIn: false, actorId: null, verbs: ["read"] } }, <Outline />);
  const agree = within(entry(/Support 1 of 2/)).getByRole("link", { name: /Agree: sign in to vote/ });
  expect(decodeURIComponent(agree.getAttribute("href") ?? "")).toBe(`/signin?next=/debates/here#c-${id(2)}`);
});
