import { err, ok, type Result } from "../result";
import type { Claim } from "./claim";
import { type Debate, type Frame, inOrder, type Malformed, top } from "./debate";
import type { ClaimId } from "./id";
import { mapOver } from "./persistent-map";

/** A debate from its claims in any order. Names the first claim that keeps them from being one. */
export function stratify(frame: Frame, claims: readonly Claim[]): Result<Debate, Malformed> {
  const byId = new Map<ClaimId, Claim>();
  for (const claim of claims) {
    if (byId.has(claim.id)) return err({ code: "duplicate", id: claim.id });
    byId.set(claim.id, claim);
  }
  const answers = new Map<ClaimId | typeof top, Claim[]>();
  const places = new Map<ClaimId, ClaimId[]>();
  for (const claim of claims) {
    const { id, parentId, role, sharedFrom } = claim;
    if ((role === "thesis") !== (parentId === null)) return err({ code: "role", id });
    const parent = parentId === null ? undefined : byId.get(parentId);
    if (parentId !== null && parent === undefined) return err({ code: "missing-parent", id });
    const definition = sharedFrom === null ? undefined : byId.get(sharedFrom);
    if (sharedFrom !== null && definition === undefined) return err({ code: "missing-definition", id });
    if (!fits(claim, parent, definition)) return err({ code: "role", id });
    pushTo(answers, parentId ?? top, claim);
    if (sharedFrom !== null) pushTo(places, sharedFrom, id);
  }
  const lost = isTree(byId, answers, places) ? null : claimInCycle(byId, answers, places);
  if (lost !== null) return err({ code: "cycle", id: lost });

  const inOutline = new Map<ClaimId | typeof top, readonly ClaimId[]>();
  for (const [parent, below] of answers) {
    const ids = below.sort(inOrder).map((claim) => claim.id);
    inOutline.set(parent, ids);
  }
  return ok({ ...frame, claims: mapOver(byId), answers: mapOver(inOutline), places: mapOver(places) });
}

/** What holds of every claim in its place: only definitions have answers and are shown, and no step leads up from a thesis. */
function fits({ role }: Claim, parent: Claim | undefined, definition: Claim | undefined): boolean {
  if (role === "undercut" && parent?.role === "thesis") return false;
  if (parent !== undefined && parent.sharedFrom !== null) return false;
  return definition === undefined || (role !== "thesis" && definition.sharedFrom === null);
}

/** Whether nothing is shown a second time and the theses have everything below them: as in nearly all debates. */
function isTree(
  byId: ReadonlyMap<ClaimId, Claim>,
  answers: ReadonlyMap<ClaimId | typeof top, readonly Claim[]>,
  places: ReadonlyMap<ClaimId, readonly ClaimId[]>,
): boolean {
  if (places.size > 0) return false;
  let reached = 0;
  const open = [answers.get(top)];
  for (let level = open.pop(); level !== undefined; level = open.pop()) {
    reached += level.length;
    for (const { id } of level) {
      const below = answers.get(id);
      if (below !== undefined) open.push(below);
    }
  }
  return reached === byId.size;
}

/**
 * Kahn's algorithm from the top: a claim is free once all that rests on it is, that is its parent and its places. What
 * never gets free stands in a circle or below one, and under something else that does not, so going up ends in going
 * round.
 */
function claimInCycle(
  byId: ReadonlyMap<ClaimId, Claim>,
  answers: ReadonlyMap<ClaimId | typeof top, readonly Claim[]>,
  places: ReadonlyMap<ClaimId, readonly ClaimId[]>,
): ClaimId | null {
  const waits = new Map<ClaimId, number>();
  const free: Claim[] = [];
  for (const claim of byId.values()) {
    const above = (claim.parentId === null ? 0 : 1) + (places.get(claim.id)?.length ?? 0);
    if (above === 0) free.push(claim);
    else waits.set(claim.id, above);
  }
  const release = (claim: Claim | undefined) => {
    if (claim === undefined) return;
    const left = (waits.get(claim.id) ?? 0) - 1;
    if (left > 0) waits.set(claim.id, left);
    else if (waits.delete(claim.id)) free.push(claim);
  };
  for (let claim = free.pop(); claim !== undefined; claim = free.pop()) {
    for (const answer of answers.get(claim.id) ?? []) release(answer);
    if (claim.sharedFrom !== null) release(byId.get(claim.sharedFrom));
  }
  const seen = new Set<ClaimId>();
  let lost = waits.keys().next().value;
  while (lost !== undefined && !seen.has(lost)) {
    seen.add(lost);
    lost =
      [byId.get(lost)?.parentId, ...(places.get(lost) ?? [])].find((above) => above && waits.has(above)) ?? undefined;
  }
  return lost ?? null;
}

function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
