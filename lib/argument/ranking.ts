import { betaQuantile } from "./beta-quantile";
import type { ClaimRole } from "./claim";
import { consensusOf, shareOf } from "./groups/counts";
import { explorationPriority } from "./groups/priority";
import type { ClaimId } from "./id";
import type { Tally } from "./vote";

/** A claim among those that answer the same one (or among theses), as far as ranking goes. */
export interface Sibling {
  readonly id: ClaimId;
  readonly role: ClaimRole;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** Of the definition; `noVotes` where the votes are concealed. */
  readonly tally: Tally;
  /** By opinion group, how many agree and how many have seen the claim; missing ones count as nobody. */
  readonly groups?: readonly (readonly [agree: number, seen: number])[];
  /** Of the exploration, where an analysis gave one. */
  readonly priority?: number;
}

/** Why a claim stands where it does, and the numbers behind it. */
export type Ranked = { readonly id: ClaimId } & (
  | {
      readonly reason: "group-agreement";
      readonly score: number /** By group, in (0,1). */;
      readonly shares: readonly number[];
    }
  | { readonly reason: "agreement"; readonly score: number; readonly agree: number; readonly disagree: number }
  | { readonly reason: "explore"; readonly priority: number; readonly seen: number }
);

/** Every fifth place is for exploration. */
const places = 5;
/** From this many verdicts on a claim has had its chance. */
const wellSeen = 10;

/**
 * Siblings in the order in which they deserve to be read. With two opinion groups or more the score is the product of
 * the groups' shares agreeing, so that no majority lifts a claim over a minority's objection; else the share agreeing
 * that the votes vouch for with 95 %. Every fifth place goes to the claim with fewer than ten verdicts from which most
 * is to be learnt. Roles take turns, so that supports and rebuttals get equal room; the role with the best claim begins.
 * Equal scores stand in the order of creation.
 */
export function rankSiblings(siblings: readonly Sibling[], groups = 0): readonly Ranked[] {
  const byRole = new Map<ClaimRole, Scored[]>();
  for (const sibling of [...siblings].sort(byCreation)) {
    const same = byRole.get(sibling.role) ?? [];
    byRole.set(sibling.role, same);
    same.push({ sibling, ...scoreOf(sibling, groups) });
  }
  const queues = [...byRole.values()].map((same) => same.sort((a, b) => b.score - a.score));
  queues.sort(([a], [b]) =>
    a === undefined || b === undefined ? 0 : b.score - a.score || byCreation(a.sibling, b.sibling),
  );
  return inTurn(queues.map(withExploration));
}

interface Scored {
  readonly sibling: Sibling;
  readonly score: number;
  readonly ranked: Ranked;
}

const byCreation = (a: Sibling, b: Sibling): number =>
  a.createdAt - b.createdAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function scoreOf({ groups: counts = [], id, tally }: Sibling, groups: number): Omit<Scored, "sibling"> {
  if (groups >= 2) {
    const stands = Array.from({ length: groups }, (_, g) => ({ took: counts[g]?.[0] ?? 0, seen: counts[g]?.[1] ?? 0 }));
    const score = consensusOf(stands);
    return { score, ranked: { id, reason: "group-agreement", score, shares: stands.map(shareOf) } };
  }
  const { agree, disagree } = tally;
  const score = betaQuantile(0.05, agree + 1, disagree + 1);
  return { score, ranked: { id, reason: "agreement", score, agree, disagree } };
}

/** The queue, best first, with every fifth place given away where somebody further down has a claim to it. */
function withExploration(queue: readonly Scored[]): readonly Ranked[] {
  const little = queue
    .filter(({ sibling }) => seenBy(sibling.tally) < wellSeen)
    .map((scored) => ({ scored, priority: priorityOf(scored.sibling) }))
    .sort((a, b) => b.priority - a.priority || byCreation(a.scored.sibling, b.scored.sibling));
  const placed = new Set<Scored>();
  const order: Ranked[] = [];
  let [best, explored] = [0, 0];
  while (order.length < queue.length) {
    while (placed.has(queue[best] as Scored)) best++;
    while (explored < little.length && placed.has((little[explored] as (typeof little)[number]).scored)) explored++;
    const chance = order.length % places === places - 1 ? little[explored] : undefined;
    const next = chance?.scored ?? (queue[best] as Scored);
    placed.add(next);
    order.push(
      chance === undefined || next === queue[best]
        ? next.ranked
        : { id: next.sibling.id, reason: "explore", priority: chance.priority, seen: seenBy(next.sibling.tally) },
    );
  }
  return order;
}

const seenBy = ({ agree, disagree, unsure }: Tally): number => agree + disagree + unsure;

const priorityOf = ({ priority, tally }: Sibling): number =>
  priority ?? explorationPriority({ agree: tally.agree, unsure: tally.unsure, seen: seenBy(tally), extremity: 0 });

function inTurn(queues: readonly (readonly Ranked[])[]): readonly Ranked[] {
  const longest = queues.reduce((most, queue) => Math.max(most, queue.length), 0);
  return Array.from({ length: longest }, (_, i) => queues.flatMap((queue) => queue[i] ?? [])).flat();
}

/** Where an answer stands among the others and, in plain terms, why; null: its votes are concealed from this reader. */
export interface RankedAnswer {
  readonly id: ClaimId;
  readonly why:
    | null
    | { readonly code: "explore" | "unvoted" }
    /** `least`: the share agreeing in the group that agrees least, in (0,1); null where a group has hardly voted on it. */
    | { readonly code: "groups"; readonly least: number | null }
    | { readonly code: "agreed"; readonly agree: number; readonly decided: number };
}
