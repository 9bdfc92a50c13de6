import type { Actor } from "@/lib/access/actor";
import type { Denied } from "@/lib/access/grant";
import { type ClaimLine, claimLines } from "@/lib/argument/claim-line";
import { groupsConcealed } from "@/lib/argument/conceal";
import { claimOf, type Debate } from "@/lib/argument/debate";
import { type Place, placeOf } from "@/lib/argument/groups/basis";
import type { GroupReport } from "@/lib/argument/groups/report";
import type { ClaimId, UserId } from "@/lib/argument/id";
import type { Verdict, Vote } from "@/lib/argument/vote";
import { db } from "@/lib/db/client";
import { analysisOf, type StoredAnalysis } from "@/lib/db/group-reading";
import { sampleVotersOf } from "@/lib/db/people";
import { votesBy } from "@/lib/db/votes";
import { ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { currentDebate } from "./current-debate";

/** The opinion groups of a debate as one reader may see them. */
interface GroupsReading {
  /** Whether they wait for voting to close: groups tell how others voted. */
  readonly concealed: boolean;
  /** null where they are concealed or have not been looked for yet. */
  readonly groups: Groups | null;
  /** Voters of the labelled sample panel with votes in this debate. */
  readonly sampleVoters: number;
}

interface Groups {
  /** The number of the newest edit that the groups know. */
  readonly seq: number;
  /** When they were looked for; milliseconds since 1970. */
  readonly at: number;
  /** Whether edits or votes have come since. */
  readonly stale: boolean;
  /** Claims that were removed since are not in it. */
  readonly report: GroupReport;
  /** The claims it speaks of. */
  readonly lines: ReadonlyMap<ClaimId, ClaimLine>;
  /** Where the reader stands and by how many verdicts, own claims left out; null without one. */
  readonly own: (Place & { readonly verdicts: number }) | null;
}

export async function readGroups(actor: Actor | null, debateId: string): Promise<Result<GroupsReading, Denied>> {
  const grant = await authorize(actor, "read", debateId);
  if (!grant.ok) return grant;
  const on = db();
  const current = await currentDebate(on, grant.value);
  if (!current.ok) return current;
  const { debate } = current.value;
  const sampleVoters = await sampleVotersOf(on, grant.value);
  if (groupsConcealed(debate.settings, Date.now())) return ok({ concealed: true, groups: null, sampleVoters });
  const [analysis, votes] = await Promise.all([analysisOf(on, grant.value), votesBy(on, grant.value)]);
  const groups = analysis && groupsOf(analysis, debate, verdictsOn(debate, votes, grant.value.actorId));
  return ok({ concealed: false, groups, sampleVoters });
}

function groupsOf(
  { at, basis, report, seq, stale }: StoredAnalysis,
  debate: Debate,
  own: ReadonlyMap<ClaimId, Verdict>,
): Groups {
  const spokenOf = [...report.groups.flatMap(({ holds }) => holds), ...report.commonGround, ...report.cruxes];
  const lines = claimLines(debate, new Set(spokenOf.map(({ claimId }) => claimId)));
  const live = ({ claimId }: { readonly claimId: ClaimId }) => lines.has(claimId);
  const place = placeOf(basis, own);
  return {
    ...{ seq, at, stale, lines },
    own: place && { ...place, verdicts: basis.claims.filter(({ claimId }) => own.has(claimId)).length },
    report: {
      ...report,
      groups: report.groups.map((group) => ({ ...group, holds: group.holds.filter(live) })),
      commonGround: report.commonGround.filter(live),
      cruxes: report.cruxes.filter(live),
    },
  };
}

/** As they are counted: an author's own verdict on an own claim counts for nothing. */
function verdictsOn(
  debate: Debate,
  votes: ReadonlyMap<ClaimId, Vote>,
  actorId: UserId | null,
): ReadonlyMap<ClaimId, Verdict> {
  const counted = new Map<ClaimId, Verdict>();
  for (const [id, { verdict }] of votes) {
    if (verdict !== null && claimOf(debate, id)?.authorId !== actorId) counted.set(id, verdict);
  }
  return counted;
}
