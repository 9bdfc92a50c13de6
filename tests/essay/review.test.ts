import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ClaimId } from "../../lib/argument/id";
import { propose } from "../../lib/essay/propose";
import { type ReviewAction, review, startReview } from "../../lib/essay/review";
import { placeOf, standings } from "../../lib/essay/review-place";
import { withOthers } from "../../lib/essay/review-refresh";
import type { Review } from "../../lib/essay/review-state";
import { segment } from "../../lib/essay/segment";

const text =
  "The city should repair its bridges, because they are a danger to everyone on them. Critics say that repairs cost too much. However, a collapse would cost far more. Parliament must pay for half of it.";
const claim = (n: number) => `claim-${n}` as ClaimId;
const begun = (over: string = text) =>
  startReview({ text: over, proposals: propose(segment(over)), passages: [], rejected: [] });
const done = (state: Review, ...actions: readonly ReviewAction[]) => actions.reduce(review, state);
const keyOf = (state: Review, words: string) => state.proposals.find(({ text }) => text.startsWith(words))?.key ?? "";
const textOf = (state: Review, key: string | null) => state.proposals.find((one) => one.key === key)?.text;

describe("a review", () => {
  test("starts at the first proposal, and rejecting or taking it goes on to the next open one", () => {
    const state = begun();
    expect(textOf(state, state.current)).toBe("The city should repair its bridges.");
    const rejected = done(state, { kind: "reject", key: state.current ?? "" });
    expect(textOf(rejected, rejected.current)).toBe("They are a danger to everyone on them.");
    const taken = done(rejected, { kind: "took", key: rejected.current ?? "", claimId: claim(1) });
    expect(textOf(taken, taken.current)).toBe("Critics say that repairs cost too much.");
    expect([...standings(taken).values()].map(({ kind }) => kind)).toEqual([
      "rejected",
      "taken",
      "open",
      "open",
      "open",
    ]);
    expect(textOf(taken, done(taken, { kind: "step", by: -1 }).current)).toBe("Parliament must pay for half of it.");
  });

  test("knows what was taken by the passages of claims, whoever took it", () => {
    const whole = { start: 0, end: 82, claimId: claim(7) };
    const state = startReview({ text, proposals: propose(segment(text)), passages: [whole], rejected: [] });
    expect([...standings(state).values()].slice(0, 3)).toEqual([
      { kind: "taken", claimId: claim(7) },
      { kind: "taken", claimId: claim(7) },
      { kind: "open" },
    ]);
  });

  test("a proposal waits for the one it stands under, then stands under its claim", () => {
    const state = begun();
    const [city, danger] = [keyOf(state, "The city"), keyOf(state, "They are")];
    expect(placeOf(state, danger)).toEqual({ parent: null, role: "support", waitsFor: city });
    expect(placeOf(done(state, { kind: "took", key: city, claimId: claim(1) }), danger)).toEqual({
      parent: claim(1),
      role: "support",
      waitsFor: null,
    });
  });

  test("where an objection is rejected, what was said against it speaks for what it stood against", () => {
    const state = begun();
    const [critics, collapse, under] = [
      keyOf(state, "Critics"),
      keyOf(state, "A collapse"),
      state.proposals.find(({ text }) => text.startsWith("Critics"))?.parent,
    ];
    expect(state.proposals.find(({ key }) => key === collapse)).toMatchObject({
      role: "rebuttal",
      parent: { kind: "proposal", key: critics },
    });
    const rejected = done(state, { kind: "reject", key: critics });
    expect(placeOf(rejected, collapse)).toEqual({
      parent: null,
      role: "support",
      waitsFor: under?.kind === "proposal" ? under.key : "",
    });
  });

  test("words, places and roles are changed, and taken back one by one", () => {
    const state = begun();
    const [parliament, critics] = [keyOf(state, "Parliament"), keyOf(state, "Critics")];
    const changed = done(
      state,
      { kind: "reword", key: parliament, text: "  Parliament   must pay half. " },
      { kind: "move", key: parliament, parent: { kind: "proposal", key: critics } },
      { kind: "role", key: parliament, role: "rebuttal" },
    );
    expect(changed.proposals.find(({ key }) => key === parliament)).toMatchObject({
      text: "Parliament must pay half.",
      role: "rebuttal",
      parent: { key: critics },
      changed: true,
    });
    const undo: ReviewAction = { kind: "undo" };
    expect(done(changed, undo, undo, undo)).toEqual(state);
    expect(done(state, undo)).toBe(state);
  });

  test("no proposal comes to stand under itself, and none without a parent is anything but a thesis", () => {
    const state = begun();
    const [city, danger] = [keyOf(state, "The city"), keyOf(state, "They are")];
    expect(done(state, { kind: "move", key: city, parent: { kind: "proposal", key: danger } })).toBe(state);
    expect(done(state, { kind: "role", key: city, role: "support" })).toBe(state);
    expect(done(state, { kind: "role", key: danger, role: "thesis" }).proposals[1]).toMatchObject({
      role: "thesis",
      parent: null,
    });
  });

  test("a proposal is split in two, a reason below what it is a reason for", () => {
    const one = "Congress must end the program which is wasteful because nobody reads its reports.";
    const state = begun(one);
    const joined =
      state.proposals.length === 2 ? done(state, { kind: "join", key: state.proposals[0]?.key ?? "" }) : state;
    expect(joined.proposals).toHaveLength(1);
    const split = done(joined, { kind: "split", key: joined.proposals[0]?.key ?? "", at: one.indexOf("because") });
    expect(split.proposals.map(({ text, role }) => [text, role])).toEqual([
      ["Congress must end the program which is wasteful.", "thesis"],
      ["Nobody reads its reports.", "support"],
    ]);
    expect(split.proposals[1]?.parent).toEqual({ kind: "proposal", key: split.proposals[0]?.key });
    expect(done(split, { kind: "undo" }).proposals).toEqual(joined.proposals);
  });

  test("two beside each other are joined, and what stood under either stands under both", () => {
    const state = begun();
    const [critics, collapse] = [keyOf(state, "Critics"), keyOf(state, "A collapse")];
    const joined = done(state, { kind: "join", key: critics });
    expect(joined.current).toBe(`${critics}+${collapse}`);
    expect(textOf(joined, joined.current)).toBe(
      "Critics say that repairs cost too much. However, a collapse would cost far more.",
    );
    expect(joined.proposals).toHaveLength(4);
  });

  test("with another text, what was changed stays with the sentences that are still there", () => {
    const state = begun();
    const reworded = done(state, { kind: "reword", key: keyOf(state, "Parliament"), text: "Parliament pays." });
    const longer = `Nothing here is new. ${text}`;
    const next = done(reworded, {
      kind: "refresh",
      from: { text: longer, proposals: propose(segment(longer)), passages: [], rejected: [state.current ?? ""] },
    });
    expect(next.proposals.map(({ text }) => text)).toContain("Parliament pays.");
    expect(standings(next).get(state.current ?? "")).toEqual({ kind: "rejected" });
  });

  test("with the same text, what was done stays, and proposals that are new come among it", () => {
    const [all, some] = [propose(segment(text)), withoutConcessions];
    const state = startReview({ text, proposals: some, passages: [], rejected: [] });
    const split = done(state, { kind: "reword", key: state.proposals[0]?.key ?? "", text: "Repair the bridges." });
    const next = done(split, {
      kind: "refresh",
      from: { text, proposals: all, passages: [], rejected: [some[1]?.key ?? ""] },
    });
    expect(next.proposals.map(({ text }) => text.split(" ")[0])).toEqual([
      "Repair",
      "They",
      "Critics",
      "A",
      "Parliament",
    ]);
    expect(standings(next).get(some[1]?.key ?? "")?.kind).toBe("rejected");
    const undone = done(next, { kind: "undo" });
    expect(standings(undone).get(some[1]?.key ?? "")?.kind).toBe("rejected");
  });
});

const withoutConcessions = propose(segment(text))
  .filter(({ kind }) => kind !== "concession")
  .map((one) => (one.kind === "contrast" ? { ...one, parent: null, role: "thesis" as const } : one));
const longer = `Ports must open at night. ${text} Critics say that nobody asked for it.`;
const sources = [
  { text, proposals: propose(segment(text)), passages: [], rejected: [] },
  { text, proposals: withoutConcessions, passages: [], rejected: ["somebody else's"] },
  { text: longer, proposals: propose(segment(longer)), passages: [], rejected: [] },
];

test("whatever is done, proposals stay a tree, in the order of the text, and undoing all of it leads back", () => {
  const start = begun();
  const pick = fc.nat(9);
  const action = fc.record({
    kind: fc.constantFrom(
      "go",
      "step",
      "reword",
      "move",
      "role",
      "split",
      "join",
      "reject",
      "restore",
      "undo",
      "refresh",
    ),
    a: pick,
    b: pick,
    at: fc.nat(text.length),
    role: fc.constantFrom("thesis", "support", "rebuttal", "undercut"),
  });
  fc.assert(
    fc.property(fc.array(action, { maxLength: 25 }), (actions) => {
      let state = start;
      for (const { kind, a, b, at, role } of actions) {
        const key = state.proposals[a % state.proposals.length]?.key ?? "";
        const other = state.proposals[b % state.proposals.length]?.key ?? "";
        const parent = b === 0 ? null : { kind: "proposal", key: other };
        state = review(state, {
          kind,
          key,
          parent,
          at,
          role,
          by: 1,
          text: `Words ${b}`,
          from: sources[b % 3],
        } as ReviewAction);
        const byKey = new Map(state.proposals.map((one) => [one.key, one]));
        expect(byKey.size).toBe(state.proposals.length);
        let last = 0;
        for (const one of state.proposals) {
          expect(one.span.start).toBeGreaterThanOrEqual(last);
          last = one.span.end;
          expect(one.parent === null).toBe(one.role === "thesis");
          const seen = new Set<string>();
          for (
            let up: typeof one | undefined = one;
            up !== undefined;
            up = up.parent?.kind === "proposal" ? byKey.get(up.parent.key) : undefined
          ) {
            expect(seen.has(up.key)).toBe(false);
            seen.add(up.key);
            if (up.parent?.kind === "proposal") expect(byKey.has(up.parent.key)).toBe(true);
          }
        }
      }
      while (state.past.length > 0) state = review(state, { kind: "undo" });
      if (!actions.some(({ kind }) => kind === "refresh")) expect(state.proposals).toBe(start.proposals);
    }),
    { numRuns: 300 },
  );
});

test("what others rejected or took back is taken over; what was done here meanwhile stays", () => {
  const keys = ["a", "b", "c", "d"];
  const some = fc.subarray(keys);
  fc.assert(
    fc.property(some, some, some, (before, after, here) => {
      const now = withOthers(new Set(here), { before, after });
      for (const key of keys) {
        const isOthers = before.includes(key) !== after.includes(key);
        expect(now.has(key)).toBe((isOthers ? after : here).includes(key));
      }
    }),
  );
});
