import type { Actor } from "@/lib/access/actor";
import type { Denied } from "@/lib/access/grant";
import { db } from "@/lib/db/client";
import { stampOf } from "@/lib/db/stamp";
import { err, ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";

/** Words that stay the same exactly as long as `readDebate` gives this reader the same. */
export async function readStamp(actor: Actor | null, debateId: string): Promise<Result<string, Denied>> {
  const grant = await authorize(actor, "read", debateId);
  if (!grant.ok) return grant;
  const stamp = await stampOf(db(), grant.value);
  if (stamp === null) return err({ code: "not-found" });
  return ok(`${stamp} ${grant.value.actorId} ${grant.value.role}`);
}
