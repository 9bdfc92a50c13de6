import type { Actor } from "@/lib/access/actor";
import type { Denied } from "@/lib/access/grant";
import type { ClaimId } from "@/lib/argument/id";
import { db } from "@/lib/db/client";
import { markEditing } from "@/lib/db/presence";
import { ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";

/** Lets the others who have the debate open know which claim somebody is changing; null: none any more. */
export async function sayEditing(
  actor: Actor | null,
  debateId: string,
  windowId: string,
  claimId: string | null,
): Promise<Result<null, Denied>> {
  const grant = await authorize(actor, "write", debateId);
  if (!grant.ok) return grant;
  await markEditing(db(), grant.value, windowId, claimId as ClaimId | null);
  return ok(null);
}
