import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { Why } from "@/components/vote/why";
import { defaultSettings } from "@/lib/argument/settings";
import { semanticsNames } from "@/lib/argument/strength/semantics/by-name";
import manage from "@/locales/en/manage.json";
import "./page-around";
import { claim, id, renderOnDesk, sample } from "./sample";

vi.mock("next/navigation", async () => (await import("./navigation")).navigation);
vi.mock("@/lib/actions/edit-debate", async () => ({ editDebate: (await import("./page-around")).editDebate }));
vi.mock("@/lib/actions/cast-vote", async () => ({ castVote: (await import("./page-around")).castVote }));
vi.mock("@/lib/actions/forms", () => ({ answerByForm: vi.fn(), voteByForm: vi.fn() }));

const thesis = sample[0] ?? claim(1, null, "thesis", "");
const tallies = { 1: { agree: 9, disagree: 2 }, 4: { agree: 12, disagree: 3 }, 6: { agree: 4, disagree: 1 } };
const { semanticsNames: names, semanticsMeanings: meanings } = manage.rules;

test("each of the semantics is explained in one plain sentence", () => {
  for (const name of semanticsNames) {
    const sentence = meanings[name];
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence.replace(/\([^)]*\)/g, "").match(/[.!?](\s|$)/g)).toHaveLength(1);
    expect(sentence.length).toBeLessThan(180);
    expect(sentence).not.toMatch(/logit|logistic|sigma|exponent|aggregat/i);
  }
});

test("the reasons for a strength name the semantics in use, and say what it does", () => {
  renderOnDesk({ tallies }, <Why claim={thesis} />);
  const line = screen.getByText("How strength is worked out here: Evidence-weighted");
  expect(line.closest("details")?.textContent).toContain(meanings["evidence-weighted"]);
});

test("the same claim is shown under all seven, the one in use marked, with what is supposed counted in", () => {
  renderOnDesk({ tallies }, <Why claim={thesis} />);
  fireEvent.click(screen.getByRole("button", { name: /^What if/ }));
  const each = screen.getByText("Thesis 1 under each rule").closest("details") as HTMLDetailsElement;
  each.open = true;
  fireEvent(each, new Event("toggle"));
  const row = (name: string) => screen.getByRole("row", { name: new RegExp(`^${name}[A-Z ].*%`) }).textContent ?? "";
  const strength = (name: string) => Number(/(\d+)\s%/.exec(row(name))?.[1]);
  expect(within(each).getAllByRole("row")).toHaveLength(1 + semanticsNames.length);
  for (const name of semanticsNames) expect(each.textContent).toContain(names[name]);
  expect(each.querySelectorAll("tbody th")[0]?.textContent).toContain("in use here");
  const before = { default: strength("Evidence-weighted"), dfQuad: strength("DF-QuAD") };
  expect(before.dfQuad).not.toBe(before.default);
  fireEvent.click(screen.getByRole("button", { name: /^Leave out Rebuttal 1\.3/ }));
  expect(strength("DF-QuAD")).toBeGreaterThan(before.dfQuad);
  expect(each.textContent).toContain("With everything you suppose above.");
});

test("a debate that is read with another semantics says so and shows its strengths", () => {
  const settings = { ...defaultSettings, semantics: "df-quad" } as const;
  const view = { id: "00000000-0000-7000-8000-0000000000dd", question: "What now?", background: "", settings };
  const counted = { unsure: 0, relevanceCount: 0, relevanceSum: 0 };
  const votes = { [id(1)]: { agree: 9, disagree: 2, ...counted }, [id(4)]: { agree: 12, disagree: 3, ...counted } };
  const reading = {
    view: {
      ...{ ...view, version: 1, seq: 1, claims: [thesis, claim(4, 1, "rebuttal", "It looks weak.")], people: {} },
      ...{ concealed: [], tallies: votes, strengths: {}, votes: {}, sampleVoters: 0, redirects: {} },
    },
  };
  renderOnDesk({ reading: reading as never }, <Why claim={thesis} />);
  expect(screen.getByText("How strength is worked out here: DF-QuAD")).toBeTruthy();
  const left = (10 / 13) * (1 - 13 / 17);
  expect(screen.getByText(new RegExp(`^With its answers: ${Math.round(left * 100)}\\s%$`))).toBeTruthy();
});
