import type { Actor } from "@/lib/access/actor";
import type { Denied } from "@/lib/access/grant";
import type { Claim } from "@/lib/argument/claim";
import { claimOf, definitionOf, isLive } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { ledOnFrom } from "@/lib/argument/merging";
import { db } from "@/lib/db/client";
import { err, ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { currentDebate } from "./current-debate";

/** It was merged into another claim, which readers find in its stead. */
interface Merged {
  readonly code: "merged";
  readonly into: ClaimId;
}

/** One claim that readers see; where it shows a shared one, with the text of that. */
export async function readClaim(
  actor: Actor | null,
  debateId: string,
  claimId: string,
): Promise<Result<Pick<Claim, "id" | "role" | "text" | "version" | "sharedFrom">, Denied | Merged>> {
  const grant = await authorize(actor, "read", debateId);
  if (!grant.ok) return grant;
  const current = await currentDebate(db(), grant.value);
  if (!current.ok) return current;
  const { debate } = current.value;
  const claim = claimOf(debate, claimId as ClaimId);
  if (claim === undefined || !isLive(debate, claim)) {
    const into = claim === undefined ? null : ledOnFrom(debate, claim.id);
    return err(into === null ? { code: "not-found" } : { code: "merged", into });
  }
  const { id, role, version, sharedFrom } = claim;
  return ok({ id, role, version, sharedFrom, text: definitionOf(debate, claim)?.text ?? "" });
}
