import { Problem } from "@/lib/db/embedded/problem.mjs";
import type { GivenGraph } from "./read-graph";

/** One undercut of one link; `given` is the number of the pair it comes from. */
export interface AttackedStep {
  readonly child: number;
  /** The number of the attacked link, through supports, rebuttals and these. */
  readonly step: number;
  readonly given: number;
}

const most = 10_000_000;

/**
 * The steps that undercuts attack: a pair [child, parent] stands for one undercut of each link going out of the parent,
 * be that link a support, a rebuttal or an undercut itself. Parents come before children, so that their links are known.
 */
export function attackedSteps({ base, rebuttals, supports, undercuts }: GivenGraph): readonly AttackedStep[] {
  if (undercuts.length === 0) return [];
  const out = new Map<number, number[]>();
  const add = (claim: number, link: number) => {
    const links = out.get(claim);
    if (links === undefined) out.set(claim, [link]);
    else links.push(link);
  };
  supports.forEach(([child], i) => void add(child, i));
  rebuttals.forEach(([child], i) => void add(child, supports.length + i));
  const steps: AttackedStep[] = [];
  const plain = supports.length + rebuttals.length;
  for (const given of parentsFirst(undercuts, base.length)) {
    const [child, parent] = undercuts[given] as readonly [number, number];
    const attacked = out.get(parent) ?? [];
    if (attacked.length === 0) {
      throw new Problem(`undercuts[${given}][1]: claim ${parent} answers nothing, so there is no step to attack.`);
    }
    if (steps.length + attacked.length > most) throw new Problem("undercuts attack more than 10,000,000 steps.");
    for (const step of [...attacked]) {
      add(child, plain + steps.length);
      steps.push({ child, step, given });
    }
  }
  return steps;
}

/** The numbers of the pairs, each after all pairs whose child is its parent: Kahn's algorithm. */
function parentsFirst(pairs: GivenGraph["undercuts"], claims: number): readonly number[] {
  const below = new Map<number, number[]>();
  const waits = new Int32Array(claims);
  pairs.forEach(([child, parent], i) => {
    waits[child] = (waits[child] as number) + 1;
    const list = below.get(parent);
    if (list === undefined) below.set(parent, [i]);
    else list.push(i);
  });
  const order: number[] = [];
  const open = [...below.keys()].filter((claim) => waits[claim] === 0);
  for (let claim = open.pop(); claim !== undefined; claim = open.pop()) {
    for (const i of below.get(claim) ?? []) {
      order.push(i);
      const child = pairs[i]?.[0] as number;
      waits[child] = (waits[child] as number) - 1;
      if (waits[child] === 0) open.push(child);
    }
  }
  if (order.length === pairs.length) return order;
  // What still waits, waits for something that does: going up from it ends in going round.
  const above = new Map(pairs.filter(([, parent]) => (waits[parent] as number) > 0));
  const seen = new Set<number>();
  let claim = waits.findIndex((count) => count > 0);
  for (; !seen.has(claim); claim = above.get(claim) as number) seen.add(claim);
  throw new Problem(`Claim ${claim} rests on itself, by going round in a circle.`);
}
