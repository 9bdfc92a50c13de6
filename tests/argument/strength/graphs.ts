import fc from "fast-check";
import type { Graph } from "../../../lib/argument/strength/graph";

type Pair = readonly [number, number];

export interface WholeGraph extends Graph {
  readonly base: readonly number[];
  readonly supports: readonly Pair[];
  readonly rebuttals: readonly Pair[];
  readonly undercuts: readonly Pair[];
  readonly votes: readonly number[];
  readonly relevance: readonly number[];
  readonly joint: readonly number[];
}

const part = fc.double({ min: 0, max: 1, noNaN: true });

/** Any graph without circles: claims answer claims before them, then all numbers are shuffled. */
export const graphs: fc.Arbitrary<WholeGraph> = fc
  .array(part, { minLength: 2, maxLength: 14 })
  .chain((base) => {
    const below = fc.integer({ min: 1, max: base.length - 1 });
    const pairs = (max: number) =>
      fc.array(
        below.chain((a) => fc.tuple(fc.constant(a), fc.nat(a - 1))),
        { maxLength: max },
      );
    return fc.tuple(
      fc.constant(base),
      pairs(14),
      pairs(14),
      fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 8 }),
      fc.array(fc.nat(40), { minLength: base.length, maxLength: base.length }),
      fc.array(part, { minLength: 36, maxLength: 36 }),
      fc.array(fc.integer({ min: -3, max: 2 }), { minLength: 36, maxLength: 36 }),
      fc.shuffledSubarray([...base.keys()], { minLength: base.length }),
    );
  })
  .map(([base, supports, rebuttals, attacks, votes, relevance, joint, numbers]) => {
    const undercuts: Pair[] = [];
    const from = [...supports, ...rebuttals].map(([answer]) => answer);
    for (const [a, b] of attacks) {
      if (from.length === 0) break;
      const link = b % from.length;
      const attacked = from[link] as number;
      // Only claims that stand after the attacked one, which therefore cannot rest on it.
      if (attacked + 1 >= base.length) continue;
      const attacker = attacked + 1 + (a % (base.length - attacked - 1));
      undercuts.push([attacker, link]);
      from.push(attacker);
    }
    const named = (claim: number) => numbers[claim] as number;
    const shuffled = (values: readonly number[]) => {
      const moved: number[] = [];
      for (const [i, value] of values.entries()) moved[named(i)] = value;
      return moved;
    };
    const links = from.length;
    return {
      base: shuffled(base),
      votes: shuffled(votes),
      supports: supports.map(([a, b]): Pair => [named(a), named(b)]),
      rebuttals: rebuttals.map(([a, b]): Pair => [named(a), named(b)]),
      undercuts: undercuts.map(([a, link]): Pair => [named(a), link]),
      relevance: relevance.slice(0, links),
      joint: joint.slice(0, links).map((group) => Math.max(-1, group)),
    };
  });
