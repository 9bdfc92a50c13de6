import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PrintedOutline } from "@/components/outline/printed-outline";
import { Moments, ShownMoment } from "@/components/past/moments";
import { Timeline } from "@/components/past/timeline";
import type { DebateId } from "@/lib/argument/id";
import { defaultSettings } from "@/lib/argument/settings";
import { noVotes } from "@/lib/argument/vote";
import { english } from "@/locales/english";
import { id, sample } from "./sample";

const replace = vi.fn();
let moment = "now";
vi.mock("next/navigation", () => ({ useRouter: () => ({ replace }), useParams: () => ({ moment }) }));
beforeEach(() => {
  window.matchMedia = vi.fn(() => ({ matches: false })) as unknown as typeof window.matchMedia;
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const spoken = (children: ReactNode) => (
  <NextIntlClientProvider locale="en" messages={english} timeZone="UTC">
    {children}
  </NextIntlClientProvider>
);
const show = (children: ReactNode) => render(spoken(children));
const debateId = "d" as DebateId;
const stops = [null, 0, 60_000, 120_000].map((at, seq) => ({ seq, at }));
const slider = () => screen.getByRole("slider", { name: "Moment in the history" });

test("the ruler says where it is at once, and goes there once it rests", async () => {
  show(<Timeline debateId={debateId} seq={3} total={3} stops={stops} />);
  expect(slider().getAttribute("aria-valuetext")).toMatch(/1970.*, edit 3 of 3$/);
  fireEvent.change(slider(), { target: { value: "2" } });
  fireEvent.change(slider(), { target: { value: "1" } });
  expect(slider().getAttribute("aria-valuetext")).toMatch(/edit 1 of 3$/);
  await waitFor(() => expect(replace).toHaveBeenCalled());
  expect(replace.mock.calls).toEqual([["/debates/d/at/1", { scroll: false }]]);
});

test("the ruler keeps the focus and goes on playing while the page below it turns", async () => {
  const page = (to: string, seq: number, total = 3) => {
    moment = to;
    return spoken(
      <Moments debateId={debateId} total={3} stops={stops}>
        <ShownMoment key={to} moment={to} seq={seq} at={seq * 60_000} total={total} />
      </Moments>,
    );
  };
  const { rerender } = render(page("now", 3));
  slider().focus();
  for (const to of [2, 1]) {
    fireEvent.change(slider(), { target: { value: `${to}` } });
    await waitFor(() => expect(replace).toHaveBeenLastCalledWith(`/debates/d/at/${to}`, { scroll: false }));
    rerender(page(`${to}`, to));
    expect(document.activeElement).toBe(slider());
    expect(slider().getAttribute("aria-valuetext")).toMatch(`edit ${to} of 3`);
  }
  const earlier = screen.getByRole("link", { name: "One edit earlier" });
  earlier.focus();
  rerender(page("0", 0));
  expect(document.activeElement).toBe(earlier);
  expect(earlier.getAttribute("aria-disabled")).toBe("true");

  fireEvent.click(screen.getByRole("button", { name: "Play" }));
  for (const to of [1, 2]) {
    await waitFor(() => expect(replace).toHaveBeenLastCalledWith(`/debates/d/at/${to}`, { scroll: false }), {
      timeout: 5000,
    });
    rerender(page(`${to}`, to));
    expect(screen.getByRole("button", { name: "Pause" })).toBeTruthy();
  }
  // Somebody has gone on meanwhile, and the page knows.
  rerender(page("now", 4, 4));
  expect(slider().getAttribute("aria-valuetext")).toMatch(/edit 4 of 4$/);
});

test("every moment is one step from its neighbours, also without scripts", () => {
  show(<Timeline debateId={debateId} seq={1} total={3} stops={stops} />);
  const to = (name: string) => screen.getByRole("link", { name }).getAttribute("href");
  expect([to("The beginning"), to("One edit earlier")]).toEqual(["/debates/d/at/0", "/debates/d/at/0"]);
  expect([to("One edit later"), to("Now")]).toEqual(["/debates/d/at/2", "/debates/d/at/3"]);
});

test("playing goes from moment to moment, and not by itself for people who want less motion", async () => {
  show(<Timeline debateId={debateId} seq={1} total={3} stops={stops} />);
  fireEvent.click(screen.getByRole("button", { name: "Play" }));
  await waitFor(() => expect(replace).toHaveBeenCalledWith("/debates/d/at/2", { scroll: false }), { timeout: 5000 });
  fireEvent.click(screen.getByRole("button", { name: "Pause" }));
  vi.mocked(window.matchMedia).mockReturnValue({ matches: true } as MediaQueryList);
  fireEvent.click(screen.getByRole("button", { name: "Play" }));
  expect(screen.queryByRole("button", { name: "Pause" })).toBeNull();
});

test("paper has every claim with its number, and votes and strength where they are not hidden", () => {
  const view = {
    ...{ id: debateId, question: "What now?", background: "", settings: defaultSettings, version: 1, seq: 1 },
    ...{ claims: sample, people: {}, concealed: [id(3)], sampleVoters: 0, redirects: {}, votes: {} },
    tallies: { [id(2)]: { ...noVotes, agree: 3, disagree: 1 } },
    strengths: { [id(1)]: 0.61, [id(2)]: 0.7, [id(4)]: 0.5 },
  };
  show(<PrintedOutline view={view} focus={null} readAt={0} address="https://debates.example.org/debates/d" />);
  const lines = screen.getAllByRole("listitem").map((item) => item.firstElementChild?.textContent ?? "");
  expect(lines.find((line) => line.includes("The South"))).toMatch(
    /^Support 1\.1strength 70.?%3 agree · 1 disagree · 0 unsure/,
  );
  expect(lines.find((line) => line.includes("Deterrence"))).toMatch(/^Support 1\.2votes hidden/);
  expect(lines.find((line) => line.includes("weakness"))).toMatch(/^Rebuttal 1\.3no votes/);
  expect(lines[0]).toContain("Source: Essay, paragraph 8");
  expect(screen.getByText("https://debates.example.org/debates/d")).toBeTruthy();
});

test("a branch is printed alone, with the claim that it answers", () => {
  const view = {
    ...{ id: debateId, question: "What now?", background: "", settings: defaultSettings, version: 1, seq: 1 },
    ...{
      claims: sample,
      people: {},
      concealed: [],
      sampleVoters: 0,
      redirects: {},
      votes: {},
      tallies: {},
      strengths: {},
    },
  };
  show(<PrintedOutline view={view} focus={id(5)} readAt={0} address="a" />);
  expect(screen.getByText("The North gains time.")).toBeTruthy();
  expect(screen.getByText("Time is not what is at issue.")).toBeTruthy();
  expect(screen.queryByText("The South is stronger.")).toBeNull();
  expect(screen.getByText("Only the branch of 1.4")).toBeTruthy();
});

test("what is too long for one printing goes on in the next, and says so", () => {
  const [top] = sample;
  const many = Array.from({ length: 5 }, (_, i) => ({
    ...(top as (typeof sample)[number]),
    id: id(i),
    position: i,
  }));
  const view = {
    ...{ id: debateId, question: "What now?", background: "", settings: defaultSettings, version: 1, seq: 1 },
    ...{ claims: many, people: {}, concealed: [], sampleVoters: 0, redirects: {}, votes: {} },
    ...{ tallies: {}, strengths: {} },
  };
  const printed = { view, focus: null, most: 3, readAt: 0, address: "https://debates.example.org" };
  show(<PrintedOutline {...printed} />);
  expect(screen.getAllByText(/^Thesis/)).toHaveLength(3);
  expect(screen.getByText(/2 claims that stand after these are not printed here/)).toBeTruthy();
  const on = screen.getByRole("link", { name: "Print what stands after" }).getAttribute("href");
  expect(on).toBe("/debates/d/print?from=3");
  cleanup();
  show(<PrintedOutline {...printed} from={3} />);
  expect(screen.getAllByText(/^Thesis/)).toHaveLength(2);
  expect(screen.getByRole("link", { name: "Print what stands before" }).getAttribute("href")).toBe("/debates/d/print");
});
