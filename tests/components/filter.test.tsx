import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { FilterMenu } from "@/components/debate/filter-menu";
import { Outline } from "@/components/outline/outline";
import { pathname } from "./page-around";
import { id, renderOnDesk, sample } from "./sample";

vi.mock("next/navigation", async () => (await import("./navigation")).navigation);
vi.mock("@/lib/actions/edit-debate", async () => ({ editDebate: (await import("./page-around")).editDebate }));
vi.mock("@/lib/actions/cast-vote", async () => ({ castVote: (await import("./page-around")).castVote }));
vi.mock("@/lib/actions/forms", () => ({ answerByForm: vi.fn(), voteByForm: vi.fn() }));

const at = (query: string) => window.history.replaceState(null, "", `${pathname}${query}`);
const shown = () => screen.getAllByRole("article", { hidden: true }).map((entry) => entry.dataset.claim);

test("only what matches is shown, below what it answers, which is named as context", () => {
  at("?text=emboldened");
  renderOnDesk({}, <Outline />);
  expect(shown()).toEqual([id(1), id(4), id(6)]);
  const names = screen.getAllByRole("article").map((entry) => entry.getAttribute("aria-label") ?? "");
  expect(names.map((name) => name.endsWith("shown for what is below it"))).toEqual([true, true, false]);
});

test("the number of claims that match is said, and everything comes back at a press", () => {
  at("?roles=rebuttal&claim=kept");
  renderOnDesk({}, <FilterMenu />);
  expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain("3 of 7 claims");
  fireEvent.click(screen.getByRole("link", { name: "Show all" }));
  expect(window.location.search).toBe("?claim=kept");
});

test("what is chosen goes into the address beside what stands there", async () => {
  at("?claim=kept");
  renderOnDesk({ tallies: { 4: { agree: 5, disagree: 4 } } }, <FilterMenu />);
  fireEvent.click(screen.getByRole("checkbox", { name: /^Contested/, hidden: true }));
  await waitFor(() => expect(window.location.search).toBe("?claim=kept&show=contested"));
});

test("a filter that leaves nothing says so and how to see everything", () => {
  at("?text=nowhere");
  renderOnDesk({ claims: sample }, <Outline />);
  expect(screen.getByText("No claim is like that")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Show all" })).toBeTruthy();
});

test("only who has been here before is asked for what is new, only who is signed in for missing votes", () => {
  renderOnDesk({ reading: { signedIn: false, actorId: null, verbs: ["read"] } }, <FilterMenu />);
  const names = screen.getAllByRole("checkbox", { hidden: true }).map((box) => box.getAttribute("value"));
  expect(names).toEqual(["contested", "unsourced", "thesis", "support", "rebuttal", "undercut"]);
});
