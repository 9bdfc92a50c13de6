import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { expect, test, vi } from "vitest";
import { Composer } from "@/components/claim/composer";
import { SearchPage } from "@/components/search/search-page";
import { askedFor } from "@/lib/argument/asked";
import type { DebateId } from "@/lib/argument/id";
import { english } from "@/locales/english";
import { editDebate } from "./page-around";
import { id, renderOnDesk, sample } from "./sample";

vi.mock("next/navigation", async () => (await import("./navigation")).navigation);
vi.mock("@/lib/actions/edit-debate", async () => ({ editDebate: (await import("./page-around")).editDebate }));
vi.mock("@/lib/actions/cast-vote", async () => ({ castVote: (await import("./page-around")).castVote }));
vi.mock("@/lib/actions/forms", () => ({ answerByForm: vi.fn(), voteByForm: vi.fn() }));

const box = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Your claim" });
const write = (text: string) => fireEvent.change(box(), { target: { value: text } });
const likely = () => screen.findByRole("region", { name: "Already argued?" });

const composer = (onSaved = vi.fn()) => {
  renderOnDesk({}, <Composer parent={sample[3] ?? null} as="support" onSaved={onSaved} />);
  return onSaved;
};

test("what is being written is compared with what stands there, said aloud, and can be waved away", async () => {
  composer();
  write("Nobody has been emboldened before that");
  const region = await likely();
  expect(within(region).getByText("Nobody was emboldened before.")).toBeTruthy();
  expect(screen.getByText(/^One claim in this debate may say this already/)).toBeTruthy();
  const there = within(region).getByRole("link", { name: "Vote there: Rebuttal 1.3.1" });
  expect(there.getAttribute("href")).toMatch(new RegExp(`#c-${id(6)}$`));
  fireEvent.click(within(region).getByRole("button", { name: "Do not show claims like mine" }));
  expect(screen.queryByRole("region", { name: "Already argued?" })).toBeNull();
  expect(box().value).toBe("Nobody has been emboldened before that");
});

test("the claim that says it already is shown here in place of one's own words", async () => {
  editDebate.mockResolvedValue({ ok: true, value: { seq: 2 } });
  const onSaved = composer();
  write("Deterrence has held until now.");
  fireEvent.click(within(await likely()).getByRole("button", { name: /^Use that one: Support 1\.2/ }));
  await waitFor(() => expect(onSaved).toHaveBeenCalled());
  expect(editDebate.mock.lastCall?.[0].edit).toMatchObject({
    ...{ kind: "add", parentId: id(4), role: "support", text: "", sharedFrom: id(3), sources: [] },
  });
});

test("nothing is said any more once what is written is short, or what nobody has said", async () => {
  composer();
  write("Deterrence has held until now.");
  await likely();
  write("Deterrence");
  expect(screen.queryByRole("region", { name: "Already argued?" })).toBeNull();
  write("Deterrence has held until now.");
  await likely();
  write("Quinoa prices tripled within a decade.");
  await waitFor(() => expect(screen.queryByRole("region", { name: "Already argued?" })).toBeNull());
});

const page = (text: string, results: Parameters<typeof SearchPage>[0]["results"], only = false) =>
  render(
    <NextIntlClientProvider locale="en" messages={english} timeZone="UTC">
      <SearchPage
        text={text}
        debate={only ? { id: "d" as DebateId, question: "What now?", only } : null}
        results={results}
      />
    </NextIntlClientProvider>,
  );
const none = (text: string) => ({
  ...{ asked: askedFor(text), hits: [], debates: [], total: 0, page: 1, pages: 0, capped: false },
});

test("the search page says what it waits for, what is too short, what it has not found, and when it cannot search", () => {
  const first = page("", none(""));
  expect(screen.getByText("What are you looking for?")).toBeTruthy();
  first.unmount();
  const second = page("a", none("a"));
  expect(screen.getByText("Type at least two letters.")).toBeTruthy();
  second.unmount();
  const third = page("zebra", none("zebra"), true);
  expect(screen.getByText("Nothing says that yet")).toBeTruthy();
  for (const link of screen.getAllByRole("link", { name: "In all debates" }))
    expect(link.getAttribute("href")).toMatch(/^\/search\?q=zebra/);
  third.unmount();
  page("zebra", null);
  expect(screen.getByRole("alert").textContent).toMatch(/What you typed is still in the field/);
  expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("zebra");
});
