import type { Claim } from "../claim";
import { answersTo, claimOf, type Debate, liveClaims, placesOf } from "../debate";
import type { ClaimId } from "../id";
import type { SemanticsName } from "../settings";
import { baseScore, decided, edgeWeight, type Tally } from "../vote";
import { type Compiled, compile } from "./compile";
import { evaluate, refresh, weightNow } from "./evaluate";
import { semanticsOf } from "./semantics/by-name";
import { blank, copyOf, type Valuation } from "./valuation";

/** The votes on a claim (the relevance of a place); `noVotes` for ids nobody has voted on. */
export type TallyOf = (id: ClaimId) => Tally;

/** The strengths of one debate value, kept true as votes come in. An edit of the debate asks for a new engine. */
export interface StrengthEngine {
  /** The live claims that share nothing, in no particular order. */
  readonly definitions: readonly ClaimId[];
  /** In [0,1]; a shared place has its definition's. NaN for a claim that is not live, which has none. */
  readonly strength: (id: ClaimId) => number;
  /** How much an answer bears on what it answers: its relevance, lowered by its undercuts, in [0,1]; 1 for a thesis. */
  readonly weight: (id: ClaimId) => number;
  /** Gives the definitions whose strength changed, each below what rests on it. Ids that are not live change nothing. */
  readonly setTally: (id: ClaimId, tally: Tally) => readonly ClaimId[];
  readonly setTallies: (tallies: Iterable<readonly [ClaimId, Tally]>) => readonly ClaimId[];
  /**
   * Takes branches out as if they had been removed, with the places that show claims of theirs. Gives what changed
   * above them; within them strengths stay.
   */
  readonly switchOff: (tops: Iterable<ClaimId>) => readonly ClaimId[];
  /** Puts back what `switchOff` of the same tops takes out, also where it has been taken out with other tops. */
  readonly switchOn: (tops: Iterable<ClaimId>) => readonly ClaimId[];
  /** An engine that starts from here and leaves this one alone. */
  readonly copy: () => StrengthEngine;
}

export function strengthEngine(debate: Debate, tallyOf: TallyOf, semantics: SemanticsName): StrengthEngine {
  return engineOver(debate, [...liveClaims(debate)], tallyOf, semantics);
}

/** An engine over some live claims of a debate, in any order; what they rest on has to be among them. */
export function engineOver(
  debate: Debate,
  rows: readonly Claim[],
  tallyOf: TallyOf,
  semantics: SemanticsName,
): StrengthEngine {
  const compiled = compile(rows);
  const valuation = blank(compiled.network, semanticsOf(semantics));
  for (const row of rows) enter(compiled, valuation, row.id, tallyOf(row.id));
  evaluate(valuation);
  return engineOn(debate, compiled, valuation);
}

function engineOn(debate: Debate, compiled: Compiled, valuation: Valuation): StrengthEngine {
  const { claimNumber, ids, linkNumber } = compiled;
  const changedBy = (claims: readonly number[], links: readonly number[]): readonly ClaimId[] =>
    refresh(valuation, claims, links).map((claim) => ids[claim] as ClaimId);

  function strength(id: ClaimId): number {
    const number = claimNumber(id) ?? claimNumber(claimOf(debate, id)?.sharedFrom ?? id);
    return number === undefined ? Number.NaN : (valuation.strength[number] as number);
  }
  function weight(id: ClaimId): number {
    const number = linkNumber(id);
    return number === undefined ? 1 : weightNow(valuation, number);
  }
  function setTallies(tallies: Iterable<readonly [ClaimId, Tally]>): readonly ClaimId[] {
    const claims: number[] = [];
    const links: number[] = [];
    for (const [id, tally] of tallies) {
      enter(compiled, valuation, id, tally);
      const claim = claimNumber(id);
      const link = linkNumber(id);
      if (claim !== undefined) claims.push(claim);
      if (link !== undefined) links.push(link);
    }
    return changedBy(claims, links);
  }
  function turn(tops: Iterable<ClaimId>, off: 0 | 1): readonly ClaimId[] {
    const links: number[] = [];
    for (const id of hiddenWith(debate, tops)) {
      const link = linkNumber(id);
      if (link === undefined) continue;
      valuation.off[link] = off;
      links.push(link);
    }
    return changedBy([], links);
  }
  return {
    definitions: ids,
    strength,
    weight,
    setTally: (id, tally) => setTallies([[id, tally]]),
    setTallies,
    switchOff: (tops) => turn(tops, 1),
    switchOn: (tops) => turn(tops, 0),
    copy: () => engineOn(debate, compiled, copyOf(valuation)),
  };
}

/** Puts a tally in: the verdicts of a definition, the relevance of a place. */
function enter({ claimNumber, linkNumber }: Compiled, valuation: Valuation, id: ClaimId, tally: Tally): void {
  const claim = claimNumber(id);
  if (claim !== undefined) {
    valuation.base[claim] = baseScore(tally);
    valuation.votes[claim] = decided(tally);
  }
  const link = linkNumber(id);
  if (link !== undefined) valuation.relevance[link] = edgeWeight(tally);
}

/** The tops of branches, and every place that shows a claim of one. */
function hiddenWith(debate: Debate, tops: Iterable<ClaimId>): ReadonlySet<ClaimId> {
  const hidden = new Set(tops);
  // Nothing is shown twice, so there is nothing to look for below.
  if (debate.places.size === 0) return hidden;
  const seen = new Set<ClaimId>();
  const open = [...hidden];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    for (const place of placesOf(debate, id)) hidden.add(place);
    for (const answer of answersTo(debate, id)) open.push(answer);
  }
  return hidden;
}
