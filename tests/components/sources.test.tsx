import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { CiteForm } from "@/components/claim/cite-form";
import { Outline } from "@/components/outline/outline";
import type { Source } from "@/lib/argument/claim";
import { editDebate } from "./page-around";
import { claim, id, renderOnDesk } from "./sample";

vi.mock("next/navigation", async () => (await import("./navigation")).navigation);
vi.mock("@/lib/actions/edit-debate", async () => ({ editDebate: (await import("./page-around")).editDebate }));
vi.mock("@/lib/actions/cast-vote", async () => ({ castVote: (await import("./page-around")).castVote }));
vi.mock("@/lib/actions/forms", () => ({ answerByForm: vi.fn(), voteByForm: vi.fn() }));

const short = "Chance makes everything more uncertain.";
const long = `${"No plan of operations reaches with certainty beyond the first encounter. ".repeat(6)}So much for plans.`;
const sources: readonly Source[] = [
  { citation: "Clausewitz", locator: "book 1", url: null, quote: short, mark: 4 },
  { citation: "Moltke", locator: null, url: "https://example.org/m", quote: long, mark: 12 },
];
const cited = [claim(1, null, "thesis", "Plans fail."), claim(2, 1, "support", "War is uncertain.", { sources })];

test("a short quote stands whole under its citation, a long one begins there and opens", () => {
  renderOnDesk({ claims: cited }, <Outline />);
  const support = screen.getByRole("article", { name: /^Support 1 of 1/ });
  fireEvent.click(within(support).getByText("2 sources"));
  expect(within(support).getByText(short).tagName).toBe("BLOCKQUOTE");
  const more = within(support).getByText("more").closest("summary");
  expect(more?.textContent).not.toContain("So much for plans.");
  expect(more?.parentElement?.querySelector("blockquote")?.textContent).toBe(long);
});

test("an essay's own paragraph is named by the claim's origin, and listed as well where its words are quoted", () => {
  const paragraph = { citation: "Essay", locator: "paragraph 3", url: null };
  const essay = (quote: string | null) => [
    claim(1, null, "thesis", "Plans fail.", { origin: "essay", sources: [{ ...paragraph, quote }] }),
  ];
  const { unmount } = renderOnDesk({ claims: essay(null) }, <Outline />);
  expect(screen.queryByText("1 source")).toBeNull();
  unmount();
  renderOnDesk({ claims: essay("Plans seldom hold.") }, <Outline />);
  expect(screen.getByText("1 source")).toBeTruthy();
  expect(screen.getByText("Plans seldom hold.")).toBeTruthy();
});

test("changing one source's quote leaves its mark and everything of the others as it was", async () => {
  editDebate.mockResolvedValue({ ok: true, value: { seq: 2 } });
  renderOnDesk({ claims: cited }, <CiteForm claim={cited[1] ?? claim(2, 1, "support", "")} onClose={() => {}} />);
  const [first] = screen.getAllByRole("textbox", { name: "Its words" });
  fireEvent.change(first as HTMLElement, { target: { value: "Chance rules." } });
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(editDebate).toHaveBeenCalled());
  expect(editDebate.mock.lastCall?.[0].edit.sources).toEqual([{ ...sources[0], quote: "Chance rules." }, sources[1]]);
});

test("a new claim's source is sent with its quote", async () => {
  editDebate.mockResolvedValue({ ok: true, value: { seq: 2 } });
  renderOnDesk({ claims: cited }, <Outline />);
  const support = screen.getByRole("article", { name: /^Support 1 of 1/ });
  fireEvent.click(within(support).getByRole("link", { name: "Rebut: Support 1.1" }));
  const type = (name: string, value: string) =>
    fireEvent.change(screen.getByRole("textbox", { name }), { target: { value } });
  type("Your claim", "Not all of it is.");
  fireEvent.click(screen.getByText("Add a source"));
  type("Who says so", "Jomini");
  type("Its words", "War has rules.");
  fireEvent.click(screen.getByRole("button", { name: "Add rebuttal" }));
  await waitFor(() => expect(editDebate).toHaveBeenCalled());
  expect(editDebate.mock.lastCall?.[0].edit).toMatchObject({
    parentId: id(2),
    sources: [{ citation: "Jomini", quote: "War has rules.", locator: null, url: null, mark: null }],
  });
});
