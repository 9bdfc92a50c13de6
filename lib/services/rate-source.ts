import type { Actor } from "@/lib/access/actor";
import { type Denied, decide } from "@/lib/access/grant";
import type { Source } from "@/lib/argument/claim";
import type { DebateId } from "@/lib/argument/id";
import { db } from "@/lib/db/client";
import { putSourceVote, type Reliability, reliabilityOf } from "@/lib/db/source-votes";
import { standingOf } from "@/lib/db/standing";
import { err, ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { liveClaim, type NoSuchClaim } from "./live-claim";
import { sourceKey } from "./source-key";

/** Says how reliable a source of a claim is, 1 (not at all) to 5 (entirely); null takes that back. */
export async function rateSource(
  actor: Actor | null,
  given: { debateId: string; claimId: string; source: string; value: 1 | 2 | 3 | 4 | 5 | null },
): Promise<Result<null, Denied | NoSuchClaim | { readonly code: "no-such-source" }>> {
  const grant = await authorize(actor, "vote", given.debateId);
  if (!grant.ok) return grant;
  const found = await liveClaim(db(), grant.value, given.claimId);
  if (!found.ok) return found;
  if (!found.value.claim.sources.some((source) => sourceKey(source) === given.source)) {
    return err({ code: "no-such-source" });
  }
  await putSourceVote(db(), grant.value, given.source, given.value);
  return ok(null);
}

/** A source of a claim with what is thought of it. */
export interface RatedSource extends Source {
  readonly key: string;
  readonly reliability: Reliability;
}

/** The sources of a claim in their order. */
export async function readSources(
  actor: Actor | null,
  debateId: string,
  claimId: string,
): Promise<Result<{ readonly sources: readonly RatedSource[]; readonly mayRate: boolean }, Denied | NoSuchClaim>> {
  const grant = await authorize(actor, "read", debateId);
  if (!grant.ok) return grant;
  const found = await liveClaim(db(), grant.value, claimId);
  if (!found.ok) return found;
  const { sources } = found.value.claim;
  const keys = sources.map(sourceKey);
  const thought = await reliabilityOf(db(), grant.value, keys, grant.value.actorId);
  const mayRate = decide(actor, "vote", await standingOf(db(), actor, debateId as DebateId)).ok;
  const nothing: Reliability = { count: 0, mean: null, own: null };
  return ok({
    mayRate,
    sources: sources.map((source, i) => ({
      ...source,
      key: keys[i] as string,
      reliability: thought.get(keys[i] as string) ?? nothing,
    })),
  });
}
