import type { Actor } from "@/lib/access/actor";
import type { Denied } from "@/lib/access/grant";
import { isId } from "@/lib/argument/id";
import { standingFor } from "@/lib/argument/merging";
import type { FlagReason } from "@/lib/argument/moderation";
import { cleanParagraphs } from "@/lib/argument/text";
import { db } from "@/lib/db/client";
import { commentById } from "@/lib/db/comments";
import { insertFlag } from "@/lib/db/moderation";
import { err, ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { liveClaim, type NoSuchClaim, otherClaim } from "./live-claim";
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
    /** Its number, id or address. */
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
  const { claim, debate } = found.value;
  const { id, commentId, reason } = given;
  if (commentId !== null) {
    const comment = isId(commentId) ? await commentById(db(), grant.value, commentId) : null;
    const there = comment !== null && comment.removed === null && standingFor(debate, comment.claimId) === claim.id;
    if (!there) return err({ code: "no-such-comment" });
  }
  const asked = reason === "duplicate" && commentId === null;
  const twin = asked ? await otherClaim(db(), grant.value, given.duplicateOf ?? "", claim.id) : ok(null);
  if (!twin.ok) return twin;
  const duplicateOf = twin.value;
  const note = cleanParagraphs(given.note);
  const put = await insertFlag(db(), grant.value, { id, claimId: claim.id, commentId, reason, duplicateOf, note });
  return put ? ok(null) : err({ code: "already-flagged" });
}
