import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Proposal } from "../../lib/essay/proposal";
import { propose } from "../../lib/essay/propose";
import { type ReviewAction, review, startReview } from "../../lib/essay/review";
import { placeOf, standings } from "../../lib/essay/review-place";
import type { Parent, Review } from "../../lib/essay/review-state";
import { segment } from "../../lib/essay/segment";

const text =
  "The city should repair its bridges, because they are a danger to everyone on them. Critics say that repairs cost too much. However, a collapse would cost far more. Parliament must pay for half of it.";
const done = (state: Review, ...actions: readonly ReviewAction[]) => actions.reduce(review, state);
const textOf = (state: Review, key: string | null) => state.proposals.find((one) => one.key === key)?.text;

describe("a model that is asked anew", () => {
  const rules = propose(segment(text));
  /** What a model might say of the last sentences; `under`: the key of what it puts the second one under. */
  const said = (words: string, parent: string | null, key: string, start: number): Proposal => ({
    ...{
      key,
      span: { start, end: start + 5 },
      kind: "assertion",
      parent,
      role: parent === null ? "thesis" : "support",
    },
    ...{ text: words, cues: [], hedges: [], confidence: 0.5 },
  });
  const [above, below] = [
    said("Collapse costs more.", null, "model-1", 131),
    said("Half is fair.", "model-1", "model-2", 180),
  ];
  const source = (...proposals: readonly Proposal[]) => ({
    ...{ text, passages: [], rejected: [] },
    proposals: [...rules, ...proposals].sort((a, b) => a.span.start - b.span.start),
  });
  const anew = (...proposals: readonly Proposal[]): ReviewAction => ({ kind: "refresh", from: source(...proposals) });
  const begun = startReview(source(above, below));

  test("keeps what was reworded, and what that stands under, though it says neither again", () => {
    const reworded = done(begun, { kind: "reword", key: "model-2", text: "Half would be fair." });
    const next = done(reworded, anew());
    expect(next.proposals.find(({ key }) => key === "model-2")).toMatchObject({
      text: "Half would be fair.",
      role: "support",
      parent: { kind: "proposal", key: "model-1" },
    });
    expect(textOf(next, "model-1")).toBe("Collapse costs more.");
    expect(textOf(done(next, { kind: "undo" }), "model-2")).toBe("Half is fair.");
  });

  test("says otherwise what nobody touched, and takes back what it no longer says", () => {
    const next = done(begun, anew(said("A collapse is dearer by far.", null, "model-1", 131)));
    expect(textOf(next, "model-1")).toBe("A collapse is dearer by far.");
    expect(textOf(next, "model-2")).toBeUndefined();
  });

  test("does not take away what one is at, nor what was rejected", () => {
    const rejected = done(begun, { kind: "reject", key: "model-1" }, { kind: "go", key: "model-2" });
    const next = done(rejected, { kind: "refresh", from: { ...source(), rejected: rejected.rejected } });
    expect(next.current).toBe("model-2");
    expect(standings(next).get("model-1")).toEqual({ kind: "rejected" });
    expect(placeOf(next, "model-2")).toEqual({ parent: null, role: "thesis", waitsFor: null });
  });

  test("keeps a place that was given, also where it would now turn the two around", () => {
    const moved = done(begun, { kind: "move", key: "model-1", parent: { kind: "proposal", key: rules[0]?.key ?? "" } });
    const turned = done(
      moved,
      anew({ ...above, parent: "model-2", role: "support" }, { ...below, parent: null, role: "thesis" }),
    );
    expect(turned.proposals.find(({ key }) => key === "model-1")?.parent).toEqual({
      kind: "proposal",
      key: rules[0]?.key,
    });
    expect(turned.proposals.find(({ key }) => key === "model-2")).toMatchObject({ role: "thesis", parent: null });
  });

  test("leaves to be undone what was done before, and its news are there afterwards", () => {
    const first = startReview(source());
    const reworded = done(first, { kind: "reword", key: rules[0]?.key ?? "", text: "Repair the bridges." });
    const undone = done(reworded, anew(above), { kind: "undo" });
    expect(textOf(undone, rules[0]?.key ?? "")).toBe("The city should repair its bridges.");
    expect(textOf(undone, "model-1")).toBe("Collapse costs more.");
  });

  test("whatever it says, everything that was worded, placed or given a role stays as it is, and all of it a tree", () => {
    const names = ["model-1", "model-2", ...rules.map(({ key }) => key)];
    const [name, role] = [fc.constantFrom(...names), fc.constantFrom("thesis", "support", "rebuttal", "undercut")];
    const parent = fc.option(fc.record({ kind: fc.constant("proposal"), key: name }));
    const kind = fc.constantFrom("reword", "move", "role", "reject", "go", "undo", "split");
    const deed = fc.record({
      kind,
      key: name,
      parent,
      role,
      text: fc.constantFrom("One.", "Two."),
      at: fc.nat(text.length),
    });
    const turned = [
      { ...above, parent: "model-2", role: "support" as const },
      { ...below, parent: null },
    ] as const;
    const answer = fc.constantFrom([], [above], [above, below], [{ ...below, parent: null }], turned);
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 8 }), fc.array(answer, { maxLength: 3 }), (deeds, answers) => {
        let state = done(begun, ...(deeds as unknown as readonly ReviewAction[]));
        const decided = state.proposals.filter(({ changed }) => changed);
        const { current } = state;
        for (const said of answers)
          state = done(state, { kind: "refresh", from: { ...source(...said), rejected: state.rejected } });
        for (const one of decided) expect(state.proposals.find(({ key }) => key === one.key)).toEqual(one);
        if (current !== null) expect(state.current).toBe(current);
        for (const list of [state, ...state.past].map(({ proposals }) => proposals)) expect(isTree(list)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

/** Whether every parent is there and going up always ends. */
function isTree(list: Review["proposals"]): boolean {
  const above = new Map<string, Parent | null>(list.map(({ key, parent }) => [key, parent]));
  return list.every(({ parent }) => {
    let [at, steps]: [Parent | null | undefined, number] = [parent, 0];
    while (at?.kind === "proposal" && steps++ <= list.length) at = above.get(at.key);
    return at !== undefined && steps <= list.length;
  });
}
