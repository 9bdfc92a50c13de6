import type { ClaimId } from "../id";
import type { Analysis } from "./analysis";
import { cellsOf, type GroupCell } from "./cells";
import { cruxesOf } from "./findings";

/** What the votes of a debate show about its people, without anybody in it. Its size does not grow with the number of people. */
export interface GroupReport {
  /** People who gave at least one verdict; those with enough verdicts to be placed. */
  readonly people: number;
  readonly counted: number;
  /** Claims with at least one verdict. */
  readonly claims: number;
  readonly verdicts: number;
  /** Shares of the variance along the two axes, in [0,1]. */
  readonly variance: readonly [number, number];
  readonly silhouette: number | null;
  /** Largest first; empty where the votes show fewer than two groups of at least 5 people. */
  readonly groups: readonly GroupSummary[];
  /** The scatter, people gathered on a grid of at most 40 x 40 cells; group -1: placed in none. */
  readonly cells: readonly GroupCell[];
  /** Same direction in every group, strongest first, at most 12. */
  readonly commonGround: readonly CommonGround[];
  /** Largest first, at most 12. */
  readonly cruxes: readonly Crux[];
}

interface GroupSummary {
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** Strongest first, at most 6. */
  readonly holds: readonly Holding[];
}

interface Holding {
  readonly claimId: ClaimId;
  readonly agrees: boolean;
  /** Of this group, agreeing or disagreeing, in (0,1). */
  readonly share: number;
  /** Of everybody else. */
  readonly others: number;
}

interface CommonGround {
  readonly claimId: ClaimId;
  readonly agrees: boolean;
  /** Product over groups, in (0,1). */
  readonly consensus: number;
  /** By group, share agreeing (or disagreeing). */
  readonly shares: readonly number[];
}

interface Crux {
  readonly claimId: ClaimId;
  /** By group, share agreeing. */
  readonly shares: readonly number[];
  readonly disagreement: number;
  readonly influence: number;
  readonly score: number;
}

const most = { listed: 12, held: 6 };

/**
 * The report of an analysis. `ids` names its claims by number; `influence` says how much a thesis depends on each, in
 * [0,1], 0 where it says nothing.
 */
export function reportOf(
  analysis: Analysis,
  ids: readonly ClaimId[],
  influence: ReadonlyMap<ClaimId, number>,
): GroupReport {
  const { claims, commonGround, counted, counts, groups, people, representative, silhouette, variance, verdicts } =
    analysis;
  const idOf = (claim: number) => ids[claim] as ClaimId;
  const bears = ids.map((id) => influence.get(id) ?? 0);
  return {
    people,
    counted: counted.reduce((sum, one) => sum + one, 0),
    claims,
    verdicts,
    variance,
    silhouette,
    groups: groups.map(({ size, x, y }, g) => ({
      size,
      x,
      y,
      holds: (representative[g] ?? []).slice(0, most.held).map(({ claim, agrees, share, others }) => ({
        claimId: idOf(claim),
        agrees,
        share,
        others,
      })),
    })),
    cells: cellsOf(analysis),
    commonGround: commonGround
      .slice(0, most.listed)
      .map(({ claim, ...shared }) => ({ claimId: idOf(claim), ...shared })),
    cruxes: cruxesOf(counts, bears)
      .slice(0, most.listed)
      .map(({ claim, ...hinge }) => ({ claimId: idOf(claim), ...hinge })),
  };
}
