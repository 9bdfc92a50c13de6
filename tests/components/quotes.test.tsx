import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { QuotesSection } from "@/components/essay/quotes-section";
import type { QuotedText } from "@/lib/essay/view";
import { essayId } from "./essay";
import { id, onDesk, renderOnDesk } from "./sample";
import { Stream } from "./stream";

vi.mock("next/navigation", async () => (await import("./navigation")).navigation);
vi.mock("@/lib/actions/edit-debate", async () => ({ editDebate: (await import("./page-around")).editDebate }));
vi.mock("@/lib/actions/cast-vote", async () => ({ castVote: (await import("./page-around")).castVote }));
vi.mock("@/lib/actions/essay-passages", () => import("./essay-actions"));

const fetched = vi.fn();
beforeEach(() => {
  vi.stubGlobal("EventSource", Stream);
  vi.stubGlobal("fetch", fetched);
});

const quoted = (...quotes: string[]): QuotedText[] =>
  quotes.length === 0 ? [] : [{ id: essayId, title: "A way out", author: "", date: "2024", quotes }];
const section = (...quotes: string[]) => <QuotesSection debateId="d" claimId={id(2)} texts={quoted(...quotes)} />;

let times = 0;
function hear(...quotes: string[]) {
  fetched.mockImplementation(async () => Response.json(quoted(...quotes)));
  const changes = { seq: 1, edits: [], tallies: [], talk: [], texts: [[essayId, ++times]], people: {} };
  act(() => Stream.tell("changes", { ...changes, at: times }));
}
const show = () => screen.queryByRole("button", { name: "The words it comes from have changed: show them" });

test("words that another one ties to a claim, or takes away, come to its open page once one wants them", async () => {
  renderOnDesk({}, section());
  expect(fetched).not.toHaveBeenCalled();
  hear("The South is stronger.");
  await waitFor(() => expect(show()).toBeTruthy());
  expect(fetched.mock.calls[0]?.[0]).toBe(`/api/debates/d/claims/${id(2)}/quotes`);
  expect(screen.queryByText("The South is stronger.")).toBeNull();
  fireEvent.click(show() as HTMLElement);
  expect(screen.getByText("The South is stronger.")).toBeTruthy();
  expect(show()).toBeNull();
  hear();
  await waitFor(() => expect(show()).toBeTruthy());
  expect(screen.getByText("The South is stronger.")).toBeTruthy();
  fireEvent.click(show() as HTMLElement);
  expect(screen.queryByRole("heading", { name: "In the text" })).toBeNull();
});

test("a change that concerns other claims is no news, and a page that comes anew has the last word", async () => {
  const { rerender } = renderOnDesk({}, section("Ease tension."));
  hear("Ease tension.");
  await waitFor(() => expect(fetched).toHaveBeenCalledTimes(1));
  hear("Ease it.");
  await waitFor(() => expect(show()).toBeTruthy());
  rerender(onDesk({}, section("Ease it.")));
  expect(screen.getByText("Ease it.")).toBeTruthy();
  expect(show()).toBeNull();
});
