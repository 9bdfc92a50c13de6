import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { PlainText } from "@/components/essay/plain-text";
import { TextView } from "@/components/essay/text-view";
import type { DebateId } from "@/lib/argument/id";
import { segment } from "@/lib/essay/segment";
import { Essay, essayId, passage, text, words } from "./essay";
import * as actions from "./essay-actions";
import { pathname } from "./page-around";
import { id, me, renderOnDesk } from "./sample";

vi.mock("next/navigation", async () => (await import("./navigation")).navigation);
vi.mock("@/lib/actions/edit-debate", async () => ({ editDebate: (await import("./page-around")).editDebate }));
vi.mock("@/lib/actions/cast-vote", async () => ({ castVote: (await import("./page-around")).castVote }));
vi.mock("@/lib/actions/forms", () => ({ answerByForm: vi.fn(), voteByForm: vi.fn() }));
vi.mock("@/lib/actions/essay-passages", () => import("./essay-actions"));

beforeEach(() => {
  for (const action of Object.values(actions)) action.mockResolvedValue({ ok: true, value: null });
  Element.prototype.scrollIntoView = vi.fn();
});

const reader = { verbs: ["read", "vote"] as const };
const passages = [passage(1, 1, words[0]), passage(2, 2, words[1]), passage(3, 3, "Deterrence has held")];
const article = () => screen.getByRole("article", { name: "The text" });
const sign = (name: string) => within(article()).getByRole("link", { name });
const lit = () => [...document.querySelectorAll(".essay-text [data-lit]")].map(({ textContent }) => textContent);
const key = (name: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key: name });

test("each passage ends in the sign of its claim, which leads there without scripts too", () => {
  renderOnDesk({ reading: reader }, <Essay passages={passages} />);
  expect(
    within(article())
      .getAllByRole("link", { name: /^(Thesis|Support)/ })
      .map((link) => link.getAttribute("href")),
  ).toEqual([1, 2, 3].map((n) => `?essay=${essayId}&claim=${id(n)}`));
  expect(sign("Support 1.1").id).toBe(`p-${passages[1]?.id}`);
});

test("going to a passage brings its claim into sight, and the address names it", async () => {
  renderOnDesk({ reading: reader }, <Essay passages={passages} />);
  sign("Support 1.1").focus();
  await waitFor(() => expect(lit()).toEqual([words[1]]));
  expect(new URLSearchParams(window.location.search).get("claim")).toBe(id(2));
});

test("a claim that the address names is shown whole, and its passage is lit", () => {
  window.history.replaceState(null, "", `${pathname}?claim=${id(3)}`);
  renderOnDesk({ reading: reader }, <Essay passages={passages} />);
  expect(lit()).toEqual(["Deterrence has held"]);
  const panel = screen.getByRole("complementary", { name: "The claim you are at" });
  expect(within(panel).getByText("Paragraph 2")).toBeTruthy();
  expect(sign("Support 1.2").getAttribute("aria-current")).toBe("true");
});

test("several claims on the same words are all reached from them", () => {
  renderOnDesk({ reading: reader }, <Essay passages={[...passages, passage(4, 4, words[1])]} />);
  const sentence = within(article()).getByText(words[1]);
  const chosen = () => new URLSearchParams(window.location.search).get("claim");
  fireEvent.click(sentence);
  const first = chosen();
  fireEvent.mouseOver(sentence);
  fireEvent.click(sentence);
  expect(new Set([first, chosen()])).toEqual(new Set([id(2), id(4)]));
});

test("one tab stop leads into the text, and arrows and letters through it", () => {
  renderOnDesk({}, <Essay passages={passages} />);
  const stops = [...document.querySelectorAll<HTMLElement>(".essay-text [data-stop]")];
  expect(stops.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  stops[0]?.focus();
  key("j");
  expect(document.activeElement).toBe(sign("Support 1.1"));
  key("n");
  expect(document.activeElement?.textContent).toBe(words[3]);
  key("k");
  expect(document.activeElement).toBe(sign("Support 1.2"));
  key("Home");
  expect(document.activeElement).toBe(sign("Thesis 1"));
});

test("until a large debate has arrived the text is read whole, its passages leading to the pages of their claims", () => {
  const about = { title: "A way out", author: "", date: "", publisher: "", url: "", rights: "" };
  const view = {
    ...about,
    id: essayId,
    showing: "whole",
    version: 1,
    text,
    passages,
    rejected: [],
    addedBy: me,
    until: "",
  } as const;
  const given = { view, parts: segment(text, "en"), passageId: passage(9, 1, "").id };
  renderOnDesk({}, <PlainText debateId={"d" as DebateId} lang="en" given={given} />);
  expect([...document.querySelectorAll(".essay-paragraph > p")].map((one) => one.textContent)).toEqual(
    text.split("\n\n"),
  );
  const last = [...document.querySelectorAll(".essay-paragraph")].at(-1) as HTMLElement;
  const links = within(within(last).getByRole("list", { name: "Quoted passages" })).getAllByRole("link");
  expect(links.map((link) => link.getAttribute("href"))).toEqual([`/debates/d/claims/${id(3)}`]);
});

test("in a text that runs from right to left the arrow towards the left leads on", () => {
  renderOnDesk({}, <Essay passages={passages} />);
  for (const name of ["Thesis 1", "Support 1.1"]) sign(name).style.direction = "rtl";
  sign("Thesis 1").focus();
  key("ArrowLeft");
  expect(document.activeElement).toBe(sign("Support 1.1"));
  key("ArrowRight");
  expect(document.activeElement).toBe(sign("Thesis 1"));
});

test("on paper the claims that the signs name stand below the text, and afterwards no longer", () => {
  renderOnDesk({}, <Essay passages={passages} />);
  const printed = () => document.querySelectorAll(".essay-printed > li").length;
  expect(printed()).toBe(0);
  act(() => void window.dispatchEvent(new Event("beforeprint")));
  expect(printed()).toBeGreaterThan(2);
  act(() => void window.dispatchEvent(new Event("afterprint")));
  expect(printed()).toBe(0);
});

test("letters do nothing in the text where they are switched off; arrows do", () => {
  localStorage.setItem("rejoinder:letter-keys", "off");
  renderOnDesk({}, <Essay passages={passages} />);
  sign("Thesis 1").focus();
  key("j");
  expect(document.activeElement).toBe(sign("Thesis 1"));
  key("ArrowDown");
  expect(document.activeElement).toBe(sign("Support 1.1"));
});

test("the meter counts sentences with a passage and recommendations without one", async () => {
  renderOnDesk({}, <Essay passages={[passage(2, 2, words[1])]} />);
  await screen.findByText("1 recommendation not yet in the tree");
  screen.getByText(/^25\s?% of sentences mapped$/);
});

test("readers of the passages alone see each in order, with what is left out marked, and nothing else", () => {
  renderOnDesk({ reading: reader }, <Essay text={null} showing="passages" passages={passages} />);
  const quotes = screen.getByRole("list", { name: "Quoted passages" });
  expect(quotes.textContent).toBe(`1${words[0]}[…]1.1${words[1]}[…]1.2Deterrence has held`);
  expect(screen.queryByText(words[3])).toBeNull();
});

test("a passage without its words is listed as such, to be anchored again or removed", async () => {
  renderOnDesk({}, <Essay passages={[...passages, passage(5, 4, "Words that went.", true)]} />);
  const lost = screen.getByRole("region", { name: "1 passage is no longer in the text" });
  fireEvent.click(within(lost).getByRole("button", { name: "Anchor again" }));
  expect(within(lost).getByRole("status").textContent).toMatch(/Mark the words/);
  fireEvent.click(within(lost).getByRole("button", { name: "Remove" }));
  await waitFor(() => expect(screen.queryByText("Words that went.")).toBeNull());
  expect(actions.removeAnchor).toHaveBeenCalledTimes(1);
});

test("a debate without a text says what one is good for, to those who may bring one how", () => {
  const { unmount } = renderOnDesk({}, <TextView essays={[]} given={null} model={null} />);
  expect(screen.getByRole("link", { name: "Bring a text" }).getAttribute("href")).toMatch(/\/text\/new$/);
  unmount();
  renderOnDesk({ reading: reader }, <TextView essays={[]} given={null} model={null} />);
  expect(screen.queryByRole("link", { name: "Bring a text" })).toBeNull();
});

test("on a phone that shows the text alone, whoever made a claim of its words goes on at its sign", async () => {
  vi.stubGlobal("matchMedia", () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }));
  vi.stubGlobal("CSS", { escape: (name: string) => name });
  renderOnDesk({}, <Essay passages={passages} />);
  const bare = document.querySelector<HTMLElement>("[data-sentence='3']");
  bare?.focus();
  key("c");
  const dialog = await screen.findByRole("dialog", { name: "Make a claim of this" });
  fireEvent.click(within(dialog).getByRole("radio", { name: /Ease tension first/ }));
  fireEvent.click(within(dialog).getByRole("button", { name: "Add the claim" }));
  await waitFor(() => expect(actions.takeWords).toHaveBeenCalledTimes(1));
  await waitFor(() => expect(document.activeElement?.getAttribute("data-claim-of")).toBeTruthy());
  expect(
    document.activeElement?.closest(".essay-sentence")?.textContent ??
      document.activeElement?.previousElementSibling?.textContent,
  ).toContain(words[3]);
  vi.unstubAllGlobals();
});
