import type { Actor } from "@/lib/access/actor";
import { type Denied, decide, verbsOf } from "@/lib/access/grant";
import type { Verb } from "@/lib/access/verb";
import { concealedFrom } from "@/lib/argument/conceal";
import { liveList } from "@/lib/argument/debate";
import { type ClaimId, type DebateId, isId, type UserId } from "@/lib/argument/id";
import { redirectsIn } from "@/lib/argument/merging";
import { type MemberRole, votingIsOpen } from "@/lib/argument/settings";
import { strengthsOf } from "@/lib/argument/strength/strengths";
import type { DebateView } from "@/lib/argument/view";
import { noVotes } from "@/lib/argument/vote";
import { db } from "@/lib/db/client";
import { commentCounts } from "@/lib/db/comments";
import { liveDebate } from "@/lib/db/live-debates";
import { peopleOf, sampleVotersOf } from "@/lib/db/people";
import { standingOf } from "@/lib/db/standing";
import { talliesOf, votesBy } from "@/lib/db/votes";
import { err, ok, type Result } from "@/lib/result";

/** A debate as one reader may see it, and what that reader may do there. */
export interface Reading {
  readonly view: DebateView;
  readonly verbs: readonly Verb[];
  readonly role: MemberRole | null;
  readonly signedIn: boolean;
  readonly actorId: UserId | null;
  readonly votingOpen: boolean;
  /** When it was read; milliseconds since 1970. */
  readonly readAt: number;
}

export async function readDebate(actor: Actor | null, debateId: string): Promise<Result<Reading, Denied>> {
  if (!isId(debateId)) return err({ code: "not-found" });
  const on = db();
  const readAt = Date.now();
  const standing = await standingOf(on, actor, debateId as DebateId);
  const decided = decide(actor, "read", standing);
  if (!decided.ok || standing === null) return decided.ok ? err({ code: "not-found" }) : decided;
  const grant = decided.value;
  const live = await liveDebate(on, grant, standing);
  if (live === null) return err({ code: "not-found" });
  const { debate, seq } = live;
  const [tallies, votes, sampleVoters, comments] = await Promise.all([
    talliesOf(on, grant),
    votesBy(on, grant),
    sampleVotersOf(on, grant),
    commentCounts(on, grant),
  ]);
  const claims = liveList(debate);
  const people = await peopleOf(on, grant, new Set(claims.map((claim) => claim.authorId)));

  const now = Date.now();
  const concealed = new Set(concealedFrom(debate.settings, claims, votes, now));
  const shown = claims.map((claim) => claim.id).filter((claim) => !concealed.has(claim));
  const counted = pick(tallies, shown);
  // From what this reader may see: else the strength of a claim would tell the votes on the concealed ones below it.
  const strengths = strengthsOf(debate, (claim) => counted[claim] ?? noVotes, debate.settings.semantics);
  const { id, question, background, settings, version } = debate;
  const view: DebateView = {
    ...{ id, question, background, settings, version, seq, claims, people, sampleVoters, comments },
    concealed: [...concealed],
    tallies: counted,
    strengths: pick(strengths, shown),
    votes: Object.fromEntries(votes),
    redirects: Object.fromEntries(redirectsIn(debate)),
  };
  return ok({
    view,
    verbs: verbsOf(actor, standing),
    role: grant.role,
    signedIn: actor !== null,
    actorId: grant.actorId,
    votingOpen: votingIsOpen(settings, now),
    readAt,
  });
}

const pick = <V>(values: ReadonlyMap<ClaimId, V>, ids: readonly ClaimId[]): Record<ClaimId, V> =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const value = values.get(id);
      return value === undefined ? [] : [[id, value]];
    }),
  );
