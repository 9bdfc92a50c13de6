import type { Actor } from "@/lib/access/actor";
import { type Denied, decide } from "@/lib/access/grant";
import { verbFor } from "@/lib/access/verb";
import type { ClaimRole } from "@/lib/argument/claim";
import { allClaims, claimOf, definitionOf } from "@/lib/argument/debate";
import { countBelow } from "@/lib/argument/excerpt";
import type { ClaimId, DebateId, UserId } from "@/lib/argument/id";
import { db } from "@/lib/db/client";
import { peopleOf } from "@/lib/db/people";
import { standingOf } from "@/lib/db/standing";
import { ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { currentDebate } from "./current-debate";

/** The top of a removed branch. */
export interface RemovedBranch {
  readonly claimId: ClaimId;
  readonly version: number;
  readonly role: ClaimRole;
  readonly text: string;
  /** The text of what it answered; null for a thesis. */
  readonly parentText: string | null;
  /** Claims below it that would come back with it. */
  readonly below: number;
  readonly removedBy: string;
  readonly removedAt: number;
}

/** The removed branches that the actor may restore, newest first. */
export async function listRemoved(
  actor: Actor | null,
  debateId: string,
): Promise<Result<readonly RemovedBranch[], Denied>> {
  const grant = await authorize(actor, "write", debateId);
  if (!grant.ok) return grant;
  const current = await currentDebate(db(), grant.value);
  if (!current.ok) return current;
  const { debate } = current.value;
  const standing = await standingOf(db(), actor, debateId as DebateId);
  const mine = [...allClaims(debate)].filter(({ id, version, removed }) => {
    const verb = verbFor({ kind: "restore", id, version }, debate, grant.value.actorId);
    return removed !== null && decide(actor, verb, standing).ok;
  });
  const people = await peopleOf(db(), grant.value, new Set(mine.map(({ removed }) => removed?.by as UserId)));
  return ok(
    mine
      .map((claim) => ({
        ...{ claimId: claim.id, version: claim.version, role: claim.role },
        text: definitionOf(debate, claim)?.text ?? "",
        parentText: claim.parentId === null ? null : (claimOf(debate, claim.parentId)?.text ?? null),
        below: countBelow(debate, claim.id),
        removedBy: people[claim.removed?.by as UserId]?.name ?? "",
        removedAt: claim.removed?.at ?? 0,
      }))
      .sort((a, b) => b.removedAt - a.removedAt),
  );
}
