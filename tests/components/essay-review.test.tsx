import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { Essay, passage, text, words } from "./essay";
import * as actions from "./essay-actions";
import { claim, id, renderOnDesk } from "./sample";

vi.mock("next/navigation", async () => (await import("./navigation")).navigation);
vi.mock("@/lib/actions/edit-debate", async () => ({ editDebate: (await import("./page-around")).editDebate }));
vi.mock("@/lib/actions/cast-vote", async () => ({ castVote: (await import("./page-around")).castVote }));
vi.mock("@/lib/actions/forms", () => ({ answerByForm: vi.fn(), voteByForm: vi.fn() }));
vi.mock("@/lib/actions/essay-passages", () => import("./essay-actions"));

beforeEach(() => {
  for (const action of Object.values(actions)) action.mockResolvedValue({ ok: true, value: null });
  Element.prototype.scrollIntoView = vi.fn();
  // What dialogs ask of a browser and jsdom has not got.
  vi.stubGlobal("CSS", { escape: (name: string) => name });
});

const one = [claim(1, null, "thesis", "Something else.")];
const review = () => screen.getByRole("group", { name: /^Review, proposal/ });
const card = () => within(review()).getByText(/./, { selector: ".proposal > p.font-serif" }).textContent;

/** What a model says of the text's last sentence. */
const more = {
  ...{ key: "model-1", span: { start: text.indexOf("Nothing"), end: text.length }, text: "All is well." },
  ...{ kind: "assertion", role: "thesis", parent: null, cues: [], hedges: [], confidence: 0.5 },
};

/** The review, with the keyboard in it; the text's first sentence is its first proposal. */
async function open(given = {}) {
  renderOnDesk({ claims: one, ...given }, <Essay />);
  await screen.findByRole("group", { name: /^Review, proposal 1 of/ });
  review().focus();
}
const press = (key: string, more = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });

test("whoever opens a text without claims begins with its review; the words that made a proposal are marked in the text", async () => {
  await open();
  expect(card()).toBe(words[0]);
  const marked = () => [...document.querySelectorAll(".essay-text mark")].map(({ textContent }) => textContent);
  await waitFor(() => expect(marked()).toEqual(["should"]));
});

test("accepting sends the claim with its passage once, and goes on to the next", async () => {
  await open();
  press("a");
  await waitFor(() => expect(actions.takeWords).toHaveBeenCalledTimes(1));
  expect(actions.takeWords.mock.calls[0]?.[0]).toMatchObject({
    span: { start: 0, end: words[0].length },
    edit: { kind: "add", role: "thesis", parentId: null, text: words[0], origin: "essay" },
  });
  await waitFor(() => expect(card()).not.toBe(words[0]));
  const sign = within(screen.getByRole("article", { name: "The text" })).getByRole("link", { name: "Thesis 2" });
  expect(sign).toBeTruthy();
});

test("what could not be saved is a proposal again, and nothing of it stays in the debate", async () => {
  actions.takeWords.mockResolvedValue({ ok: false, error: { code: "unavailable" } });
  await open();
  press("a");
  await waitFor(() => expect(actions.takeWords).toHaveBeenCalledTimes(1));
  await waitFor(() => expect(card()).toBe(words[0]));
  expect(screen.queryByRole("link", { name: "Thesis 2" })).toBeNull();
});

test("rejecting is one key, told to the server, and taken back with another", async () => {
  await open();
  press("x");
  await waitFor(() => expect(card()).not.toBe(words[0]));
  expect(actions.rejectProposed.mock.calls[0]?.[0]).toMatchObject({ rejected: true });
  press("z");
  await waitFor(() => expect(card()).toBe(words[0]));
  expect(actions.rejectProposed.mock.calls[1]?.[0]).toMatchObject({ rejected: false });
});

test("a proposal is reworded before it is accepted, and letters typed there are letters", async () => {
  await open();
  press("e");
  const field = within(review()).getByRole("textbox");
  fireEvent.keyDown(field, { key: "x" });
  fireEvent.change(field, { target: { value: "Ease tension before anything else." } });
  fireEvent.keyDown(field, { key: "Enter", ctrlKey: true });
  await waitFor(() => expect(card()).toBe("Ease tension before anything else."));
  expect(document.activeElement).toBe(review());
  press("a");
  await waitFor(() => expect(actions.takeWords).toHaveBeenCalledTimes(1));
  expect(actions.takeWords.mock.calls[0]?.[0].edit.text).toBe("Ease tension before anything else.");
});

test("a wording that was begun is there again after one looked at the claims, and after the page was loaded anew", async () => {
  await open();
  press("e");
  const typed = "Ease tension before";
  fireEvent.change(within(review()).getByRole("textbox"), { target: { value: typed } });
  const to = (side: RegExp) => fireEvent.click(screen.getByRole("button", { name: side }));
  to(/^Claims/);
  expect(screen.queryByRole("group", { name: /^Review, proposal/ })).toBeNull();
  to(/^Review/);
  const field = () => within(review()).getByRole<HTMLTextAreaElement>("textbox");
  await waitFor(() => expect(field().value).toBe(typed));
  // It takes no focus by itself, and is not passed over by a key.
  review().focus();
  press("a");
  expect(actions.takeWords).not.toHaveBeenCalled();
  cleanup();
  await open();
  await waitFor(() => expect(field().value).toBe(typed));
  press("j");
  await waitFor(() => expect(card()).not.toBe(words[0]));
  press("k");
  await waitFor(() => expect(field().value).toBe(typed));
  press("e");
  expect(document.activeElement).toBe(field());
  fireEvent.keyDown(field(), { key: "Enter", ctrlKey: true });
  await waitFor(() => expect(card()).toBe(typed));
  expect(Object.keys(localStorage).filter((key) => key.includes("wording"))).toEqual([]);
});

test("a wording that is thrown away is forgotten", async () => {
  await open();
  press("e");
  fireEvent.change(within(review()).getByRole("textbox"), { target: { value: "Ease" } });
  fireEvent.click(within(review()).getByRole("button", { name: "Cancel" }));
  expect(card()).toBe(words[0]);
  press("e");
  expect(within(review()).getByRole<HTMLTextAreaElement>("textbox").value).toBe(words[0]);
  expect(Object.keys(localStorage).filter((key) => key.includes("wording"))).toEqual([]);
});

test("a thesis that becomes a rebuttal asks what it rebuts", async () => {
  await open();
  press("r");
  const dialog = await screen.findByRole("dialog", { name: "Where it stands" });
  fireEvent.click(within(dialog).getByRole("radio", { name: /Something else/ }));
  fireEvent.click(within(dialog).getByRole("button", { name: "Put it there" }));
  await waitFor(() => expect(within(review()).getByText("Would stand under Thesis 1")).toBeTruthy());
  press("a");
  await waitFor(() => expect(actions.takeWords).toHaveBeenCalledTimes(1));
  expect(actions.takeWords.mock.calls[0]?.[0].edit).toMatchObject({ role: "rebuttal", parentId: id(1) });
});

test("a proposal is split between words, and the parts are reviewed one by one", async () => {
  await open();
  const before = review().getAttribute("aria-label");
  press("/");
  fireEvent.change(within(review()).getByRole("slider"), { target: { value: "2" } });
  fireEvent.click(within(review()).getByRole("button", { name: "Split here" }));
  await waitFor(() => expect(card()).toMatch(/^The government should/));
  expect(review().getAttribute("aria-label")).not.toBe(before);
});

test("who may not add theses is told to choose what it answers", async () => {
  await open({ reading: { verbs: ["read", "vote", "write"] } });
  press("a");
  await within(review()).findByText(/Choose a claim that it answers/);
  expect(actions.takeWords).not.toHaveBeenCalled();
});

test("who asks for a passage while reviewing is shown its claim; who only passes by goes on reviewing", async () => {
  renderOnDesk({ claims: one }, <Essay passages={[passage(1, 1, words[1])]} />);
  fireEvent.click(await screen.findByRole("button", { name: /^Review/ }));
  await screen.findByRole("group", { name: /^Review, proposal 1 of/ });
  const sign = within(screen.getByRole("article", { name: "The text" })).getByRole("link", { name: "Thesis 1" });
  fireEvent.focus(sign);
  expect(review()).toBeTruthy();
  fireEvent.click(sign);
  await screen.findByRole("complementary", { name: "The claim you are at" });
  expect(screen.queryByRole("group", { name: /^Review, proposal/ })).toBeNull();
});

test("keys do nothing where single letters are switched off; the buttons do", async () => {
  localStorage.setItem("rejoinder:letter-keys", "off");
  await open();
  press("a");
  expect(card()).toBe(words[0]);
  fireEvent.click(within(review()).getByRole("button", { name: "Accept" }));
  await waitFor(() => expect(actions.takeWords).toHaveBeenCalledTimes(1));
});

test("a model is asked only after saying where the text goes; what it proposes waits for review like the rest", async () => {
  const answer = { proposals: [more] };
  const fetched = vi.fn().mockResolvedValue(Response.json(answer));
  vi.stubGlobal("fetch", fetched);
  renderOnDesk({ claims: one }, <Essay model="models.example.org" />);
  await screen.findByText(/The whole text is sent to models\.example\.org/);
  expect(fetched).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole("button", { name: "Ask the model for proposals" }));
  await screen.findByRole("button", { name: /All is well/ });
  expect(actions.takeWords).not.toHaveBeenCalled();
});

test("words that were typed and not accepted yet outlive a model that is asked again", async () => {
  vi.stubGlobal("fetch", async () => Response.json({ proposals: [more] }));
  renderOnDesk({ claims: one }, <Essay model="models.example.org" />);
  await screen.findByRole("group", { name: /^Review, proposal 1 of/ });
  review().focus();
  press("e");
  fireEvent.change(within(review()).getByRole("textbox"), { target: { value: "Ease tension first." } });
  fireEvent.click(screen.getByRole("button", { name: "Ask the model for proposals" }));
  await screen.findByText("The model proposed 1 more.");
  fireEvent.click(within(review()).getByRole("button", { name: "Keep this wording" }));
  fireEvent.click(screen.getByRole("button", { name: "Ask the model for proposals" }));
  await screen.findByText("The model proposed nothing new.");
  expect(card()).toBe("Ease tension first.");
});

test("asking a model can be stopped", async () => {
  vi.stubGlobal(
    "fetch",
    (_: string, { signal }: { signal: AbortSignal }) =>
      new Promise((_done, failed) => signal.addEventListener("abort", () => failed(new Error("stopped")))),
  );
  renderOnDesk({ claims: one }, <Essay model="models.example.org" />);
  fireEvent.click(await screen.findByRole("button", { name: "Ask the model for proposals" }));
  fireEvent.click(await screen.findByRole("button", { name: "Cancel" }));
  await screen.findByRole("button", { name: "Ask the model for proposals" });
});

test("readers see no review", () => {
  renderOnDesk({ reading: { verbs: ["read"] } }, <Essay passages={[passage(1, 1, words[0])]} />);
  expect(screen.queryByRole("button", { name: /Review/ })).toBeNull();
});
