import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { BringForm } from "@/components/essay/bring/bring-form";
import { ChangeForm } from "@/components/essay/bring/change-form";
import type { EssayView } from "@/lib/essay/view";
import { english } from "@/locales/english";
import { essayId, passage, text, words } from "./essay";
import "./page-around";
import { me } from "./sample";

vi.mock("next/navigation", async () => ({
  ...(await import("./navigation")).navigation,
  unstable_rethrow: () => {},
}));
const { actions } = vi.hoisted(() => ({
  actions: { bringText: vi.fn(), startFromText: vi.fn(), changeText: vi.fn(), removeText: vi.fn() },
}));
vi.mock("@/lib/actions/essay-texts", () => actions);

beforeEach(() => {
  vi.stubGlobal("CSS", { escape: (name: string) => name });
});

const debateId = "00000000-0000-7000-8000-0000000000dd";
const show = (children: ReactNode) =>
  render(
    <NextIntlClientProvider locale="en" messages={english} timeZone="UTC">
      {children}
    </NextIntlClientProvider>,
  );
const bring = () => show(<BringForm debateId={debateId} essayId={essayId} language="english" />);
const field = () => screen.getByRole("textbox", { name: "The text" });
const write = (typed: string) => fireEvent.change(field(), { target: { value: typed } });

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
  const about = { title: "A way out", author: "", date: "", publisher: "", url: "", rights: "" };
  const view: EssayView = {
    ...{ ...about, id: essayId, showing: "whole", version: 1, text, rejected: [], addedBy: me },
    passages: [passage(1, 1, words[0]), passage(2, 2, words[1])],
  };
  show(<ChangeForm debateId={debateId} view={view} text={text} language="english" />);
  await screen.findByText("All 2 passages stay where they are.");
  write(`Something new comes first.\n\n${text.replace(words[1], "")}`);
  await screen.findByText("1 passage found again, 0 changed, 1 no longer in the text");
  const lost = screen.getByRole("region", { name: "No longer in the text" });
  expect(within(lost).getByText(words[1])).toBeTruthy();
});
