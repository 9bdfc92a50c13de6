import { err, ok, type Result } from "../result";
import type { Claim } from "./claim";
import { type Debate, type Frame, inOrder, type Malformed, top } from "./debate";
import type { ClaimId } from "./id";
import { mapOf } from "./persistent-map";

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
    if (parentId !== null && !byId.has(parentId)) return err({ code: "missing-parent", id });
    if (sharedFrom !== null && !byId.has(sharedFrom)) return err({ code: "missing-definition", id });
    if (!fits(claim, byId)) return err({ code: "role", id });
    pushTo(answers, parentId ?? top, claim);
    if (sharedFrom !== null) pushTo(places, sharedFrom, id);
  }
  const lost = claimInCycle(byId, answers, places);
  if (lost !== null) return err({ code: "cycle", id: lost });

  const inOutline = [...answers].map(([parent, below]) => {
    const ids: readonly ClaimId[] = below.sort(inOrder).map((claim) => claim.id);
    return [parent, ids] as const;
  });
  return ok({ ...frame, claims: mapOf(byId), answers: mapOf(inOutline), places: mapOf(places) });
}

/** What holds of every claim in its place: only definitions have answers and are shown, and no step leads up from a thesis. */
function fits({ parentId, role, sharedFrom }: Claim, byId: ReadonlyMap<ClaimId, Claim>): boolean {
  const parent = parentId === null ? undefined : byId.get(parentId);
  if (role === "undercut" && parent?.role === "thesis") return false;
  if (parent !== undefined && parent.sharedFrom !== null) return false;
  return sharedFrom === null || (role !== "thesis" && byId.get(sharedFrom)?.sharedFrom === null);
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
