import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { TextAway } from "@/components/essay/text-away";
import { TextsHere } from "@/components/essay/texts-here";
import type { LiveChanges } from "@/lib/argument/live";
import type { EssayMarks } from "@/lib/essay/view";
import { Essay, essayId, type GivenEssay, marks, passage, text, words } from "./essay";
import * as actions from "./essay-actions";
import { refresh } from "./page-around";
import { claim, id, renderOnDesk, somebody } from "./sample";
import { Stream } from "./stream";

vi.mock("next/navigation", async () => (await import("./navigation")).navigation);
vi.mock("@/lib/actions/edit-debate", async () => ({ editDebate: (await import("./page-around")).editDebate }));
vi.mock("@/lib/actions/cast-vote", async () => ({ castVote: (await import("./page-around")).castVote }));
vi.mock("@/lib/actions/forms", () => ({ answerByForm: vi.fn(), voteByForm: vi.fn() }));
vi.mock("@/lib/actions/essay-passages", () => import("./essay-actions"));

const fetched = vi.fn();

beforeEach(() => {
  for (const action of Object.values(actions)) action.mockResolvedValue({ ok: true, value: null });
  Element.prototype.scrollIntoView = vi.fn();
  vi.stubGlobal("CSS", { escape: (name: string) => name });
  vi.stubGlobal("EventSource", Stream);
  vi.stubGlobal("fetch", fetched);
});

let times = 0;
/** Others did something: the page is told that the text has changed, and what stands there when it asks. */
function hear(told: Partial<EssayMarks>, edits: LiveChanges["edits"] = []) {
  fetched.mockImplementation(async () => Response.json(marks(told)));
  const changes = { seq: 1 + edits.length, edits, tallies: [], talk: [], texts: [[essayId, ++times]], people: {} };
  act(() => Stream.tell("changes", { ...changes, at: times }));
}

const first = passage(1, 1, words[0]);
const second = passage(2, 2, words[1]);
const third = passage(3, 3, words[2]);
const article = () => screen.getByRole("article", { name: "The text" });
const sign = (name: string) => within(article()).queryByRole("link", { name });
const marked = (how: string) =>
  [...document.querySelectorAll(`.essay-text [data-${how}]`)].map(({ textContent }) => textContent);

test("words that another one anchored light up where they stand; their sign comes when one lets it in", async () => {
  renderOnDesk({}, <Essay passages={[first]} />);
  hear({ passages: [first, second] });
  await waitFor(() => expect(marked("fresh")).toEqual([words[1]]));
  expect(sign("Support 1.1")).toBeNull();
  // The sentence can still be gone to, as if nothing were made of it: nobody's keyboard is thrown out.
  expect(document.querySelector("[data-sentence='1']")?.hasAttribute("data-stop")).toBe(true);
  fireEvent.click(screen.getByRole("button", { name: "1 passage changed: show it" }));
  expect([sign("Support 1.1")?.textContent, marked("fresh")]).toEqual(["1.1", []]);
  expect(screen.queryByRole("button", { name: /changed: show/ })).toBeNull();
});

test("a passage that another one took away keeps its place, and says so, until one lets that in", async () => {
  renderOnDesk({}, <Essay passages={[first, second]} />);
  hear({ passages: [first] });
  await waitFor(() => expect(sign("Support 1.1, no longer anchored here")).toBeTruthy());
  expect(marked("marks")).toEqual([words[0]]);
  fireEvent.click(screen.getByRole("button", { name: "1 passage changed: show it" }));
  expect(within(article()).queryByRole("link", { name: /Support/ })).toBeNull();
});

test("readers of quoted passages are asked before the list of them changes", async () => {
  renderOnDesk({ reading: { verbs: ["read"] } }, <Essay passages={[first]} text={null} showing="passages" />);
  hear({ passages: [first, second], text: null });
  const list = screen.getByRole("list", { name: "Quoted passages" });
  const show = await screen.findByRole("button", { name: "1 passage changed: show it" });
  expect(within(list).queryByText(words[1])).toBeNull();
  fireEvent.click(show);
  expect(within(list).getByText(words[1])).toBeTruthy();
});

test("of many passages only what changed is asked for, from where the last answer ended, and shown among the others", async () => {
  renderOnDesk({}, <Essay passages={[first, third]} />);
  const few = { all: { passages: false, rejected: false } };
  hear({ ...few, passages: [second], until: "later" });
  await waitFor(() => expect(marked("fresh")).toEqual([words[1]]));
  hear({ ...few, gone: [first.id] });
  await waitFor(() => expect(sign("Thesis 1, no longer anchored here")).toBeTruthy());
  expect(fetched.mock.calls.map(([url]) => new URL(url, "http://here").searchParams.get("since"))).toEqual([
    "before",
    "later",
  ]);
  fireEvent.click(screen.getByRole("button", { name: "2 passages changed: show them" }));
  expect(marked("marks")).toEqual([words[1], words[2]]);
});

test("what is said about a text is as it was changed by others", async () => {
  renderOnDesk({}, <Essay passages={[first]} />);
  const { about } = marks();
  hear({ passages: [first], about: { ...about, title: "The way out", author: "B. Writer" } });
  expect(await screen.findByRole("heading", { name: "The way out" })).toBeTruthy();
  expect(screen.getByText("B. Writer · 2024")).toBeTruthy();
});

const card = () => document.querySelector(".proposal > p.font-serif")?.textContent;
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const review = () => screen.findByRole("group", { name: /^Review/ });

test("a proposal that another one accepts stays to be read, and is not made a claim twice", async () => {
  renderOnDesk({ claims: [claim(1, null, "thesis", "Something else.")] }, <Essay />);
  (await review()).focus();
  const made = { kind: "add", id: id(9), parentId: null, role: "thesis", text: words[0], position: 9 } as const;
  const edit = { ...made, sharedFrom: null, origin: "essay", sources: [] } as const;
  hear({ passages: [passage(1, 9, words[0])] }, [{ seq: 2, by: { actorId: somebody, at: 0 }, edit }]);
  await screen.findByText("This has become a claim meanwhile: Thesis 2.");
  expect(card()).toBe(words[0]);
  press("a");
  expect(actions.takeWords).not.toHaveBeenCalled();
  press("j");
  await waitFor(() => expect(card()).not.toBe(words[0]));
});

test("what others reject is rejected here as well, and is not told to the server again", async () => {
  renderOnDesk({ claims: [claim(1, null, "thesis", "Something else.")] }, <Essay />);
  (await review()).focus();
  press("x");
  await waitFor(() => expect(actions.rejectProposed).toHaveBeenCalledTimes(1));
  await screen.findByText("1 rejected");
  const mine = actions.rejectProposed.mock.calls[0]?.[0].keys as string[];
  hear({ rejected: [...mine, "another"] });
  await waitFor(() => expect(fetched).toHaveBeenCalled());
  // And what they take back is open again.
  hear({ rejected: [] });
  await waitFor(() => expect(screen.queryByText("1 rejected")).toBeNull());
  expect(actions.rejectProposed).toHaveBeenCalledTimes(1);
});

/** A text that is another one once the page is asked for again. */
function Page() {
  const [given, change] = useState<GivenEssay>({});
  refresh.mockImplementation(() => change({ text: `Nobody asked.\n\n${text}`, version: 2 }));
  return <Essay {...given} />;
}

test("a new text is offered with the name of whoever saved it; what was chosen in the review outlives it", async () => {
  renderOnDesk({ claims: [claim(1, null, "thesis", "Something else.")] }, <Page />);
  (await review()).focus();
  press("e");
  const field = within(await review()).getByRole("textbox");
  fireEvent.change(field, { target: { value: "Ease tension before anything else." } });
  fireEvent.keyDown(field, { key: "Enter", ctrlKey: true });
  hear({ text: { version: 2, changedBy: "Ben Baro" } });
  const show = await screen.findByRole("button", { name: "The text was changed by Ben Baro: show it" });
  expect(within(article()).queryByText("Nobody asked.")).toBeNull();
  fireEvent.click(show);
  await within(article()).findByText("Nobody asked.");
  await waitFor(() => expect(document.querySelector("[inert]")).toBeNull());
  expect(card()).toBe("Ease tension before anything else.");
  expect(screen.queryByRole("button", { name: /show it/ })).toBeNull();
});

/** The text, another view, and the text again without a network. */
function Views() {
  const [at, go] = useState("text");
  return (
    <>
      <button type="button" onClick={() => go(at === "text" ? "tree" : "away")}>
        Go on
      </button>
      {at === "text" && <Essay passages={[first]} />}
      {at === "away" && <TextAway />}
    </>
  );
}

test("a text that was read is there again without a network, with what was heard of it; another one is not", async () => {
  renderOnDesk({}, <TextsHere hasText>{<Views />}</TextsHere>);
  hear({ passages: [first, second] });
  await waitFor(() => expect(marked("fresh")).toEqual([words[1]]));
  const goOn = screen.getByRole("button", { name: "Go on" });
  fireEvent.click(goOn);
  expect(screen.queryByRole("article", { name: "The text" })).toBeNull();
  fireEvent.click(goOn);
  expect(sign("Support 1.1")).toBeTruthy();
});

test("a text that was not read is not there without a network", () => {
  renderOnDesk({}, <TextsHere hasText>{<TextAway />}</TextsHere>);
  expect(screen.getByText("The text is not here")).toBeTruthy();
});
