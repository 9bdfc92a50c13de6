import type { Actor } from "@/lib/access/actor";
import type { Denied } from "@/lib/access/grant";
import { isId } from "@/lib/argument/id";
import type { FlagReason } from "@/lib/argument/moderation";
import { cleanParagraphs } from "@/lib/argument/text";
import { db } from "@/lib/db/client";
import { commentById } from "@/lib/db/comments";
import { insertFlag } from "@/lib/db/moderation";
import { err, ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { liveClaim, type NoSuchClaim } from "./live-claim";
import { type TooOften, takeFlag } from "./talk-limits";

export type FlagRefused =
  | Denied
  | NoSuchClaim
  | TooOften
  | { readonly code: "no-such-comment" | "no-such-duplicate" | "already-flagged" };

/** Asks the editors to look at a claim, or at a comment on it. */
export async function flag(
  actor: Actor | null,
  given: {
    readonly debateId: string;
    readonly id: string;
    readonly claimId: string;
    readonly commentId: string | null;
    readonly reason: FlagReason;
    readonly duplicateOf: string | null;
    readonly note: string;
  },
): Promise<Result<null, FlagRefused>> {
  const grant = await authorize(actor, "flag", given.debateId);
  if (!grant.ok) return grant;
  if (!isId(given.id)) return err({ code: "not-found" });
  const taken = await takeFlag(grant.value.actorId);
  if (!taken.ok) return taken;
  const found = await liveClaim(db(), grant.value, given.claimId);
  if (!found.ok) return found;
  const { claim } = found.value;
  const { id, commentId, reason } = given;
  if (commentId !== null) {
    const comment = isId(commentId) ? await commentById(db(), grant.value, commentId) : null;
    const there = comment !== null && comment.removed === null && comment.claimId === claim.id;
    if (!there) return err({ code: "no-such-comment" });
  }
  const twin = reason === "duplicate" ? await liveClaim(db(), grant.value, given.duplicateOf ?? "") : null;
  if (twin !== null && (!twin.ok || twin.value.claim.id === claim.id)) return err({ code: "no-such-duplicate" });
  const duplicateOf = twin?.ok ? twin.value.claim.id : null;
  const note = cleanParagraphs(given.note);
  const put = await insertFlag(db(), grant.value, { id, claimId: claim.id, commentId, reason, duplicateOf, note });
  return put ? ok(null) : err({ code: "already-flagged" });
}
