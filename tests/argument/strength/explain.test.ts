import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { allClaims, liveClaims } from "../../../lib/argument/debate";
import { sum } from "../../../lib/argument/strength/aggregation";
import { strengthEngine } from "../../../lib/argument/strength/engine";
import { explain } from "../../../lib/argument/strength/explain";
import { semanticsNames } from "../../../lib/argument/strength/semantics/by-name";
import { whatIf } from "../../../lib/argument/strength/what-if";
import { withoutEach } from "../../../lib/argument/strength/without-each";
import { baseScore } from "../../../lib/argument/vote";
import { debateOf, id, joint, rebuttal, removed, shows, support, thesis, undercut } from "../../support/tree";
import { byTheBook } from "./by-the-book";
import { graphOf, tallies, tally, tallyIn, votedDebates } from "./debates";

vi.setConfig({ testTimeout: 30_000 });

const semantics = fc.constantFrom(...semanticsNames);

describe("an explanation", () => {
  it("says for each live answer what the claim would be with that one link cut", () => {
    fc.assert(
      fc.property(votedDebates, semantics, fc.nat(), ({ debate, tallies: votes }, name, which) => {
        const live = [...liveClaims(debate)];
        const asked = live[which % live.length];
        if (asked === undefined) return;
        const definition = asked.sharedFrom ?? asked.id;
        const found = explain(debate, tallyIn(votes), name, asked.id);
        const { graph, numbers, links } = graphOf([...allClaims(debate)], tallyIn(votes));
        const number = numbers.get(definition) ?? -1;
        expect(found.base).toBe(baseScore(tallyIn(votes)(definition)));
        expect(found.strength).toBeCloseTo(byTheBook(graph, name)[number] ?? Number.NaN, 12);
        const answers = live.filter((claim) => claim.parentId === definition);
        expect(found.contributions.map((one) => one.claimId).sort()).toEqual(answers.map((one) => one.id).sort());
        const sizes = found.contributions.map((one) => Math.abs(one.change));
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        for (const one of found.contributions) {
          expect(one.change).toBe(found.strength - one.without);
          if (one.role === "undercut") expect(one.change).toBe(0);
          const link = links.get(one.claimId) ?? -1;
          const cut = { ...graph, relevance: set(graph.relevance, link, 0), joint: set(graph.joint, link, -1) };
          expect(one.without).toBeCloseTo(byTheBook(cut, name)[number] ?? Number.NaN, 12);
        }
      }),
      { numRuns: 600 },
    );
  });
  const set = (values: ArrayLike<number> = [], at: number, value: number) => Array.from(values).with(at, value);

  it("is the same with and without an engine at hand", () => {
    fc.assert(
      fc.property(votedDebates, semantics, ({ debate, tallies: votes }, name) => {
        const engine = strengthEngine(debate, tallyIn(votes), name);
        for (const { id: claim } of liveClaims(debate)) {
          const [alone, helped] = [undefined, engine].map((at) => explain(debate, tallyIn(votes), name, claim, at));
          expect(alone?.strength).toBeCloseTo(helped?.strength ?? Number.NaN, 12);
          expect(alone?.contributions.length).toBe(helped?.contributions.length);
        }
      }),
    );
  });

  it("puts the rebuttal that moves a claim most first, with its votes, weight and the strength without it", () => {
    const debate = debateOf(
      thesis("t", support("weak"), rebuttal("strong", undercut("u")), removed(rebuttal("gone"))),
      thesis("v", shows("t", support("place"))),
    );
    const votes = tallyIn(
      new Map([
        [id("t"), tally(5, 2)],
        [id("weak"), tally(3, 1, [2, 1])],
        [id("strong"), tally(14, 1, [4, 3])],
        [id("u"), tally(0, 2)],
      ]),
    );
    const found = explain(debate, votes, "evidence-weighted", id("place"));
    expect(found).toMatchObject({ claimId: "place", tally: tally(5, 2), base: 6 / 9 });
    expect(found.contributions).toMatchObject([
      { claimId: "strong", definitionId: "strong", role: "rebuttal", votes: 15, weight: 7 / 8, strength: 15 / 17 },
      { claimId: "weak", role: "support", votes: 4, weight: 3 / 8, strength: 4 / 6 },
    ]);
    expect(found.contributions[0]?.change).toBeLessThan(0);
    expect(found.contributions[0]?.without).toBeGreaterThan(6 / 9);
    expect(found.contributions[1]?.change).toBeGreaterThan(0);
  });

  it("lays the whole change at the door of the weakest joint premise", () => {
    const debate = debateOf(thesis("t", joint("g", support("a")), joint("g", support("b"))));
    const votes = tallyIn(
      new Map([
        [id("a"), tally(9, 1)],
        [id("b"), tally(4, 2)],
      ]),
    );
    const [first, second] = explain(debate, votes, "quadratic-energy", id("t")).contributions;
    expect(first).toMatchObject({ claimId: "b" });
    expect(first?.change).toBeLessThan(0);
    expect(second).toMatchObject({ claimId: "a", change: 0 });
  });

  it("of a claim with 100,000 answers looks at each a few times only", () => {
    const one = { role: "support", jointGroup: null, carried: 0.01 } as const;
    const answers = Array.from({ length: 100_000 }, () => one);
    const without = withoutEach(answers, sum, (energy) => energy, 1000);
    expect(without[777]).toBeCloseTo(999.99, 7);
    const together = answers.map((answer, i) => ({ ...answer, jointGroup: "g", carried: 1 / (i + 2) }));
    expect(withoutEach(together, sum, (energy) => energy, 1 / 100_001).at(-1)).toBe(1 / 100_000);
  });
});

describe("what if", () => {
  it("other votes: what changes, and by how much, is what an engine with those votes says", () => {
    const supposed = fc.array(fc.tuple(fc.nat(), tallies), { maxLength: 4 });
    fc.assert(
      fc.property(votedDebates, semantics, supposed, ({ debate, tallies: votes }, name, wishes) => {
        const ids = [...allClaims(debate)].map((claim) => claim.id);
        const wished = wishes.map(([which, counts]) => [ids[which % ids.length] ?? id("c0"), counts] as const);
        const engine = strengthEngine(debate, tallyIn(votes), name);
        const affected = whatIf(debate, tallyIn(votes), name, { tallies: wished }, engine);
        const after = strengthEngine(debate, tallyIn(new Map([...votes, ...wished])), name);
        const changed = new Map(affected.map((one) => [one.claimId, one.after]));
        for (const { id: claim, sharedFrom } of liveClaims(debate)) {
          if (sharedFrom !== null) continue;
          expect(changed.get(claim) ?? engine.strength(claim)).toBeCloseTo(after.strength(claim), 12);
        }
      }),
    );
  });

  it("a branch were not there: what changes is what removing it would change", () => {
    fc.assert(
      fc.property(votedDebates, semantics, fc.nat(), ({ debate, tallies: votes }, name, which) => {
        const claims = [...allClaims(debate)];
        const top = claims[which % claims.length];
        if (top === undefined) return;
        const affected = whatIf(debate, tallyIn(votes), name, { off: [top.id] });
        const left = claims.map((claim) =>
          claim.id === top.id ? { ...claim, removed: { by: claim.authorId, at: 1 } } : claim,
        );
        const { graph, numbers } = graphOf(left, tallyIn(votes));
        const expected = byTheBook(graph, name);
        const before = strengthEngine(debate, tallyIn(votes), name);
        const after = new Map(affected.map((one) => [one.claimId, one.after]));
        for (const [claim, number] of numbers) {
          expect(after.get(claim) ?? before.strength(claim)).toBeCloseTo(expected[number] ?? Number.NaN, 12);
        }
        for (const { claimId } of affected) expect(numbers.has(claimId)).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it("nothing: nothing changes, and the largest shift comes first otherwise", () => {
    const debate = debateOf(thesis("t", support("a", support("b"))));
    expect(whatIf(debate, tallyIn(new Map()), "mlp", {})).toEqual([]);
    const shifts = whatIf(debate, tallyIn(new Map()), "mlp", { tallies: [[id("b"), tally(7, 0)]] });
    expect(shifts.map((one) => one.claimId)).toEqual(["b", "a", "t"]);
    expect(shifts[0]).toMatchObject({ before: 0.5 });
  });
});
