import type { SemanticsName } from "../../../lib/argument/settings";
import type { Graph } from "../../../lib/argument/strength/graph";

// The formulas as they are published, written out plainly, recursively and slowly, to hold the engine against.

type Formula = (base: number, supports: readonly number[], rebuttals: readonly number[]) => number;

const total = (xs: readonly number[]) => xs.reduce((a, b) => a + b, 0);
const noneHolds = (xs: readonly number[]) => xs.reduce((a, b) => a * (1 - b), 1);
const squares = (xs: readonly number[]) => total(xs.map((x) => x ** 2));

const eulerOf = (w: number, e: number) => 1 - (1 - w ** 2) / (1 + w * Math.E ** e);
const neuron = (w: number, e: number) => (w <= 0 || w >= 1 ? w : 1 / (1 + Math.exp(-Math.log(w / (1 - w)) - e)));
const moved = (w: number, e: number, h: number) => (e > 0 ? w + (1 - w) * h : w - w * h);

const formulas: Readonly<Record<SemanticsName, Formula>> = {
  "evidence-weighted": (w, s, a) => neuron(w, 2 * (Math.sqrt(squares(s)) - Math.sqrt(squares(a)))),
  "quadratic-energy": (w, s, a) => {
    const e = total(s) - total(a);
    return moved(w, e, e ** 2 / (1 + e ** 2));
  },
  "df-quad": (w, s, a) => {
    const e = noneHolds(a) - noneHolds(s);
    return moved(w, e, Math.abs(e));
  },
  "squared-df-quad": (w, s, a) => {
    const e = noneHolds(a) - noneHolds(s);
    return moved(w, e, Math.abs(e) / (1 + Math.abs(e)));
  },
  euler: (w, s, a) => eulerOf(w, total(s) - total(a)),
  "euler-top": (w, s, a) => eulerOf(w, Math.max(0, ...s) - Math.max(0, ...a)),
  mlp: (w, s, a) => neuron(w, total(s) - total(a)),
};

export function byTheBook(graph: Graph, semantics: SemanticsName): readonly number[] {
  const { base, supports = [], rebuttals = [], undercuts = [], votes = [], relevance = [], joint = [] } = graph;
  const firstUndercut = supports.length + rebuttals.length;
  const links = [...supports, ...rebuttals, ...undercuts].map(([answer, target], i) => ({ answer, target, i }));
  const strengths = new Map<number, number>();

  const strength = (claim: number): number => {
    const known = strengths.get(claim);
    if (known !== undefined) return known;
    const side = (from: number, to: number) => together(links.slice(from, to).filter(({ target }) => target === claim));
    const found = formulas[semantics](
      base[claim] ?? Number.NaN,
      side(0, supports.length),
      side(supports.length, firstUndercut),
    );
    strengths.set(claim, found);
    return found;
  };
  const carries = ({ answer, i }: (typeof links)[number]): number => {
    const n = votes[answer] ?? 0;
    const own = strength(answer);
    const worth = semantics === "evidence-weighted" ? (Math.max(0, 2 * own - 1) * n) / (n + 2) : own;
    const attacks = together(links.slice(firstUndercut).filter(({ target }) => target === i));
    return (relevance[i] ?? 1) * noneHolds(attacks) * worth;
  };
  const together = (side: typeof links): readonly number[] => {
    const groups = new Map<string, number[]>();
    for (const link of side) {
      const group = (joint[link.i] ?? -1) === -1 ? `alone ${link.i}` : `group ${joint[link.i]}`;
      groups.set(group, [...(groups.get(group) ?? []), carries(link)]);
    }
    return [...groups.values()].map((values) => Math.min(...values));
  };
  return Array.from(base, (_, claim) => strength(claim));
}
