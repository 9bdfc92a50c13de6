import { claimOf, type Debate, isLive } from "./debate";
import type { ClaimId } from "./id";
import { outlineNumbers } from "./numbering";

const anId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/**
 * The claim that somebody names by its number ("1.3.2") or by an address that leads to it, which may name the debate
 * before it; null for what names none that readers see.
 */
export function namedClaim(debate: Debate, typed: string): ClaimId | null {
  const name = typed.trim().toLowerCase();
  const last = [...name.matchAll(anId)].at(-1)?.[0] as ClaimId | undefined;
  if (last !== undefined) {
    const claim = claimOf(debate, last);
    return claim !== undefined && isLive(debate, claim) ? last : null;
  }
  const number = name.replace(/\.$/, "");
  for (const [id, each] of outlineNumbers(debate)) if (each === number) return id;
  return null;
}
