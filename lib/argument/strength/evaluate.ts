import { atLeastOne } from "./aggregation";
import { add, empty, read } from "./pools";
import { pop, push } from "./queue";
import type { Valuation } from "./valuation";

/** Works everything out from the bottom up, in one pass. */
export function evaluate(valuation: Valuation): void {
  const { network, carried, pools, strength, together } = valuation;
  const { claims, firstMember, firstOut, pool, team } = network;
  pools.total.fill(0);
  pools.lost.fill(0);
  const missing = together.map((_, t) => (firstMember[t + 1] as number) - (firstMember[t] as number));
  for (let claim = 0; claim < claims; claim++) {
    strength[claim] = strengthNow(valuation, claim);
    const end = firstOut[claim + 1] as number;
    for (let link = firstOut[claim] as number; link < end; link++) {
      const t = team[link] as number;
      let value = carriedNow(valuation, link);
      carried[link] = value;
      if (t !== -1) {
        missing[t] = (missing[t] as number) - 1;
        if (missing[t] !== 0) continue;
        value = leastOf(valuation, t);
        together[t] = value;
      }
      fill(valuation, pool[link] as number, value);
    }
  }
}

/**
 * Makes everything true again after the bases or votes of some claims, or the relevance or switches of some links, have
 * been changed; touches only what lies above them. Gives the claims whose strength is another now, lowest first.
 */
export function refresh(valuation: Valuation, claims: readonly number[], links: readonly number[]): readonly number[] {
  const { firstOut } = valuation.network;
  const queue: number[] = [];
  const changed: number[] = [];
  for (const claim of claims) push(queue, claim);
  for (const link of links) push(queue, climb(valuation, link));
  for (let claim = pop(queue); claim !== undefined; claim = pop(queue)) {
    const strength = strengthNow(valuation, claim);
    if (strength !== valuation.strength[claim]) changed.push(claim);
    valuation.strength[claim] = strength;
    const end = firstOut[claim + 1] as number;
    for (let link = firstOut[claim] as number; link < end; link++) {
      push(queue, climb(valuation, link));
    }
  }
  return changed;
}

/** The link's relevance, lowered by what undercuts it. */
export function weightNow({ network, pools, relevance }: Valuation, link: number): number {
  const attacks = read(pools, 2 * network.claims + link);
  return attacks === 0 ? (relevance[link] as number) : (relevance[link] as number) * (1 - atLeastOne.weigh(attacks));
}

function strengthNow({ base, pools, semantics }: Valuation, claim: number): number {
  const { weigh } = semantics.aggregation;
  const energy = weigh(read(pools, 2 * claim)) - weigh(read(pools, 2 * claim + 1));
  // No energy moves nothing; said here, so that every semantics leaves such a claim at exactly its base.
  return energy === 0 ? (base[claim] as number) : semantics.influence(base[claim] as number, energy);
}

function carriedNow(valuation: Valuation, link: number): number {
  const { network, off, semantics, strength, votes } = valuation;
  if (off[link] === 1) return 0;
  const claim = network.from[link] as number;
  return weightNow(valuation, link) * semantics.worth(strength[claim] as number, votes[claim] as number);
}

/**
 * Passes a link's new value on, through undercuts, which change other links, up to a claim. Gives that claim, which has
 * to be looked at, or -1 where the change came to nothing.
 */
function climb(valuation: Valuation, start: number): number {
  const { claims, pool, team } = valuation.network;
  for (let link = start; ; ) {
    const value = carriedNow(valuation, link);
    const t = team[link] as number;
    // A switch alone can change what a team carries, so teams are always looked at.
    if (t === -1 && value === valuation.carried[link]) return -1;
    const before = (t === -1 ? valuation.carried[link] : valuation.together[t]) as number;
    valuation.carried[link] = value;
    const after = t === -1 ? value : leastOf(valuation, t);
    if (t !== -1) valuation.together[t] = after;
    if (before === after) return -1;
    const target = pool[link] as number;
    exchange(valuation, target, before, after);
    if (target < 2 * claims) return target >>> 1;
    link = target - 2 * claims;
  }
}

/** The least that the members of a team carry; those switched off are not asked, and 0 is left when all are. */
function leastOf({ carried, network, off }: Valuation, team: number): number {
  let least = Number.POSITIVE_INFINITY;
  const end = network.firstMember[team + 1] as number;
  for (let i = network.firstMember[team] as number; i < end; i++) {
    const link = network.members[i] as number;
    if (off[link] === 0) least = Math.min(least, carried[link] as number);
  }
  return least === Number.POSITIVE_INFINITY ? 0 : least;
}

const aggregationOf = ({ network, semantics }: Valuation, pool: number) =>
  pool < 2 * network.claims ? semantics.aggregation : atLeastOne;

function fill(valuation: Valuation, pool: number, value: number): void {
  if (value === 0) return;
  const { share, total } = aggregationOf(valuation, pool);
  if (total === "sum") add(valuation.pools, pool, share(value));
  else valuation.pools.total[pool] = Math.max(valuation.pools.total[pool] as number, share(value));
}

function exchange(valuation: Valuation, pool: number, before: number, after: number): void {
  const { pools } = valuation;
  const { share, total } = aggregationOf(valuation, pool);
  if (total === "sum") {
    if (add(pools, pool, share(after)) && add(pools, pool, -share(before))) return;
  } else if (share(after) >= (pools.total[pool] as number)) {
    pools.total[pool] = share(after);
    return;
  } else if (share(before) < (pools.total[pool] as number)) return;
  refill(valuation, pool);
}

/** Makes a pool afresh from the links into it, a team counting once. */
function refill(valuation: Valuation, pool: number): void {
  const { carried, network, pools, together } = valuation;
  const { claims, firstInto, firstMember, from, into, members, team } = network;
  const waits = pool < 2 * claims ? pool >>> 1 : (from[pool - 2 * claims] as number);
  empty(pools, pool);
  const end = firstInto[waits + 1] as number;
  for (let i = firstInto[waits] as number; i < end; i++) {
    const link = into[i] as number;
    if (network.pool[link] !== pool) continue;
    const t = team[link] as number;
    if (t === -1) fill(valuation, pool, carried[link] as number);
    else if (members[firstMember[t] as number] === link) fill(valuation, pool, together[t] as number);
  }
}
