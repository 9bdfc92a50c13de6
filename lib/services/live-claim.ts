import type { Denied, Grant } from "@/lib/access/grant";
import type { Claim } from "@/lib/argument/claim";
import { claimOf, type Debate, definitionOf, isLive } from "@/lib/argument/debate";
import { type ClaimId, isId } from "@/lib/argument/id";
import { namedClaim } from "@/lib/argument/named-claim";
import type { Database } from "@/lib/db/client";
import { err, ok, type Result } from "@/lib/result";
import { currentDebate } from "./current-debate";

export interface NoSuchClaim {
  readonly code: "no-such-claim";
}

/** A claim that readers see, where it is defined, in its debate. */
export async function liveClaim(
  on: Database,
  grant: Grant,
  claimId: string,
): Promise<Result<{ claim: Claim; debate: Debate }, Denied | NoSuchClaim>> {
  const current = await currentDebate(on, grant);
  if (!current.ok) return current;
  const { debate } = current.value;
  const place = isId(claimId) ? claimOf(debate, claimId as ClaimId) : undefined;
  const claim = place === undefined || !isLive(debate, place) ? undefined : definitionOf(debate, place);
  return claim === undefined ? err({ code: "no-such-claim" }) : ok({ claim, debate });
}

/** Another claim than `than`, named by its number, id or address, where it is defined. */
export async function otherClaim(
  on: Database,
  grant: Grant,
  typed: string,
  than: ClaimId,
): Promise<Result<ClaimId, Denied | { readonly code: "no-such-duplicate" }>> {
  const current = await currentDebate(on, grant);
  if (!current.ok) return current;
  const id = namedClaim(current.value.debate, typed);
  const found = id === null ? null : await liveClaim(on, grant, id);
  const there = found?.ok && found.value.claim.id !== than;
  return there ? ok(found.value.claim.id) : err({ code: "no-such-duplicate" });
}
