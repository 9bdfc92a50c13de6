import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaBelow, betaQuantile } from "../../lib/argument/beta-quantile";
import { explorationPriority } from "../../lib/argument/groups/priority";
import { type Ranked, rankSiblings, type Sibling } from "../../lib/argument/ranking";
import { noVotes } from "../../lib/argument/vote";
import { id } from "../support/tree";

const counts = (agree: number, disagree: number, unsure = 0) => ({ ...noVotes, agree, disagree, unsure });
const claim = (name: string, change: Partial<Sibling> = {}): Sibling => ({
  id: id(name),
  role: "support",
  createdAt: 1,
  tally: noVotes,
  ...change,
});
const names = (ranked: readonly Ranked[]) => ranked.map((one) => one.id);

const siblings: fc.Arbitrary<readonly Sibling[]> = fc
  .array(
    fc.record({
      role: fc.constantFrom("support", "rebuttal", "undercut"),
      createdAt: fc.nat(5),
      tally: fc.tuple(fc.nat(20), fc.nat(20), fc.nat(4)).map(([a, d, u]) => counts(a, d, u)),
      groups: fc.array(
        fc.nat(12).chain((seen) => fc.tuple(fc.nat(seen), fc.constant(seen))),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 40 },
  )
  .map((all) => all.map((one, i) => ({ ...one, id: id(`c${i}`) }) as Sibling));
const groups = fc.nat(3);

describe("the order of siblings", () => {
  it("holds each of them once, whatever order they come in", () => {
    fc.assert(
      fc.property(siblings, groups, fc.infiniteStream(fc.nat()), (all, count, numbers) => {
        const shuffled = all.map((one) => ({ one, at: numbers.next().value })).sort((a, b) => a.at - b.at);
        const ranked = rankSiblings(all, count);
        expect(new Set(names(ranked))).toEqual(new Set(all.map((one) => one.id)));
        expect(ranked).toHaveLength(all.length);
        expect(
          rankSiblings(
            shuffled.map(({ one }) => one),
            count,
          ),
        ).toEqual(ranked);
      }),
    );
  });

  it("falls by score within a role, but for at most one in five who are there to be explored", () => {
    fc.assert(
      fc.property(siblings, groups, (all, count) => {
        for (const role of ["support", "rebuttal", "undercut"]) {
          const own = rankSiblings(
            all.filter((one) => one.role === role),
            count,
          );
          const explored = own.flatMap((one, i) => (one.reason === "explore" ? [i] : []));
          for (const i of explored) expect(i % 5).toBe(4);
          const scores = own.flatMap((one) => (one.reason === "explore" ? [] : [one.score]));
          scores.forEach((score, i) => {
            expect(score).toBeLessThanOrEqual(scores[i - 1] ?? 1);
          });
        }
      }),
    );
  });

  it("gives supports and rebuttals equal room while there are any of both", () => {
    fc.assert(
      fc.property(siblings, groups, (all, count) => {
        const sided = all.filter((one) => one.role !== "undercut");
        const roles = new Map(sided.map((one) => [one.id, one.role]));
        const supports = sided.filter((one) => one.role === "support").length;
        const least = Math.min(supports, sided.length - supports);
        const first = rankSiblings(sided, count).slice(0, 2 * least);
        for (let i = 0; i < first.length; i += 2) {
          expect(new Set(first.slice(i, i + 2).map((one) => roles.get(one.id))).size).toBe(2);
        }
      }),
    );
  });

  it("goes by what the votes vouch for, so that 40 of 50 stand above 3 of 3, and those above no votes and 0 of 2", () => {
    const ranked = rankSiblings([
      claim("against", { tally: counts(0, 2) }),
      claim("new"),
      claim("few", { tally: counts(3, 0) }),
      claim("many", { tally: counts(40, 10) }),
    ]);
    expect(names(ranked)).toEqual(["many", "few", "new", "against"]);
    const [, few] = ranked;
    expect(few).toMatchObject({ reason: "agreement", agree: 3, disagree: 0 });
    expect(few?.reason === "agreement" ? few.score : Number.NaN).toBeCloseTo(0.05 ** (1 / 4), 12);
  });

  it("lets no majority lift a claim over another group's objection", () => {
    const ranked = rankSiblings(
      [
        claim("majority", {
          tally: counts(60, 8),
          groups: [
            [60, 60],
            [0, 8],
          ],
        }),
        claim("both", {
          tally: counts(42, 26),
          groups: [
            [37, 60],
            [5, 8],
          ],
        }),
        claim("unseen", { tally: counts(1, 0) }),
      ],
      2,
    );
    expect(names(ranked)).toEqual(["both", "unseen", "majority"]);
    const [both] = ranked;
    expect(both).toEqual({
      id: id("both"),
      reason: "group-agreement",
      score: (38 / 62) * (6 / 10),
      shares: [38 / 62, 6 / 10],
    });
  });

  it("gives the fifth place to the little seen claim from which most is to be learnt, and says so", () => {
    const known = Array.from({ length: 6 }, (_, i) => claim(`k${i}`, { tally: counts(30 - i, 5) }));
    const fresh = claim("fresh", { tally: counts(1, 2, 1) });
    const refused = claim("refused", { tally: counts(0, 9) });
    const ranked = rankSiblings([refused, fresh, ...known]);
    expect(names(ranked)).toEqual(["k0", "k1", "k2", "k3", "fresh", "k4", "k5", "refused"]);
    const priority = explorationPriority({ agree: 1, unsure: 1, seen: 4, extremity: 0 });
    expect(ranked[4]).toEqual({ id: id("fresh"), reason: "explore", priority, seen: 4 });
    expect(names(rankSiblings([{ ...refused, priority: 99 }, fresh, ...known]))[4]).toBe("refused");
    expect(rankSiblings(known).every((one) => one.reason === "agreement")).toBe(true);
  });

  it("stands by creation where nothing else tells claims apart, and begins with the side of the best claim", () => {
    expect(
      names(rankSiblings([claim("b", { createdAt: 7 }), claim("c", { createdAt: 7 }), claim("z", { createdAt: 2 })])),
    ).toEqual(["z", "b", "c"]);
    const sides = [
      claim("s1", { tally: counts(4, 1) }),
      claim("s2", { tally: counts(3, 1) }),
      claim("r1", { role: "rebuttal", tally: counts(9, 1) }),
    ];
    expect(names(rankSiblings(sides))).toEqual(["r1", "s1", "s2"]);
  });
});

describe("the quantile of the Beta distribution", () => {
  const shape = fc.integer({ min: 1, max: 3000 });

  it.each([
    [0.05, 1, 1, 0.05],
    [0.05, 1, 2, 1 - Math.sqrt(0.95)],
    [0.05, 2, 1, Math.sqrt(0.05)],
    // To thirty digits by mpmath 1.3, betainc and findroot.
    [0.05, 19, 3, 0.7294483006954686],
    [0.05, 1001, 401, 0.6939624299773824],
    [0.05, 1, 5001, 1 - 0.95 ** (1 / 5001)],
  ])("of %f for Beta(%i, %i) is %f", (p, a, b, x) => {
    expect(Math.abs(betaQuantile(p, a, b) / x - 1)).toBeLessThan(1e-11);
  });

  it("is where the share below is the one asked for", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), shape, shape, (p, a, b) => {
        expect(betaBelow(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 9);
        expect(betaQuantile(p, a, b)).toBeCloseTo(1 - betaQuantile(1 - p, b, a), 9);
      }),
    );
  });

  it("of .05 rises with every vote that agrees and falls with every one that does not", () => {
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        expect(betaQuantile(0.05, a + 1, b)).toBeGreaterThan(betaQuantile(0.05, a, b));
        expect(betaQuantile(0.05, a, b + 1)).toBeLessThan(betaQuantile(0.05, a, b));
      }),
    );
  });

  it("comes from the chance of at least a successes in a + b - 1 tosses", () => {
    // I_x(3, 2) = 4 x^3 (1 - x) + x^4.
    expect(betaBelow(0.3, 3, 2)).toBeCloseTo(4 * 0.3 ** 3 * 0.7 + 0.3 ** 4, 14);
    expect(betaBelow(0.9, 3, 2)).toBeCloseTo(4 * 0.9 ** 3 * 0.1 + 0.9 ** 4, 14);
    expect(betaBelow(0.3, 2.5, 4)).toBeCloseTo(0.3521975859067672, 13);
  });
});
