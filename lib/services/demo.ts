import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { deleteSamplePanel, insertSampleVoter, putSampleVotes } from "@/lib/db/sample-panel";
import { transact } from "@/lib/db/transaction";
import { ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { currentDebate } from "./current-debate";
import { ballotsOf, type SampleVoter, samplePanel } from "./sample-panel";
import { essayDebateId } from "./seed";

export interface SamplePanel {
  readonly voters: number;
  readonly votes: number;
}

/**
 * Lets the labelled sample panel vote in the essay's debate, so that strengths and groups have something to show.
 * Again adds only what is missing. Nothing happens where that debate is gone or takes no votes from people.
 * @returns how many people the panel has there and how many ballots were put now
 */
export async function addSamplePanel(): Promise<SamplePanel> {
  let votes = 0;
  for (const voter of samplePanel) {
    const put = await voteAs(voter);
    if (!put.ok) return { voters: 0, votes: 0 };
    votes += put.value;
  }
  return { voters: samplePanel.length, votes };
}

/** Takes the panel away: its people, their votes, and their part in every count. Real people's votes stay. */
export async function removeSamplePanel(): Promise<SamplePanel> {
  const removed = await transact<SamplePanel, never>(async (tx) => ok(await deleteSamplePanel(tx)));
  return removed.ok ? removed.value : { voters: 0, votes: 0 };
}

async function voteAs(voter: SampleVoter): Promise<Result<number, { code: string }>> {
  const actor: Actor = { userId: voter.id, name: voter.name, isAdmin: false };
  const grant = await authorize(actor, "vote", essayDebateId);
  if (!grant.ok) return grant;
  const current = await currentDebate(db(), grant.value);
  if (!current.ok) return current;
  const ballots = ballotsOf(voter, current.value.debate);
  return transact(async (tx) => {
    await insertSampleVoter(tx, voter);
    return ok(await putSampleVotes(tx, grant.value, ballots));
  });
}
