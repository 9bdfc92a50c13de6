import { type Claim, type ClaimRole, limits } from "./claim";
import { answersTo, claimOf, type Debate, isLive, pathTo } from "./debate";
import type { EditFault } from "./edit";
import type { ClaimId } from "./id";

/** Where a claim is to stand. It may be in the debate already (a move) or not yet (an addition). */
export interface Place {
  readonly id: ClaimId;
  readonly parentId: ClaimId | null;
  readonly role: ClaimRole;
  readonly position: number;
  readonly sharedFrom: ClaimId | null;
}

/** Why a claim may not stand there; null when it may. */
export function checkPlace(debate: Debate, place: Place): EditFault | null {
  if (!Number.isFinite(place.position) || Math.abs(place.position) > limits.position) return "bad-position";
  if ((place.role === "thesis") !== (place.parentId === null)) return "wrong-place";
  if (place.sharedFrom !== null) {
    const definition = claimOf(debate, place.sharedFrom);
    if (definition === undefined || !isLive(debate, definition)) return "no-such-claim";
    if (definition.sharedFrom !== null || place.role === "thesis") return "wrong-place";
  }
  if (place.parentId === null) return hasUndercuts(debate, place.id) ? "wrong-place" : null;

  const parent = claimOf(debate, place.parentId);
  if (parent === undefined || !isLive(debate, parent)) return "no-such-parent";
  if (parent.sharedFrom !== null) return "shared-has-no-answers";
  if (place.role === "undercut" && parent.role === "thesis") return "wrong-place";
  // Among the same siblings it is no deeper and rests on nothing else than before.
  if (claimOf(debate, place.id)?.parentId === parent.id) return null;
  if (pathTo(debate, parent.id).length + heightOf(debate, place.id) > limits.depth) return "too-deep";
  return closesCycle(debate, place) ? "cycle" : null;
}

/**
 * A position after every sibling there is, or just before `before` where that is given. Between two neighbours there is
 * room for about fifty, one halfway after the other; after that, equal positions fall back on the id.
 */
export function positionAmong(debate: Debate, parentId: ClaimId | null, before: ClaimId | null = null): number {
  const positions = answersTo(debate, parentId).map((id) => claimOf(debate, id)?.position ?? 0);
  const at = before === null ? -1 : answersTo(debate, parentId).indexOf(before);
  const below = at === -1 ? positions.at(-1) : positions[at - 1];
  const above = at === -1 ? undefined : positions[at];
  if (above === undefined) return (below ?? 0) + 1;
  return below === undefined ? above - 1 : (below + above) / 2;
}

const hasUndercuts = (debate: Debate, id: ClaimId): boolean =>
  answersTo(debate, id).some((answer) => claimOf(debate, answer)?.role === "undercut");

/** Levels of the branch, itself included: 1 for a claim without answers or not yet in the debate. */
function heightOf(debate: Debate, id: ClaimId): number {
  let height = 0;
  for (let level: readonly ClaimId[] = [id]; level.length > 0; height++) {
    level = level.flatMap((claim) => answersTo(debate, claim));
  }
  return height;
}

/**
 * Whether the claim rests on the parent already: by its answers, theirs, and what shared claims among them stand for.
 * Removed claims count too, so that restoring one can never close a circle.
 */
function closesCycle(debate: Debate, place: Place): boolean {
  if (place.parentId === null) return false;
  const seen = new Set<ClaimId>();
  const open: ClaimId[] = [place.id, ...(place.sharedFrom === null ? [] : [place.sharedFrom])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === place.parentId) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    // One by one: a hundred thousand answers are too many arguments for one call.
    for (const answer of answersTo(debate, id)) open.push(answer);
    const shown: Claim | undefined = claimOf(debate, id);
    if (shown?.sharedFrom) open.push(shown.sharedFrom);
  }
  return false;
}
