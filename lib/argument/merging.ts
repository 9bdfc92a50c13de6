import type { Claim } from "./claim";
import { allClaims, claimOf, type Debate, isLive, liveAnswers, pathTo, placesOf } from "./debate";
import type { EditFault, Rearrangement, Step } from "./edit";
import type { ClaimId } from "./id";
import { positionAmong } from "./place";

/** Why the claim cannot be led on to another one once it is gone; null when it can. */
export function checkMerge(debate: Debate, claim: Claim, into: ClaimId): EditFault | null {
  const target = claimOf(debate, into);
  if (target === undefined || !isLive(debate, target)) return "no-such-claim";
  if (claim.sharedFrom !== null || target.sharedFrom !== null) return "cannot-combine";
  const above = (one: Claim, other: Claim) => pathTo(debate, other.id).some(({ id }) => id === one.id);
  return above(claim, target) || above(target, claim) ? "cannot-combine" : null;
}

/**
 * Whether two claims say the same in such places that one can stand for both: a thesis only for a thesis, siblings only
 * in one role. Undercuts attack the step a claim makes, so they go along only where both make the same one.
 */
export function canMerge(debate: Debate, claim: Claim, target: Claim): boolean {
  if (checkMerge(debate, claim, target.id) !== null) return false;
  if (claim.role === "thesis") return target.role === "thesis";
  if (claim.parentId === target.parentId) return claim.role === target.role;
  return liveAnswers(debate, claim.id).every(({ role }) => role !== "undercut");
}

/**
 * Merges a claim into another one: its answers move under that, and wherever it stood or was shown, the other is shown,
 * unless it stands there already. Votes stay where they were cast. What cannot stand there, `applyEdit` refuses.
 */
export function mergeOf(debate: Debate, claim: Claim, target: Claim, newId: () => string): Rearrangement {
  const id = target.id;
  const first = positionAmong(debate, id);
  const moved = liveAnswers(debate, claim.id).map(
    (answer, i): Step => ({
      ...{ kind: "move", id: answer.id, version: answer.version, parentId: id, role: answer.role },
      position: first + i,
    }),
  );
  const shows = placesOf(debate, claim.id)
    .flatMap((place) => claimOf(debate, place) ?? [])
    .filter((place) => isLive(debate, place));
  const gone = shows.map((place): Step => ({ kind: "remove", id: place.id, version: place.version }));
  const shown = [claim, ...shows].flatMap(({ parentId, role, position }): readonly Step[] => {
    if (parentId === null || standsUnder(debate, parentId, id)) return [];
    const place = { id: newId() as ClaimId, parentId, role, position, sharedFrom: id };
    return [{ kind: "add", ...place, text: "", origin: "response", sources: [] }];
  });
  const last: Step = { kind: "remove", id: claim.id, version: claim.version, into: id };
  return { kind: "rearrange", as: "merge", id, steps: [...moved, ...gone, last, ...shown] };
}

const standsUnder = (debate: Debate, parentId: ClaimId, id: ClaimId): boolean =>
  liveAnswers(debate, parentId).some((answer) => (answer.sharedFrom ?? answer.id) === id);

/** From claims that were merged away to those that readers find in their stead, however often that went on. */
export function redirectsIn(debate: Debate): ReadonlyMap<ClaimId, ClaimId> {
  const redirects = new Map<ClaimId, ClaimId>();
  for (const { id, removed } of allClaims(debate)) {
    if (removed?.into === undefined) continue;
    const found = ledOnFrom(debate, id);
    if (found !== null) redirects.set(id, found);
  }
  return redirects;
}

/** The claim that readers find for this one: itself, or what it was merged into; null where there is none. */
export function standingFor(debate: Debate, id: ClaimId): ClaimId | null {
  const claim = claimOf(debate, id);
  return claim !== undefined && isLive(debate, claim) ? id : ledOnFrom(debate, id);
}

/** The claims that a live one stands for, itself first. */
export const stoodFor = (debate: Debate, id: ClaimId): readonly ClaimId[] => [
  id,
  ...[...redirectsIn(debate)].flatMap(([from, into]) => (into === id ? [from] : [])),
];

/** The live claim that stands for one that was merged away; null where there is none. */
export function ledOnFrom(debate: Debate, id: ClaimId): ClaimId | null {
  const seen = new Set<ClaimId>();
  let claim = claimOf(debate, id);
  while (claim?.removed?.into !== undefined && !seen.has(claim.id)) {
    seen.add(claim.id);
    claim = claimOf(debate, claim.removed.into);
  }
  return claim !== undefined && claim.id !== id && isLive(debate, claim) ? claim.id : null;
}
