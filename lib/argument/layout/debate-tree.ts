import type { Claim } from "../claim";
import { type Debate, liveAnswers } from "../debate";

/**
 * A debate's live claims in outline order, each before its answers, as arrays. Node 0 is the question, under which the
 * theses stand; it is no claim.
 */
export interface DebateTree {
  readonly claims: readonly (Claim | null)[];
  readonly parents: Int32Array;
  /** 0 for the question, 1 for theses. */
  readonly depths: Int32Array;
  /** The node after the last of the branch that begins here. */
  readonly ends: Int32Array;
}

/** `keeps` leaves claims out with all below them. */
export function treeOf(debate: Debate, keeps: (claim: Claim) => boolean = () => true): DebateTree {
  const claims: (Claim | null)[] = [null];
  const parents = [-1];
  const depths = [0];
  const open = liveAnswers(debate, null)
    .filter(keeps)
    .map((claim) => ({ claim, parent: 0 }))
    .reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { claim, parent } = next;
    const node = claims.push(claim) - 1;
    parents.push(parent);
    depths.push((depths[parent] ?? 0) + 1);
    for (const answer of liveAnswers(debate, claim.id).toReversed())
      if (keeps(answer)) open.push({ claim: answer, parent: node });
  }
  const ends = Int32Array.from(claims, (_, node) => node + 1);
  for (let node = claims.length - 1; node > 0; node--) {
    const parent = parents[node] ?? 0;
    ends[parent] = Math.max(ends[parent] ?? 0, ends[node] ?? 0);
  }
  return { claims, parents: Int32Array.from(parents), depths: Int32Array.from(depths), ends };
}

/** The nodes that are seen when only those marked with 1 show their answers, in outline order. */
export function shownNodes(ends: Int32Array, open: Uint8Array): Int32Array {
  const shown: number[] = [];
  for (let node = 0; node < ends.length; node = open[node] === 1 ? node + 1 : (ends[node] as number)) shown.push(node);
  return Int32Array.from(shown);
}

/** Marks every node above a level as open: 1 shows the theses, 2 their answers. */
export const openAbove = (depths: Int32Array, level: number): Uint8Array =>
  Uint8Array.from(depths, (depth) => (depth < level ? 1 : 0));
