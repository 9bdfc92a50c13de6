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
  const lost = claimInCycle(byId, answers);
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
 * Kahn's algorithm over "rests on": what is never freed stands in a circle or above one, and rests on something else
 * that is never freed, so going down from any of it ends in going round.
 */
function claimInCycle(byId: Map<ClaimId, Claim>, answers: Map<ClaimId | typeof top, Claim[]>): ClaimId | null {
  const waitsFor = new Map<ClaimId, number>();
  const holdsUp = new Map<ClaimId, ClaimId[]>();
  for (const claim of byId.values()) {
    const rests = (answers.get(claim.id) ?? []).map((answer) => answer.id);
    if (claim.sharedFrom !== null) rests.push(claim.sharedFrom);
    waitsFor.set(claim.id, rests.length);
    for (const id of rests) pushTo(holdsUp, id, claim.id);
  }
  const free = [...waitsFor].flatMap(([id, count]) => (count === 0 ? [id] : []));
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    waitsFor.delete(id);
    for (const above of holdsUp.get(id) ?? []) {
      const left = (waitsFor.get(above) ?? 0) - 1;
      waitsFor.set(above, left);
      if (left === 0) free.push(above);
    }
  }
  const under = new Map<ClaimId, ClaimId>();
  for (const id of waitsFor.keys()) for (const above of holdsUp.get(id) ?? []) under.set(above, id);
  const seen = new Set<ClaimId>();
  let lost = waitsFor.keys().next().value;
  for (; lost !== undefined && !seen.has(lost); lost = under.get(lost)) seen.add(lost);
  return lost ?? null;
}

function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
