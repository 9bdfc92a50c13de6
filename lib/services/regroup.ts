import { analyse } from "@/lib/argument/groups/analysis";
import { type Ballot, ballotsOf } from "@/lib/argument/groups/ballots";
import { basisOf } from "@/lib/argument/groups/basis";
import { influenceOnTheses } from "@/lib/argument/groups/influence";
import { reportOf } from "@/lib/argument/groups/report";
import type { DebateId } from "@/lib/argument/id";
import { noVotes } from "@/lib/argument/vote";
import { type Poll, pollOf, putAnalysis, staleAnalyses } from "@/lib/db/group-analyses";
import { isOutage } from "@/lib/db/outage";

/**
 * Finds the opinion groups of a debate as its votes stand now and keeps them for readers. Takes a second or two of
 * computing where votes are many: for a worker, never for a request.
 * @returns whether there was anything new to find them in
 */
export async function regroupOne(debateId: DebateId): Promise<boolean> {
  const poll = await pollOf(debateId);
  if (poll === null) return false;
  const { debate, ids, tallies, voters } = poll;
  const analysis = analyse(ballotsOf(eachBallot(voters), voters.length, ids.length));
  const influence = influenceOnTheses(debate, (id) => tallies.get(id) ?? noVotes, debate.settings.semantics);
  await putAnalysis(poll, { report: reportOf(analysis, ids, influence), basis: basisOf(analysis, ids) });
  return true;
}

/**
 * Regroups what has changed since it was grouped, one debate after another. One that cannot be must not keep the others
 * from it: it is told to `complain` and left alone until it changes; `left` remembers from call to call. A database
 * that is away ends the round by throwing.
 * @returns how many debates were regrouped
 */
export async function regroupStale(
  stop: AbortSignal,
  left: Map<DebateId, string>,
  complain: (debateId: DebateId, error: unknown) => void,
): Promise<number> {
  let done = 0;
  for (const { debateId, stamp } of await staleAnalyses()) {
    if (stop.aborted) break;
    if (left.get(debateId) === stamp) continue;
    try {
      if (await regroupOne(debateId)) done++;
      left.delete(debateId);
    } catch (error) {
      if (isOutage(error)) throw error;
      left.set(debateId, stamp);
      complain(debateId, error);
    }
  }
  return done;
}

function* eachBallot(voters: Poll["voters"]): Generator<Ballot> {
  for (const [person, { claims, verdicts }] of voters.entries()) {
    for (const [i, claim] of claims.entries()) yield { claim, person, verdict: verdicts[i] ?? 0 };
  }
}
