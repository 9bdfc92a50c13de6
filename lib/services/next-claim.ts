import type { Actor } from "@/lib/access/actor";
import type { Denied, GrantOf } from "@/lib/access/grant";
import type { Claim } from "@/lib/argument/claim";
import { type ClaimLine, claimLines } from "@/lib/argument/claim-line";
import { groupsConcealed } from "@/lib/argument/conceal";
import { type Debate, liveClaims, pathTo } from "@/lib/argument/debate";
import { explorationPriority } from "@/lib/argument/groups/priority";
import { randomFrom } from "@/lib/argument/groups/random";
import { votingIsOpen } from "@/lib/argument/settings";
import { asksVerdict, noVotes, type Tally } from "@/lib/argument/vote";
import { db } from "@/lib/db/client";
import { analysisOf } from "@/lib/db/group-reading";
import { talliesOf, votesBy } from "@/lib/db/votes";
import { err, ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { currentDebate } from "./current-debate";

/** What to vote on next, and how far one has come. */
export interface NextClaim {
  /** From the thesis down to the claim that is asked about; empty when nothing is left to ask. */
  readonly path: readonly ClaimLine[];
  /** Claims of others with a verdict of one's own, and all of them. */
  readonly voted: number;
  readonly total: number;
  /** How many of the rest are skipped now. */
  readonly skipped: number;
}

/**
 * One claim that this voter has not judged. The more is learnt from one more verdict on a claim, the likelier it is
 * picked; the chances are drawn from who asks and how often that person has voted, so that the same page comes again on
 * a reload and a class does not get one claim all at once. One's own claims are not asked about: the author's verdict
 * counts for nothing. While votes are concealed every claim has the same chance, as any other order would tell of them.
 */
export async function nextClaim(
  actor: Actor | null,
  debateId: string,
  skipped: ReadonlySet<string> = new Set(),
): Promise<Result<NextClaim, Denied | { readonly code: "voting-closed" }>> {
  const grant = await authorize(actor, "vote", debateId);
  if (!grant.ok) return grant;
  const current = await currentDebate(db(), grant.value);
  if (!current.ok) return current;
  const { debate } = current.value;
  if (!votingIsOpen(debate.settings, Date.now())) return err({ code: "voting-closed" });

  const { actorId } = grant.value;
  const votes = await votesBy(db(), grant.value);
  const asked = [...liveClaims(debate)].filter((claim) => asksVerdict(claim) && claim.authorId !== actorId);
  const open = asked.filter(({ id }) => (votes.get(id)?.verdict ?? null) === null);
  const left = open.filter(({ id }) => !skipped.has(id));
  const voted = asked.length - open.length;
  const priorityOf = await priorities(debate, grant.value);
  const claim = picked(left, `${actorId} ${voted}`, priorityOf);
  const path = claim === null ? [] : pathTo(debate, claim.id).map(({ id }) => id);
  return ok({
    path: [...claimLines(debate, path).values()],
    ...{ voted, total: asked.length, skipped: open.length - left.length },
  });
}

async function priorities(debate: Debate, grant: GrantOf<"vote">): Promise<(claim: Claim) => number> {
  if (groupsConcealed(debate.settings, Date.now())) return () => 1;
  const [analysis, tallies] = await Promise.all([analysisOf(db(), grant), talliesOf(db(), grant)]);
  const known = new Map(analysis?.basis.claims.map(({ claimId, priority }) => [claimId, priority]));
  return ({ id }) => known.get(id) ?? priorityOf(tallies.get(id) ?? noVotes);
}

const priorityOf = ({ agree, disagree, unsure }: Tally): number =>
  explorationPriority({ agree, unsure, seen: agree + unsure + disagree, extremity: 0 });

/**
 * A race in which each claim arrives after a time of its own, on average the sooner the higher its priority: picked with
 * a chance in proportion to it, and a small change of priorities rarely changes the pick.
 */
function picked(claims: readonly Claim[], seed: string, priorityOf: (claim: Claim) => number): Claim | null {
  let first: Claim | null = null;
  let soonest = Number.POSITIVE_INFINITY;
  for (const claim of claims) {
    const time = -Math.log(1 - chance(`${seed} ${claim.id}`)) / priorityOf(claim);
    if (first !== null && time >= soonest) continue;
    first = claim;
    soonest = time;
  }
  return first;
}

/** In [0,1), the same for the same words: their FNV-1a hash, mixed. */
function chance(words: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return randomFrom(hash)();
}
