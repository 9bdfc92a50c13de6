import type { Actor } from "@/lib/access/actor";
import type { Denied } from "@/lib/access/grant";
import type { Claim } from "@/lib/argument/claim";
import { concealedFrom } from "@/lib/argument/conceal";
import { claimOf, type Debate, definitionOf, isLive } from "@/lib/argument/debate";
import { type ClaimId, isId } from "@/lib/argument/id";
import { votingIsOpen } from "@/lib/argument/settings";
import { asksRelevance, asksVerdict, type Relevance, type Tally, type Verdict, type Vote } from "@/lib/argument/vote";
import { db } from "@/lib/db/client";
import { type Ballot, putVote, votesBy } from "@/lib/db/votes";
import { err, ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { currentDebate } from "./current-debate";

export interface VoteCommand {
  readonly debateId: string;
  readonly claimId: string;
  /** undefined: as it was; null: withdrawn. */
  readonly verdict?: Verdict | null | undefined;
  readonly relevance?: Relevance | null | undefined;
}

/** `tally` is null while others' votes are concealed from this voter. */
export interface Cast {
  readonly vote: Vote;
  readonly tally: Tally | null;
}

export type VoteRefused = Denied | { readonly code: "no-such-claim" | "voting-closed" | "wrong-place" };

/** Puts, changes or withdraws the actor's own vote on a claim. The newest one counts. */
export async function castVote(actor: Actor | null, command: VoteCommand): Promise<Result<Cast, VoteRefused>> {
  const grant = await authorize(actor, "vote", command.debateId);
  if (!grant.ok) return grant;
  const current = await currentDebate(db(), grant.value);
  if (!current.ok) return current;
  const { debate } = current.value;
  const checked = checkBallot(debate, command);
  if (!checked.ok) return checked;
  const { claim, ballot } = checked.value;
  const put = await putVote(grant.value, ballot);
  if (put === null) return err({ code: votingIsOpen(debate.settings, Date.now()) ? "no-such-claim" : "voting-closed" });
  // A shared claim is judged, and so uncovered, where it is defined.
  const own = claim.sharedFrom === null ? new Map([[claim.id, put.vote]]) : await votesBy(db(), grant.value);
  const shown = concealedFrom(debate.settings, [claim], own, Date.now()).length === 0;
  return ok({ vote: put.vote, tally: shown ? put.tally : null });
}

function checkBallot(debate: Debate, command: VoteCommand): Result<{ claim: Claim; ballot: Ballot }, VoteRefused> {
  const { claimId, verdict, relevance } = command;
  const claim = isId(claimId) ? claimOf(debate, claimId as ClaimId) : undefined;
  if (claim === undefined || !isLive(debate, claim) || definitionOf(debate, claim) === undefined) {
    return err({ code: "no-such-claim" });
  }
  if (verdict !== undefined && verdict !== null && !asksVerdict(claim)) return err({ code: "wrong-place" });
  if (relevance !== undefined && relevance !== null && !asksRelevance(claim)) return err({ code: "wrong-place" });
  return ok({ claim, ballot: { claimId: claim.id, verdict, relevance } });
}
