import { err, ok, type Result } from "../../result";
import type { SemanticsName } from "../settings";
import { evaluate } from "./evaluate";
import { type Circle, networkOf } from "./network";
import { semanticsOf } from "./semantics/by-name";
import { blank } from "./valuation";
import { emptyWiring, linkRole } from "./wiring";

type Pair = readonly [answer: number, target: number];

/**
 * A weighted bipolar graph without any debate around it. Claims are numbered from 0 by `base`. Links are numbered
 * through supports, rebuttals and undercuts, in this order; `relevance` and `joint` go by link, `votes` by claim.
 */
export interface Graph {
  /** Base scores in [0,1]. */
  readonly base: ArrayLike<number>;
  readonly supports?: readonly Pair[];
  readonly rebuttals?: readonly Pair[];
  /** A claim and the link it attacks. */
  readonly undercuts?: readonly Pair[];
  /** Decided votes, 0 where not given; they matter to the evidence-weighted semantics only. */
  readonly votes?: ArrayLike<number>;
  /** In [0,1], 1 where not given. */
  readonly relevance?: ArrayLike<number>;
  /** Links into one target with the same number, 0 or above, work only together; others alone. */
  readonly joint?: ArrayLike<number>;
}

/** A number that is outside its range, or names a claim or link there is none of. */
export interface OutOfRange {
  readonly code: "out-of-range";
  readonly what: "base" | "votes" | "relevance" | "joint" | "link";
  readonly at: number;
}

/** The strengths of a graph's claims, each in [0,1]. Any graph without circles will do, whatever its depth. */
export function strengthsOfGraph(graph: Graph, semantics: SemanticsName): Result<Float64Array, Circle | OutOfRange> {
  const wrong = firstOutOfRange(graph);
  if (wrong !== null) return err(wrong);
  const sides = sidesOf(graph);
  const wiring = emptyWiring(
    graph.base.length,
    sides.reduce((count, side) => count + side.pairs.length, 0),
  );
  let link = 0;
  for (const { role, pairs } of sides) {
    for (const [answer, target] of pairs) {
      wiring.from[link] = answer;
      wiring.to[link] = target;
      wiring.role[link] = role;
      wiring.joint[link] = graph.joint?.[link] ?? -1;
      link++;
    }
  }
  const network = networkOf(wiring);
  if (!network.ok) return network;
  const { claimAt, linkAt } = network.value;
  const valuation = blank(network.value, semanticsOf(semantics));
  claimAt.forEach((at, claim) => {
    valuation.base[at] = graph.base[claim] as number;
    valuation.votes[at] = graph.votes?.[claim] ?? 0;
  });
  linkAt.forEach((at, i) => {
    valuation.relevance[at] = graph.relevance?.[i] ?? 1;
  });
  evaluate(valuation);
  return ok(Float64Array.from(claimAt, (at) => valuation.strength[at] as number));
}

const sidesOf = ({ supports = [], rebuttals = [], undercuts = [] }: Graph) => [
  { role: linkRole.support, pairs: supports },
  { role: linkRole.rebuttal, pairs: rebuttals },
  { role: linkRole.undercut, pairs: undercuts },
];

function firstOutOfRange(graph: Graph): OutOfRange | null {
  const claims = graph.base.length;
  const sides = sidesOf(graph);
  const links = sides.reduce((count, side) => count + side.pairs.length, 0);
  const isIndex = (i: number, count: number) => Number.isInteger(i) && i >= 0 && i < count;
  const isPart = (x: number) => x >= 0 && x <= 1;
  const columns = [
    { what: "base", values: graph.base, most: claims, good: isPart },
    {
      what: "votes",
      values: graph.votes ?? [],
      most: claims,
      good: (n: number) => n >= 0 && n < Number.POSITIVE_INFINITY,
    },
    { what: "relevance", values: graph.relevance ?? [], most: links, good: isPart },
    { what: "joint", values: graph.joint ?? [], most: links, good: (n: number) => isIndex(n, 2 ** 31) || n === -1 },
  ] as const;
  for (const { what, values, most, good } of columns) {
    for (let at = 0; at < values.length; at++) {
      if (at >= most || !good(values[at] as number)) return { code: "out-of-range", what, at };
    }
  }
  let at = 0;
  for (const { role, pairs } of sides) {
    for (const [answer, target] of pairs) {
      const targets = role === linkRole.undercut ? links : claims;
      if (!isIndex(answer, claims) || !isIndex(target, targets)) return { code: "out-of-range", what: "link", at };
      at++;
    }
  }
  return null;
}
