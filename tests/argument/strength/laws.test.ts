import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { SemanticsName } from "../../../lib/argument/settings";
import { type Graph, strengthsOfGraph } from "../../../lib/argument/strength/graph";
import { semanticsNames } from "../../../lib/argument/strength/semantics/by-name";
import { graphs } from "./graphs";

vi.setConfig({ testTimeout: 30_000 });

const strengths = (graph: Graph, semantics: SemanticsName): Float64Array => {
  const found = strengthsOfGraph(graph, semantics);
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
};

const part = fc.double({ min: 0, max: 1, noNaN: true });
const answers = fc.array(fc.record({ base: part, votes: fc.nat(50), relevance: part }), { maxLength: 9 });
type Answers = readonly { base: number; votes: number; relevance: number }[];

/** The strength of one claim over supports and rebuttals that have no answers themselves. */
function over(semantics: SemanticsName, base: number, supports: Answers, rebuttals: Answers): number {
  const all = [...supports, ...rebuttals];
  const graph = {
    base: [base, ...all.map((answer) => answer.base)],
    votes: [3, ...all.map((answer) => answer.votes)],
    relevance: all.map((answer) => answer.relevance),
    supports: supports.map((_, i) => [i + 1, 0] as const),
    rebuttals: rebuttals.map((_, i) => [supports.length + i + 1, 0] as const),
  };
  return strengths(graph, semantics)[0] as number;
}

describe.each(semanticsNames)("%s", (semantics) => {
  it("leaves a claim without answers at its base", () => {
    fc.assert(
      fc.property(part, (base) => {
        expect(over(semantics, base, [], [])).toBeCloseTo(base, 14);
      }),
    );
  });

  it("balance: the same answers on both sides cancel", () => {
    fc.assert(
      fc.property(part, answers, (base, side) => {
        expect(over(semantics, base, side, side)).toBeCloseTo(base, 12);
      }),
    );
  });

  it("monotony: one more support never lowers, one more rebuttal never raises", () => {
    fc.assert(
      fc.property(part, answers, answers, answers, (base, supports, rebuttals, more) => {
        const before = over(semantics, base, supports, rebuttals);
        expect(over(semantics, base, [...supports, ...more], rebuttals)).toBeGreaterThanOrEqual(before - 1e-12);
        expect(over(semantics, base, supports, [...rebuttals, ...more])).toBeLessThanOrEqual(before + 1e-12);
      }),
    );
  });

  it("monotony: a better base, support or relevance of a support never lowers; of a rebuttal never raises", () => {
    const better = (x: number, by: number) => x + (1 - x) * by;
    fc.assert(
      fc.property(part, answers, answers, part, (base, supports, rebuttals, by) => {
        const before = over(semantics, base, supports, rebuttals);
        const stronger = supports.map((answer) => ({ ...answer, base: better(answer.base, by) }));
        const nearer = supports.map((answer) => ({ ...answer, relevance: better(answer.relevance, by) }));
        expect(over(semantics, better(base, by), supports, rebuttals)).toBeGreaterThanOrEqual(before - 1e-12);
        expect(over(semantics, base, stronger, rebuttals)).toBeGreaterThanOrEqual(before - 1e-12);
        expect(over(semantics, base, nearer, rebuttals)).toBeGreaterThanOrEqual(before - 1e-12);
        const worse = rebuttals.map((answer) => ({ ...answer, base: better(answer.base, by) }));
        const closer = rebuttals.map((answer) => ({ ...answer, relevance: better(answer.relevance, by) }));
        expect(over(semantics, base, supports, worse)).toBeLessThanOrEqual(before + 1e-12);
        expect(over(semantics, base, supports, closer)).toBeLessThanOrEqual(before + 1e-12);
      }),
    );
  });

  it("the order in which claims and links are listed does not matter", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const last = graph.base.length - 1;
        const turned = (claim: number) => last - claim;
        const sides = [graph.supports, graph.rebuttals, graph.undercuts];
        const [s, a, u] = sides.map((side) => side.length) as [number, number, number];
        const turnedLink = (i: number) => (i < s ? s - 1 - i : i < s + a ? 2 * s + a - 1 - i : 2 * (s + a) + u - 1 - i);
        const [supports, rebuttals] = sides.map((side) =>
          side.map(([x, y]) => [turned(x), turned(y)] as const).reverse(),
        );
        const other: Graph = {
          base: graph.base.toReversed(),
          votes: graph.votes.toReversed(),
          supports: supports ?? [],
          rebuttals: rebuttals ?? [],
          undercuts: graph.undercuts.map(([x, link]) => [turned(x), turnedLink(link)] as const).reverse(),
          relevance: graph.relevance.map((_, i) => graph.relevance[turnedLink(i)] as number),
          joint: graph.joint.map((_, i) => graph.joint[turnedLink(i)] as number),
        };
        const [before, after] = [strengths(graph, semantics), strengths(other, semantics)];
        for (const [claim, strength] of before.entries()) expect(after[turned(claim)]).toBeCloseTo(strength, 12);
      }),
    );
  });
});

describe.each(["evidence-weighted", "quadratic-energy", "df-quad", "squared-df-quad", "mlp"] as const)(
  "%s",
  (semantics) => {
    it("duality: supports and rebuttals exchanged and the base mirrored, the strength is mirrored", () => {
      fc.assert(
        fc.property(part, answers, answers, (base, supports, rebuttals) => {
          const mirrored = over(semantics, 1 - base, rebuttals, supports);
          expect(mirrored).toBeCloseTo(1 - over(semantics, base, supports, rebuttals), 12);
        }),
      );
    });
  },
);

describe("where the semantics differ", () => {
  const judged = (base: number, votes: number) => ({ base, votes, relevance: 1 });

  it("a hundred unvoted rebuttals move a claim by nothing under the default, whatever supports it", () => {
    fc.assert(
      fc.property(part, answers, (base, supports) => {
        const unvoted = Array.from({ length: 100 }, () => judged(0.9, 0));
        const before = over("evidence-weighted", base, supports, []);
        expect(Math.abs(over("evidence-weighted", base, supports, unvoted) - before)).toBeLessThan(0.01);
        expect(over("evidence-weighted", base, supports, unvoted)).toBe(before);
      }),
    );
  });

  it("a hundred rebuttals that one person each has agreed with weigh as little as a few well judged ones", () => {
    const claim = 19 / 22;
    const once = over(
      "evidence-weighted",
      claim,
      [],
      Array.from({ length: 100 }, () => judged(2 / 3, 1)),
    );
    const few = over(
      "evidence-weighted",
      claim,
      [],
      Array.from({ length: 3 }, () => judged(18.4 / 22, 20)),
    );
    expect(Math.abs(once - few)).toBeLessThan(0.05);
  });

  it("an answer people find more likely false than true is no argument for the other side", () => {
    expect(over("evidence-weighted", 0.3, [judged(0.1, 40)], [])).toBe(0.3);
    expect(over("euler", 0.3, [judged(0.1, 40)], [])).toBeGreaterThan(0.3);
  });

  it("only the strongest answer of a side counts under euler-top", () => {
    const one = over("euler-top", 0.3, [judged(0.6, 2)], []);
    expect(over("euler-top", 0.3, [judged(0.6, 2), judged(0.59, 2), judged(0.2, 2)], [])).toBe(one);
    expect(over("euler", 0.3, [judged(0.6, 2), judged(0.59, 2)], [])).toBeGreaterThan(one);
  });

  it("one certain support takes a claim to 1 under df-quad, and half of the way under squared-df-quad", () => {
    expect(over("df-quad", 0.3, [judged(1, 0)], [])).toBe(1);
    expect(over("squared-df-quad", 0.3, [judged(1, 0)], [])).toBeCloseTo(0.65, 14);
  });

  it("bases of 0 and 1 stay where they are under mlp and the default, whatever is put against them", () => {
    const crowd = Array.from({ length: 800 }, () => judged(1, 30));
    for (const semantics of ["mlp", "evidence-weighted"] as const) {
      expect(over(semantics, 1, [], crowd)).toBe(1);
      expect(over(semantics, 0, crowd, [])).toBe(0);
    }
    expect(over("euler", 0, crowd, [])).toBe(0);
  });
});
