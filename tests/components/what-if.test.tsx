import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { Why } from "@/components/vote/why";
import { castVote, editDebate } from "./page-around";
import { claim, type Given, id, me, renderOnDesk, sample } from "./sample";

const address = vi.hoisted(() => ({ path: "/debates/here", query: "" }));
vi.mock("next/navigation", async () => ({
  ...(await import("./navigation")).navigation,
  usePathname: () => address.path,
  useSearchParams: () => new URLSearchParams(address.query),
}));
vi.mock("@/lib/actions/edit-debate", async () => ({ editDebate: (await import("./page-around")).editDebate }));
vi.mock("@/lib/actions/cast-vote", async () => ({ castVote: (await import("./page-around")).castVote }));
vi.mock("@/lib/actions/forms", () => ({ answerByForm: vi.fn(), voteByForm: vi.fn() }));

const tallies = {
  1: { agree: 9, disagree: 2 },
  2: { agree: 7, disagree: 1 },
  4: { agree: 12, disagree: 3 },
  6: { agree: 4, disagree: 1 },
};

beforeEach(() => Object.assign(address, { path: "/debates/here", query: "" }));

/** Goes to where a link leads. */
const follow = (href: string) => {
  const { pathname, searchParams } = new URL(href, "http://here");
  Object.assign(address, { path: pathname, query: `${searchParams}` });
};

const whyOf = (n: number, given: Given = {}) => {
  const place = (given.claims ?? sample).find((one) => one.id === id(n)) ?? claim(n, null, "thesis", "");
  return renderOnDesk({ tallies, ...given }, <Why claim={place} />);
};
const opener = () => screen.getByRole("button", { name: /^What if/ });
const open = () => fireEvent.click(opener());
const panel = (name: string | RegExp = /^What if/) => within(screen.getByRole("region", { name }));
const leaveOut = (name: RegExp) => panel().getByRole("button", { name });
const votesOn = (name: string) => panel().getByRole<HTMLSelectElement>("combobox", { name: `Votes on ${name}` });
const suppose = (name: string, votes: string) => {
  const option = [...votesOn(name).options].find(({ text }) => text === votes);
  fireEvent.change(votesOn(name), { target: { value: option?.value ?? "not offered" } });
};
const said = () => panel().getByRole("status").textContent ?? "";
const changes = () => panel().getAllByRole("link", { name: /^(Thesis|Support|Rebuttal|Undercut)/ });
const numbers = () => [...said().matchAll(/(\d+)\s%/g)].map(([, n]) => Number(n));

test("leaving the strongest rebuttal out raises the thesis, and says from where to where", () => {
  whyOf(1);
  open();
  const rebuttal = leaveOut(/^Leave out Rebuttal 1\.3: It looks like weakness\.$/);
  expect(rebuttal.getAttribute("aria-pressed")).toBe("false");
  fireEvent.click(rebuttal);
  expect(rebuttal.getAttribute("aria-pressed")).toBe("true");
  expect(said()).toMatch(/^Thesis 1 would rise from \d+\s% to \d+\s%\. No other claim would change\.$/);
  const [from = 1, to = 0] = numbers();
  expect(to).toBeGreaterThan(from);
});

test("what is supposed says that it is not saved, sends nothing, and leaves the page's own numbers alone", () => {
  const { container } = whyOf(1);
  open();
  const before = container.textContent?.match(/With its answers: \d+\s%/)?.[0];
  fireEvent.click(leaveOut(/Rebuttal 1\.3/));
  suppose("Thesis 1", "If 10 more disagreed");
  expect(panel().getByText(/nothing is saved/)).toBeTruthy();
  expect(container.textContent).toContain(before);
  expect(castVote).not.toHaveBeenCalled();
  expect(editDebate).not.toHaveBeenCalled();
  // The browser remembers when one was here; of what was supposed it remembers nothing.
  expect(Object.keys(localStorage).filter((name) => !name.startsWith("rejoinder:visit:"))).toEqual([]);
  expect(sessionStorage.length).toBe(0);
});

test("other votes on an answer list every claim they would move, the largest shift first, up to the thesis", () => {
  whyOf(4);
  open();
  suppose("Rebuttal 1.3.1", "If 10 more agreed");
  const rows = changes();
  expect(rows.map((link) => link.textContent).sort()).toEqual(["Rebuttal 1.3", "Rebuttal 1.3.1", "Thesis 1"]);
  const shifts = rows.map((link) => shiftIn(link.closest("li")?.textContent ?? ""));
  expect(shifts).toEqual(shifts.toSorted((a, b) => b - a));
  expect(Math.min(...shifts)).toBeGreaterThan(0);
  expect(said()).toMatch(/^Rebuttal 1\.3 would fall .*2 other claims would change\.$/);
});
const shiftIn = (row: string) => {
  const [, from, to] = /from (\d+)\s% to (\d+)\s%/.exec(row) ?? [];
  return Math.abs(Number(from) - Number(to));
};

test("Reset puts everything back and stays where the focus is", () => {
  whyOf(1);
  open();
  fireEvent.click(leaveOut(/Support 1\.1/));
  suppose("Rebuttal 1.3", "If nobody had voted");
  const reset = panel().getByRole("button", { name: "Reset" });
  fireEvent.click(reset);
  expect(said()).toMatch(/^Thesis 1 stands at \d+\s%\./);
  expect(leaveOut(/Support 1\.1/).getAttribute("aria-pressed")).toBe("false");
  expect(votesOn("Rebuttal 1.3").value).toBe("asTheyAre");
  expect(reset.isConnected).toBe(true);
  expect(panel().queryByText(/What would change/)).toBeNull();
});

test("Escape closes it, forgets what was supposed and gives the focus back", () => {
  whyOf(1);
  open();
  fireEvent.click(leaveOut(/Support 1\.1/));
  fireEvent.keyDown(leaveOut(/Support 1\.1/), { key: "Escape" });
  expect(screen.queryByRole("region", { name: /^What if/ })).toBeNull();
  expect(document.activeElement).toBe(opener());
  expect(opener().getAttribute("aria-expanded")).toBe("false");
  open();
  expect(leaveOut(/Support 1\.1/).getAttribute("aria-pressed")).toBe("false");
});

test("one's own other verdicts can be supposed, but not on one's own claim, where they would count nowhere", () => {
  const claims = sample.map((one) => (one.id === id(2) ? { ...one, authorId: me } : one));
  whyOf(1, { claims, votes: { 4: { verdict: 1, relevance: null } } });
  open();
  const offered = (name: string) => [...votesOn(name).options].map(({ value }) => value);
  expect(offered("Thesis 1")).toEqual(expect.arrayContaining(["youAgree", "youUnsure", "youDisagree"]));
  expect(offered("Rebuttal 1.3")).not.toContain("youAgree");
  expect(offered("Rebuttal 1.3")).toContain("youDisagree");
  expect(offered("Support 1.1").filter((kind) => kind.startsWith("you"))).toEqual([]);
});

test("a reader without an account can suppose crowds, and no verdict of their own", () => {
  whyOf(1, { reading: { actorId: null, signedIn: false } });
  open();
  const offered = [...votesOn("Thesis 1").options].map(({ text }) => text);
  expect(offered).toEqual(["Votes as they are", "If 10 more agreed", "If 10 more disagreed", "If nobody had voted"]);
});

test("leaving an undercut out gives its claim's step back its weight", () => {
  whyOf(5, { tallies: { ...tallies, 5: { agree: 11, disagree: 1 }, 7: { agree: 9, disagree: 1 } } });
  open();
  fireEvent.click(leaveOut(/Undercut 1\.4\.1/));
  expect(said()).toMatch(/^Rebuttal 1\.4 would stay at \d+\s%\. 1 other claim would change\.$/);
  expect(panel().getByRole("link", { name: "Thesis 1" })).toBeTruthy();
});

test("while some votes are hidden it says why it cannot be asked", () => {
  whyOf(1, { concealed: [4] });
  expect(screen.queryByRole("button", { name: /^What if/ })).toBeNull();
  expect(screen.getByText(/some are still hidden from you/)).toBeTruthy();
});

test("a claim shown in another place is called as it is there, and moves what it answers in both places", () => {
  const place = claim(8, null, "thesis", "Wait.");
  const shown = claim(9, 8, "support", "", { sharedFrom: id(4) });
  whyOf(9, { claims: [...sample, place, shown] });
  open();
  expect(votesOn("Support 2.1")).toBeTruthy();
  suppose("Support 2.1", "If nobody had voted");
  expect(said()).toMatch(/^Support 2\.1 would fall .*2 other claims would change\.$/);
  const rows = changes();
  expect(rows.map((link) => link.textContent).sort()).toEqual(["Support 2.1", "Thesis 1", "Thesis 2"]);
});

test("what is supposed has a link that shows others the same, without how the one who shares it might vote", () => {
  whyOf(1);
  open();
  expect(panel().queryByRole("link", { name: "Link to this what-if" })).toBeNull();
  suppose("Support 1.1", "If you agreed");
  expect(panel().queryByRole("link", { name: "Link to this what-if" })).toBeNull();
  suppose("Support 1.1", "If nobody had voted");
  fireEvent.click(leaveOut(/Rebuttal 1\.3/));
  const result = said();
  const link = panel().getByRole<HTMLAnchorElement>("link", { name: "Link to this what-if" });
  follow(link.href);
  cleanup();

  whyOf(1);
  expect(opener().getAttribute("aria-expanded")).toBe("true");
  expect(said()).toBe(result);
  expect(leaveOut(/Rebuttal 1\.3/).getAttribute("aria-pressed")).toBe("true");
  expect(votesOn("Support 1.1").value).toBe("none");
  fireEvent.click(panel().getByRole("button", { name: "Reset" }));
  expect(said()).toMatch(/^Thesis 1 stands at/);
  fireEvent.click(opener());
  expect(screen.queryByRole("region", { name: /^What if/ })).toBeNull();
});

test.each([
  ["nonsense", "?suppose=nonsense,,off.,off.__proto__,none.7"],
  ["claims that are not here", `?suppose=off.${id(99)},none.${id(98)}`],
  ["a verdict of somebody's own", `?suppose=youAgree.${id(2)}`],
  ["the claim itself left out", `?suppose=off.${id(1)}`],
])("a link that supposes %s opens nothing", (_, query) => {
  const debate = "00000000-0000-7000-8000-0000000000dd";
  follow(`/debates/${debate}/claims/${id(1)}${query}`);
  whyOf(1);
  expect(opener().getAttribute("aria-expanded")).toBe("false");
});

test("of a link what means something is supposed and the rest passed over, on the page of its claim alone", () => {
  const debate = "00000000-0000-7000-8000-0000000000dd";
  follow(`/debates/${debate}/claims/${id(1)}?suppose=x, OFF.${id(4)},moreagree.${id(2)},none.${id(99)}`);
  whyOf(1);
  expect(leaveOut(/Rebuttal 1\.3/).getAttribute("aria-pressed")).toBe("true");
  expect(votesOn("Support 1.1").value).toBe("moreAgree");
  cleanup();
  whyOf(4);
  expect(opener().getAttribute("aria-expanded")).toBe("false");
});
