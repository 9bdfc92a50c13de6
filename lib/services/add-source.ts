import type { Actor } from "@/lib/access/actor";
import { type Denied, decide } from "@/lib/access/grant";
import { verbFor } from "@/lib/access/verb";
import { applyEdit } from "@/lib/argument/apply-edit";
import type { Claim, Source } from "@/lib/argument/claim";
import { claimOf, type Debate } from "@/lib/argument/debate";
import type { EditError } from "@/lib/argument/edit";
import { sourceSaid } from "@/lib/argument/same-sources";
import { db } from "@/lib/db/client";
import { standingOf } from "@/lib/db/standing";
import { ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { commitEdit, type EditRefused } from "./commit-edit";
import { liveClaim, type NoSuchClaim } from "./live-claim";
import { suggestEdit } from "./suggestions";

/**
 * Adds one source to those that a claim has: at once for whoever may change the claim, as a suggestion for whoever may
 * suggest.
 */
export async function addSource(
  actor: Actor | null,
  { debateId, commandId, claimId, source }: { debateId: string; commandId: string; claimId: string; source: Source },
): Promise<Result<"added" | "suggested", Denied | EditError | EditRefused | NoSuchClaim>> {
  const grant = await authorize(actor, "read", debateId);
  if (!grant.ok) return grant;
  const found = await liveClaim(db(), grant.value, claimId);
  if (!found.ok) return found;
  const { claim, debate } = found.value;
  const edit = { kind: "cite" as const, id: claim.id, version: claim.version, sources: [...claim.sources, source] };
  const standing = await standingOf(db(), actor, grant.value.debateId);
  const at = actor === null ? null : decide(actor, verbFor(edit, debate, actor.userId), standing);
  if (at?.ok) {
    // Sent again, it stands there already.
    if (isCited(debate, claim, source)) return ok("added");
    const done = await commitEdit(actor, { debateId, commandId, edit });
    return done.ok ? ok("added") : done;
  }
  const suggested = await suggestEdit(actor, { debateId, id: commandId, edit, note: "" });
  return suggested.ok ? ok("suggested") : suggested;
}

/** Whether the claim has the source already, as it would be kept. */
function isCited(debate: Debate, { id, version, authorId, sources }: Claim, source: Source): boolean {
  const alone = applyEdit(debate, { kind: "cite", id, version, sources: [source] }, { actorId: authorId, at: 0 });
  const [kept] = alone.ok ? (claimOf(alone.value.debate, id)?.sources ?? []) : [];
  return kept !== undefined && sources.some((one) => sourceSaid(one) === sourceSaid(kept));
}
