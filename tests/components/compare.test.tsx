import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { Compare } from "@/components/compare/compare";
import { pathname } from "./page-around";
import { claim, id, renderOnDesk, sample } from "./sample";

vi.mock("next/navigation", async () => (await import("./navigation")).navigation);
vi.mock("@/lib/actions/edit-debate", async () => ({ editDebate: (await import("./page-around")).editDebate }));
vi.mock("@/lib/actions/cast-vote", async () => ({ castVote: (await import("./page-around")).castVote }));

const claims = [...sample, claim(8, null, "thesis", "Do nothing."), claim(9, 8, "rebuttal", "It gets worse.")];
const row = (name: string) =>
  within(screen.getByRole("rowheader", { name }).closest("tr") as HTMLElement)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);

test("each thesis is a column, each question to it a row", () => {
  const tallies = { 1: { agree: 5, disagree: 5, unsure: 1 }, 4: { agree: 4, disagree: 1 } };
  renderOnDesk({ claims, tallies }, <Compare findings={null} />);
  expect(screen.getAllByRole("columnheader").map((head) => head.textContent)).toEqual([
    "Thesis 1Ease tension first.",
    "Thesis 2Do nothing.",
  ]);
  expect(row("Votes on it")).toEqual(["5 agree, 1 unsure, 5 disagree", "–"]);
  expect(row("Strongest support")[1]).toBe("No support yet");
  expect(row("Strongest rebuttal")[1]).toContain("It gets worse.");
  expect(row("How contested")[0]).toBe("People are divided over it1 of 2 claims with votes are contested");
  expect(row("Its branch")).toEqual(["7 claims, 15 verdicts", "2 claims, no verdicts"]);
  expect(screen.queryByRole("rowheader", { name: "Cruxes" })).toBeNull();
});

test("what the opinion groups share and where they part stands with its thesis", () => {
  const findings = { commonGround: [{ claimId: id(3), agrees: true }], cruxes: [id(9)] };
  renderOnDesk({ claims }, <Compare findings={findings} />);
  expect(row("Common ground")[0]).toBe("Support 1.2 · all groups agreeDeterrence has held.");
  expect(row("Common ground")[1]).toBe("None found in its branch");
  expect(row("Cruxes")[1]).toContain("It gets worse.");
});

test("theses can be chosen, and the choice is in the address", () => {
  window.history.replaceState(null, "", `${pathname}?theses=${id(8)}`);
  renderOnDesk({ claims }, <Compare findings={null} />);
  expect(screen.getAllByRole("columnheader")).toHaveLength(1);
  fireEvent.click(screen.getByRole("checkbox", { name: /Ease tension first/, hidden: true }));
  expect(new URLSearchParams(window.location.search).get("theses")).toBe(`${id(1)},${id(8)}`);
});
