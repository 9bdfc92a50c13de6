import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { CiteForm } from "@/components/claim/cite-form";
import { Outline } from "@/components/outline/outline";
import { SourcesSection } from "@/components/talk/sources-section";
import type { Claim, Source } from "@/lib/argument/claim";
import { editDebate, refresh } from "./page-around";
import { claim, id, onDesk, renderOnDesk } from "./sample";

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

const [, begun] = cited as [Claim, Claim];
const byTheirs: Source = { citation: "Sun Tzu", locator: null, url: null, quote: null, mark: null };
const theirs: Claim = { ...begun, sources: [...sources, byTheirs], version: 2 };

/** The form as it was opened on the first version, and somebody else's sources that came live meanwhile. */
function changeMeanwhile() {
  editDebate.mockResolvedValueOnce({ ok: false, error: { code: "stale", current: theirs } });
  editDebate.mockResolvedValueOnce({ ok: true, value: { seq: 3 } });
  const onClose = vi.fn();
  const { rerender } = renderOnDesk({ claims: cited }, <CiteForm claim={begun} onClose={onClose} />);
  const [who] = screen.getAllByRole("textbox", { name: "Who says so" });
  fireEvent.change(who as HTMLElement, { target: { value: "Jomini" } });
  rerender(onDesk({ claims: cited }, <CiteForm claim={theirs} onClose={onClose} />));
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  return onClose;
}
const sent = () => editDebate.mock.calls.map(([{ edit }]) => edit);
const names = (list: readonly Source[]) => list.map(({ citation }) => citation);

test("sources that somebody else changed meanwhile are shown beside one's own, and not written over unasked", async () => {
  const onClose = changeMeanwhile();
  const conflict = await screen.findByRole("alert");
  expect(sent().map(({ version }) => version)).toEqual([1]);
  expect(within(conflict).getByText("Sun Tzu")).toBeTruthy();
  expect(within(conflict).getByText("Jomini, book 1")).toBeTruthy();
  fireEvent.click(within(conflict).getByRole("button", { name: "Send mine" }));
  await waitFor(() => expect(onClose).toHaveBeenCalledWith(true));
  expect(sent()[1]).toMatchObject({ version: 2, sources: [{ citation: "Jomini" }, { citation: "Moltke" }] });
});

test("theirs and one's own can be combined, and are looked at before they are sent", async () => {
  changeMeanwhile();
  fireEvent.click(await screen.findByRole("button", { name: "Combine" }));
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(editDebate).toHaveBeenCalledTimes(2));
  expect(sent()[1].version).toBe(2);
  expect(names(sent()[1].sources)).toEqual(["Clausewitz", "Moltke", "Sun Tzu", "Jomini"]);
});

test("who keeps theirs sends nothing more", async () => {
  const onClose = changeMeanwhile();
  fireEvent.click(await screen.findByRole("button", { name: "Keep theirs" }));
  expect(onClose).toHaveBeenCalledWith(false);
  expect(editDebate).toHaveBeenCalledTimes(1);
});

test("where only the claim's words changed meanwhile, the sources are saved without asking", async () => {
  const reworded = { ...begun, text: "War is chance.", version: 2 };
  editDebate.mockResolvedValueOnce({ ok: false, error: { code: "stale", current: reworded } });
  editDebate.mockResolvedValueOnce({ ok: true, value: { seq: 3 } });
  const onClose = vi.fn();
  renderOnDesk({ claims: cited }, <CiteForm claim={begun} onClose={onClose} />);
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(onClose).toHaveBeenCalledWith(true));
  expect(sent().map(({ version }) => version)).toEqual([1, 2]);
});

test("a draft of former times, which is the sources alone, is still read", async () => {
  const key = `rejoinder:draft:00000000-0000-7000-8000-0000000000dd:cite:${id(2)}`;
  localStorage.setItem(key, JSON.stringify([byTheirs]));
  renderOnDesk({ claims: cited }, <CiteForm claim={begun} onClose={() => {}} />);
  const who = () => screen.getAllByRole<HTMLInputElement>("textbox", { name: "Who says so" });
  await waitFor(() => expect(who().map(({ value }) => value)).toEqual(["Sun Tzu"]));
});

/** What the server sent beside the page of a claim. */
const sentAlong = {
  ...{ debateId: "00000000-0000-7000-8000-0000000000dd", claimId: id(2), here: "/here", commandId: id(99) },
  ...{ mayRate: true, mayAdd: false, adding: false, suggested: false },
  sources: sources.map((source, i) => ({
    ...{ ...source, key: `key ${i}`, reliability: { count: 3, mean: 4, own: null } },
  })),
};
const listed = () =>
  within(screen.getByRole("region", { name: /sources?$/ }))
    .getAllByRole("listitem")
    .map((item) => [
      item.querySelector("p")?.textContent,
      within(item).queryByRole("group", { name: /^Reliability of/ }) !== null,
    ]);

test("the sources of a claim's page are the desk's at once, and the server is asked about them when it has them", async () => {
  vi.stubGlobal("fetch", async () => new Response());
  let save = (_: unknown) => {};
  editDebate.mockReturnValueOnce(
    new Promise((done) => {
      save = done;
    }),
  );
  const page = (
    <>
      <CiteForm claim={begun} onClose={() => {}} />
      <SourcesSection {...sentAlong} />
    </>
  );
  renderOnDesk({ claims: cited }, page);
  const [who] = screen.getAllByRole("textbox", { name: "Who says so" });
  fireEvent.change(who as HTMLElement, { target: { value: "Jomini" } });
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  const changed = [
    ["Jomini, book 1", false],
    ["Moltke", true],
  ];
  await waitFor(() => expect(listed()).toEqual(changed));
  expect(refresh).not.toHaveBeenCalled();
  save({ ok: true, value: { seq: 2 } });
  await waitFor(() => expect(refresh).toHaveBeenCalledTimes(1));
  expect(listed()).toEqual(changed);
});
