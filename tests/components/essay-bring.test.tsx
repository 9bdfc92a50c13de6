import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { Component, type ReactNode } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { BringForm } from "@/components/essay/bring/bring-form";
import { ChangeForm } from "@/components/essay/bring/change-form";
import { dropDraftsOf } from "@/components/essay/bring/text-draft";
import type { EssayView } from "@/lib/essay/view";
import { english } from "@/locales/english";
import { essayId, passage, text, words } from "./essay";
import "./page-around";
import { me } from "./sample";

/** What Next throws where an action answers with another page. */
class Elsewhere extends Error {}

vi.mock("next/navigation", async () => ({
  ...(await import("./navigation")).navigation,
  unstable_rethrow: (error: unknown) => {
    if (error instanceof Elsewhere) throw error;
  },
}));
const { actions } = vi.hoisted(() => ({
  actions: { bringText: vi.fn(), startFromText: vi.fn(), changeText: vi.fn(), removeText: vi.fn() },
}));
vi.mock("@/lib/actions/essay-texts", () => actions);

beforeEach(() => {
  vi.stubGlobal("CSS", { escape: (name: string) => name });
});

const debateId = "00000000-0000-7000-8000-0000000000dd";
const withTexts = (children: ReactNode) => (
  <NextIntlClientProvider locale="en" messages={english} timeZone="UTC">
    {children}
  </NextIntlClientProvider>
);
const show = (children: ReactNode) => render(withTexts(children));
const bring = () => show(<BringForm debateId={debateId} essayId={essayId} language="english" />);
const field = () => screen.getByRole("textbox", { name: "The text" });
const write = (typed: string) => fireEvent.change(field(), { target: { value: typed } });

const about = { title: "A way out", author: "", date: "", publisher: "", url: "", rights: "" };
const view: EssayView = {
  ...{ ...about, id: essayId, showing: "whole", version: 1, text, rejected: [], addedBy: me, until: "" },
  passages: [passage(1, 1, words[0]), passage(2, 2, words[1])],
};
/** The form for changing the text, as the page gives it. */
const changing = (now: EssayView) => (
  <ChangeForm debateId={debateId} view={now} text={now.text ?? ""} language="english" />
);
const version = () => document.querySelector<HTMLInputElement>("input[name=version]")?.value;
const saved = () => Object.keys(localStorage);

test("what a text would be is shown before it is saved", async () => {
  bring();
  write(text);
  await screen.findByText(/^2 paragraphs, 4 sentences, \d+ words$/);
  expect(screen.getByText("1 recommendation")).toBeTruthy();
  expect(actions.bringText).not.toHaveBeenCalled();
});

test("what is no text is named in one sentence", async () => {
  bring();
  write("word");
  await screen.findByText("There are no sentences in this, so no claim can be taken from it.");
});

test("a draft outlives the page", async () => {
  const { unmount } = bring();
  write(text);
  fireEvent.change(screen.getByRole("textbox", { name: "Title" }), { target: { value: "A way out" } });
  await waitFor(() => expect(localStorage.length).toBe(1));
  unmount();
  bring();
  await waitFor(() => expect((field() as HTMLTextAreaElement).value).toBe(text));
  expect((screen.getByRole("textbox", { name: "Title" }) as HTMLInputElement).value).toBe("A way out");
  fireEvent.click(screen.getByRole("button", { name: "Discard" }));
  expect((field() as HTMLTextAreaElement).value).toBe("");
});

test("a refusal stands at the field that it is about, and nothing typed is lost", async () => {
  const refusal = { code: "bad-citation", field: "url" };
  actions.bringText.mockResolvedValue({ refusal, done: null, values: {}, turn: 1 });
  bring();
  write(text);
  fireEvent.click(screen.getByRole("button", { name: "Bring this text" }));
  await screen.findByText(/its address must start with http/);
  expect(screen.getByRole("textbox", { name: /^Address on the web/ }).getAttribute("aria-invalid")).toBe("true");
  expect((field() as HTMLTextAreaElement).value).toBe(text);
});

test("before a changed text is saved, it says what becomes of each passage", async () => {
  show(changing(view));
  await screen.findByText("All 2 passages stay where they are.");
  write(`Something new comes first.\n\n${text.replace(words[1], "")}`);
  await screen.findByText("1 passage found again, 0 changed, 1 no longer in the text");
  const lost = screen.getByRole("region", { name: "No longer in the text" });
  expect(within(lost).getByText(words[1])).toBeTruthy();
});

const theirs: EssayView = { ...view, version: 2, author: "B. Writer", text: `Theirs comes first.\n\n${text}` };
const mine = `${text}\n\nMine comes last.`;
/** The form as it was opened, with something typed, and refused since somebody else saved meanwhile. */
async function refuse() {
  const refusal = { code: "essay-changed", field: null };
  actions.changeText.mockImplementation(async (_: unknown, data: FormData) => ({
    ...{ refusal, done: null, turn: 1 },
    values: Object.fromEntries(data) as Record<string, string>,
  }));
  const { rerender } = show(changing(view));
  write(mine);
  fireEvent.click(screen.getByRole("button", { name: "Save the text" }));
  await waitFor(() => expect(actions.changeText).toHaveBeenCalledTimes(1));
  // The answer brings the page anew.
  rerender(withTexts(changing(theirs)));
  await screen.findByText("Somebody else saved this text first");
}
const sentVersions = () => actions.changeText.mock.calls.map(([, data]) => (data as FormData).get("version"));

test("a text that somebody else changed meanwhile is not written over before both were seen", async () => {
  await refuse();
  const apart = screen.getByRole("region", { name: "Where the two differ" });
  expect(within(apart).getByText("Theirs comes first.")).toBeTruthy();
  expect(within(apart).getByText("Mine comes last.")).toBeTruthy();
  expect(within(apart).getByText("B. Writer")).toBeTruthy();
  expect((field() as HTMLTextAreaElement).value).toBe(mine);
  expect(screen.queryByRole("button", { name: "Save the text" })).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Save mine instead" }));
  await waitFor(() => expect(sentVersions()).toEqual(["1", "2"]));
});

test("a page that comes with a text shows how that begins until it has been looked through, also after a conflict", async () => {
  localStorage.setItem(`rejoinder:draft:text:${essayId}`, JSON.stringify({ text: mine, version: "1" }));
  show(changing(theirs));
  const preview = screen.getByRole("complementary", { name: "What would become of it" });
  expect(within(preview).getByText("Looking through it …")).toBeTruthy();
  expect(within(preview).getByText(`${words[0]} ${words[1]}`)).toBeTruthy();
  expect(within(preview).queryByText(/Paste a text/)).toBeNull();
  await within(preview).findByText(/^3 paragraphs, 5 sentences/);
});

test("who keeps theirs has it in the form, and no draft of one's own any more", async () => {
  await refuse();
  fireEvent.click(screen.getByRole("link", { name: "Drop mine and keep theirs" }));
  expect((field() as HTMLTextAreaElement).value).toBe(theirs.text);
  await waitFor(() => expect(screen.queryByText("Somebody else saved this text first")).toBeNull());
  expect([screen.getByRole("button", { name: "Save the text" }) !== null, saved()]).toEqual([true, []]);
});

test("a draft kept since before somebody else changed the text is shown beside theirs", async () => {
  const first = show(changing(view));
  write(mine);
  await waitFor(() => expect(saved()).toHaveLength(1));
  first.unmount();
  show(changing(theirs));
  await screen.findByText("Somebody else saved this text first");
  expect((field() as HTMLTextAreaElement).value).toBe(mine);
});

test("a form in which nothing was typed shows what somebody else saved", async () => {
  const { rerender } = show(changing(view));
  rerender(withTexts(changing(theirs)));
  expect((field() as HTMLTextAreaElement).value).toBe(theirs.text);
  expect([version(), saved()]).toEqual(["2", []]);
});

test("a draft that was kept under its version's name is still read", async () => {
  localStorage.setItem(`rejoinder:draft:text:${essayId}:1`, JSON.stringify({ title: "Of old", text: mine }));
  show(changing(view));
  await waitFor(() => expect((field() as HTMLTextAreaElement).value).toBe(mine));
  expect(version()).toBe("1");
});

test("a change that is saved leaves no draft behind", async () => {
  actions.changeText.mockRejectedValue(new Elsewhere());
  // React tells of everything that is thrown while it draws.
  vi.spyOn(console, "error").mockImplementation(() => {});
  const Page = catching();
  show(<Page>{changing(view)}</Page>);
  write(mine);
  await waitFor(() => expect(saved()).toHaveLength(1));
  fireEvent.click(screen.getByRole("button", { name: "Save the text" }));
  await screen.findByText("Another page");
  expect(saved()).toEqual([]);
});

test("where an essay is worked on, what it was brought with is forgotten, and what is not saved yet is not", () => {
  const kept = (name: string, draft: object) =>
    localStorage.setItem(`rejoinder:draft:text:${name}`, JSON.stringify(draft));
  kept(debateId, { essayId, text });
  kept("start", { essayId: "another", text });
  kept(essayId, { essayId, text: mine, version: "1" });
  for (const version of [1, 2, 3]) kept(`${essayId}:${version}`, { text: mine });
  dropDraftsOf(essayId, 3);
  const left = ["start", essayId, `${essayId}:3`].map((name) => `rejoinder:draft:text:${name}`);
  expect(saved().sort()).toEqual(left.sort());
});

/** Shows another page where one is gone to, as Next does. */
function catching() {
  return class extends Component<{ readonly children: ReactNode }> {
    override state = { gone: false };
    static getDerivedStateFromError = () => ({ gone: true });
    override render = () => (this.state.gone ? <p>Another page</p> : this.props.children);
  };
}
