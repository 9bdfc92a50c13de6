import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { Flow } from "@/components/flow/flow";
import { pathname } from "./page-around";
import { claim, id, renderOnDesk, sample } from "./sample";

vi.mock("next/navigation", async () => (await import("./navigation")).navigation);
vi.mock("@/lib/actions/edit-debate", async () => ({ editDebate: (await import("./page-around")).editDebate }));
vi.mock("@/lib/actions/cast-vote", async () => ({ castVote: (await import("./page-around")).castVote }));

const at = (query: string) => window.history.replaceState(null, "", `${pathname}${query}`);
const cell = (n: number) => document.querySelector<HTMLElement>(`[data-cell="${id(n)}"]`) as HTMLElement;

test("answers stand in the item of what they answer, a column further", () => {
  renderOnDesk({}, <Flow />);
  const inside = cell(6).closest("ol")?.parentElement;
  expect(inside?.querySelector("[data-cell]")).toBe(cell(4));
  expect([1, 4, 6].map((n) => cell(n).dataset.column)).toEqual(["0", "1", "2"]);
});

test("attacks that nobody has attacked are marked as dropped, and counted", () => {
  renderOnDesk({}, <Flow />);
  expect([4, 5, 6, 7].map((n) => within(cell(n)).queryByText("Dropped") !== null)).toEqual([false, false, true, true]);
  expect(screen.getByText("2 of 4 attacks were dropped: nobody has answered them.")).toBeTruthy();
});

test("one thesis is shown at a time: that of the claim one is at", () => {
  const claims = [...sample, claim(8, null, "thesis", "Do nothing."), claim(9, 8, "rebuttal", "It gets worse.")];
  at(`?claim=${id(9)}`);
  renderOnDesk({ claims }, <Flow />);
  expect(cell(8)).toBeTruthy();
  expect(cell(1)).toBeNull();
  const theses = screen.getByRole("navigation", { name: "Theses" });
  const current = within(theses)
    .getAllByRole("link")
    .map((link) => link.getAttribute("aria-current"));
  expect(current).toEqual([null, "true"]);
});

test("of many theses those around the shown one are named, with ways to the rest", () => {
  const theses = Array.from({ length: 100 }, (_, i) => claim(i + 1, null, "thesis", `Thesis ${i + 1}`));
  at(`?claim=${id(50)}`);
  renderOnDesk({ claims: theses }, <Flow />);
  const links = within(screen.getByRole("navigation", { name: "Theses" })).getAllByRole("link");
  expect(links).toHaveLength(42);
  expect(links.map(({ textContent }) => textContent).slice(0, 2)).toEqual(["29 earlier theses", "30Thesis 30"]);
  expect(links.at(-1)?.textContent).toBe("31 later theses");
  expect(links.at(-1)?.getAttribute("href")).toContain(`claim=${id(70)}`);
});

test("arrows go from a claim to its first answer, down its column, and back", async () => {
  renderOnDesk({}, <Flow />);
  const press = async (key: string, n: number) => {
    fireEvent.keyDown(document.activeElement as Element, { key });
    await vi.waitFor(() => expect(document.activeElement?.closest("[data-cell]")).toBe(cell(n)));
  };
  cell(1).querySelector("a")?.focus();
  await press("ArrowRight", 2);
  await press("ArrowDown", 3);
  await press("ArrowDown", 4);
  await press("ArrowRight", 6);
  await press("ArrowLeft", 4);
  await press("ArrowLeft", 1);
});
