import type { Actor } from "@/lib/access/actor";
import type { Denied } from "@/lib/access/grant";
import type { Claim } from "@/lib/argument/claim";
import { concealedFrom, groupsConcealed } from "@/lib/argument/conceal";
import { claimOf, liveAnswers } from "@/lib/argument/debate";
import type { GroupBasisClaim } from "@/lib/argument/groups/basis";
import type { ClaimId } from "@/lib/argument/id";
import { type Ranked, type RankedAnswer, rankSiblings } from "@/lib/argument/ranking";
import { noVotes, type Tally } from "@/lib/argument/vote";
import { db } from "@/lib/db/client";
import { analysisOf } from "@/lib/db/group-reading";
import { talliesOf, votesBy } from "@/lib/db/votes";
import { ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { currentDebate } from "./current-debate";

/**
 * The answers to a claim (the theses for null), best first, each with the reason that this reader may know. What is
 * concealed counts as unvoted, and while groups are concealed they do not count.
 */
export async function rankAnswers(
  actor: Actor | null,
  debateId: string,
  claimId: string | null,
): Promise<Result<readonly RankedAnswer[], Denied>> {
  const grant = await authorize(actor, "read", debateId);
  if (!grant.ok) return grant;
  const on = db();
  const current = await currentDebate(on, grant.value);
  if (!current.ok) return current;
  const { debate } = current.value;
  const now = Date.now();
  const asked = claimId === null ? undefined : claimOf(debate, claimId as ClaimId);
  // A shared claim is answered where it is argued. What is no claim is answered by nothing, the debate by its theses.
  const answers = liveAnswers(debate, asked === undefined ? null : judged(asked));
  const [tallies, votes] = await Promise.all([talliesOf(on, grant.value), votesBy(on, grant.value)]);
  const analysis = groupsConcealed(debate.settings, now) ? null : await analysisOf(on, grant.value);
  const known = new Map(analysis?.basis.claims.map((claim) => [claim.claimId, claim]));
  const concealed = new Set(concealedFrom(debate.settings, answers, votes, now));
  const siblings = answers.map((claim) => {
    const { createdAt, id, role } = claim;
    const tally = concealed.has(id) ? noVotes : (tallies.get(judged(claim)) ?? noVotes);
    const { groups, priority } = known.get(judged(claim)) ?? {};
    return { id, role, createdAt, tally, ...(groups && { groups }), ...(priority !== undefined && { priority }) };
  });
  const byId = new Map(siblings.map((sibling) => [sibling.id, sibling]));
  const ranked = rankSiblings(siblings, analysis?.report.groups.length ?? 0);
  return ok(
    ranked.map((one) => ({
      id: one.id,
      why: concealed.has(one.id) ? null : whyOf(one, byId.get(one.id)?.tally ?? noVotes, byId.get(one.id)?.groups),
    })),
  );
}

const judged = ({ id, sharedFrom }: Claim): ClaimId => sharedFrom ?? id;

function whyOf(ranked: Ranked, { agree, disagree, unsure }: Tally, groups?: GroupBasisClaim["groups"]) {
  if (ranked.reason === "explore") return { code: "explore" } as const;
  if (agree + disagree + unsure === 0) return { code: "unvoted" } as const;
  if (ranked.reason === "agreement") return { code: "agreed", agree, decided: agree + disagree } as const;
  const told = groups?.every(([, seen]) => seen > 0) ?? false;
  return { code: "groups", least: told ? Math.min(...ranked.shares) : null } as const;
}
