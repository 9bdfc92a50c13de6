import type { Network } from "./network";
import { makePools, type Pools } from "./pools";
import type { Semantics } from "./semantics";

/**
 * The numbers on a network: what is put in (bases, votes, relevance, links switched off) and what follows from it.
 * The follow-up is kept true link by link, so one vote touches only the paths from its claim to the top.
 */
export interface Valuation {
  readonly network: Network;
  readonly semantics: Semantics;
  readonly base: Float64Array;
  readonly votes: Float64Array;
  readonly relevance: Float64Array;
  /** 1 for a link that is switched off. */
  readonly off: Uint8Array;
  readonly strength: Float64Array;
  /** What each link carries to its target, in [0,1]. */
  readonly carried: Float64Array;
  /** What each team puts into its pool: the least its members carry. */
  readonly together: Float64Array;
  readonly pools: Pools;
}

/** A valuation with every base at .5, no votes and full relevance, not yet evaluated. */
export const blank = (network: Network, semantics: Semantics): Valuation => ({
  network,
  semantics,
  base: new Float64Array(network.claims).fill(0.5),
  votes: new Float64Array(network.claims),
  relevance: new Float64Array(network.links).fill(1),
  off: new Uint8Array(network.links),
  strength: new Float64Array(network.claims),
  carried: new Float64Array(network.links),
  together: new Float64Array(network.firstMember.length - 1),
  pools: makePools(2 * network.claims + network.links),
});

/** An independent copy, for asking what would be. */
export const copyOf = (valuation: Valuation): Valuation => ({
  ...valuation,
  base: valuation.base.slice(),
  votes: valuation.votes.slice(),
  relevance: valuation.relevance.slice(),
  off: valuation.off.slice(),
  strength: valuation.strength.slice(),
  carried: valuation.carried.slice(),
  together: valuation.together.slice(),
  pools: { total: valuation.pools.total.slice(), lost: valuation.pools.lost.slice() },
});
