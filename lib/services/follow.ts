import type { Actor } from "@/lib/access/actor";
import type { Denied } from "@/lib/access/grant";
import { db } from "@/lib/db/client";
import { followedBy, putFollow } from "@/lib/db/news";
import { ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { liveClaim, type NoSuchClaim } from "./live-claim";

/** Asks for the news of a claim's branch, or (null) of the whole debate, or no longer does. */
export async function follow(
  actor: Actor | null,
  { debateId, claimId, wanted }: { debateId: string; claimId: string | null; wanted: boolean },
): Promise<Result<null, Denied | NoSuchClaim>> {
  const grant = await authorize(actor, "follow", debateId);
  if (!grant.ok) return grant;
  if (claimId === null) {
    await putFollow(db(), grant.value, grant.value.debateId, wanted);
    return ok(null);
  }
  const reading = await authorize(actor, "read", debateId);
  if (!reading.ok) return reading;
  const found = await liveClaim(db(), reading.value, claimId);
  if (!found.ok) return found;
  await putFollow(db(), grant.value, found.value.claim.id, wanted);
  return ok(null);
}

/** Whether the actor follows the whole debate; null where nobody is signed in. */
export async function followsDebate(actor: Actor | null, debateId: string): Promise<Result<boolean, Denied>> {
  const grant = await authorize(actor, "follow", debateId);
  if (!grant.ok) return grant;
  return ok((await followedBy(db(), grant.value)).has(grant.value.debateId));
}
