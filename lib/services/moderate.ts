import type { Actor } from "@/lib/access/actor";
import type { Denied, Signed } from "@/lib/access/grant";
import { claimOf, type Debate } from "@/lib/argument/debate";
import { type ClaimId, isId, type UserId } from "@/lib/argument/id";
import { standingFor } from "@/lib/argument/merging";
import { appealJudges, type ModerationAction, type ModerationDecision, mayAppeal } from "@/lib/argument/moderation";
import { cleanParagraphs, isBlank } from "@/lib/argument/text";
import type { Database } from "@/lib/db/client";
import { commentById, markCommentRemoved } from "@/lib/db/comments";
import { keepLive } from "@/lib/db/live-debates";
import {
  decisionById,
  editorsOf,
  insertDecision,
  ownVerdict,
  putAppeal,
  settleAppeal,
  settleFlags,
} from "@/lib/db/moderation";
import { tell } from "@/lib/db/news";
import { transact } from "@/lib/db/transaction";
import { err, ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { type EditRefused, type Written, writeEdit } from "./commit-edit";
import { currentDebate } from "./current-debate";
import { liveClaim, type NoSuchClaim, otherClaim } from "./live-claim";
import { secondCommand } from "./second-command";

export type ModerationRefused =
  | EditRefused
  | NoSuchClaim
  | { readonly code: "no-such-comment" | "no-such-duplicate" | "no-reason" | "already-decided" };

interface Decision {
  readonly debateId: string;
  /** Made by the client, of the decision. */
  readonly id: string;
  readonly claimId: string;
  readonly commentId: string | null;
  readonly action: ModerationAction;
  /** Its number, id or address. */
  readonly duplicateOf: string | null;
  readonly reason: string;
  /** Whether the moderator's own vote on the claim is shown beside the decision. */
  readonly statePosition: boolean;
}

/** Settles all flags that wait on a claim or a comment, at once and for everyone to read. */
export async function moderate(
  actor: Actor | null,
  given: Decision,
  now: number = Date.now(),
): Promise<Result<null, ModerationRefused>> {
  const done = await transact<Written | null, ModerationRefused>(async (tx) => {
    const grant = await authorize(actor, "edit", given.debateId, tx);
    if (!grant.ok) return grant;
    if (!isId(given.id)) return err({ code: "not-found" });
    const earlier = await decisionById(tx, grant.value, given.id);
    if (earlier !== null) return isSame(earlier, given, grant.value) ? ok(null) : err({ code: "reused-command" });
    const about = await affected(tx, grant.value, given);
    if (!about.ok) return about;
    const { claimId, affectedId, sources } = about.value;
    const reason = cleanParagraphs(given.reason);
    const { id, commentId, action } = given;
    if (action === "remove" && isBlank(reason)) return err({ code: "no-reason" });
    const asked = action === "linkDuplicate";
    const twin = asked ? await otherClaim(tx, grant.value, given.duplicateOf ?? "", claimId) : ok(null);
    if (!twin.ok) return twin;
    const duplicateOf = twin.value;
    const flaggers = await settleFlags(tx, grant.value, { claimId, commentId }, id);
    if (flaggers.length === 0) return err({ code: "already-decided" });
    const position = given.statePosition ? { verdict: await ownVerdict(tx, grant.value, claimId) } : null;
    const decision = { id, claimId, commentId, affectedId, action, duplicateOf, reason, position, at: now };
    await insertDecision(tx, grant.value, decision, action === "markUnsourced" ? sources : null);
    const told = { subjectId: id, claimId, actorId: grant.value.actorId, at: now };
    await tell(tx, grant.value, told, [
      ...(action === "dismiss" ? [] : [{ userId: affectedId, kind: "moderation" as const }]),
      ...flaggers.map((userId) => ({ userId, kind: "flag" as const })),
    ]);
    if (action !== "remove") return ok(null);
    if (commentId === null) return removal(tx, actor, given, about.value, now);
    await markCommentRemoved(tx, grant.value, commentId, now);
    return ok(null);
  });
  if (!done.ok) return done;
  if (done.value !== null) keepLive(done.value.live);
  return ok(null);
}

/** Whether a decision that was made is this one, sent again. */
const isSame = (made: ModerationDecision, { claimId, commentId, action }: Decision, { actorId }: Signed<"edit">) =>
  made.moderatorId === actorId && made.claimId === claimId && made.commentId === commentId && made.action === action;

const removal = (
  tx: Database,
  actor: Actor | null,
  { debateId, id }: Decision,
  { claimId, version }: About,
  now: number,
) => writeEdit(tx, actor, { debateId, commandId: id, edit: { kind: "remove", id: claimId, version } }, now);

interface About {
  readonly claimId: ClaimId;
  readonly affectedId: UserId;
  readonly version: number;
  readonly sources: number;
}

async function affected(
  tx: Database,
  grant: Signed<"edit">,
  { claimId, commentId }: Decision,
): Promise<Result<About, Denied | NoSuchClaim | { readonly code: "no-such-comment" }>> {
  const found = await liveClaim(tx, grant, claimId);
  if (!found.ok) return found;
  const { claim, debate } = found.value;
  const { id, version, authorId, sources } = claim;
  const about = { claimId: id, version, sources: sources.length };
  if (commentId === null) return ok({ ...about, affectedId: authorId });
  const comment = isId(commentId) ? await commentById(tx, grant, commentId) : null;
  const there = comment !== null && comment.removed === null && standingFor(debate, comment.claimId) === id;
  if (!there) return err({ code: "no-such-comment" });
  return ok({ ...about, affectedId: comment.authorId });
}

export type AppealRefused = Denied | { readonly code: "no-reason" | "already-appealed" | "no-such-decision" };

/** Asks, once, that somebody else look at a decision about one's own words. */
export async function appealDecision(
  actor: Actor | null,
  { debateId, id, text: typed }: { debateId: string; id: string; text: string },
  now: number = Date.now(),
): Promise<Result<null, AppealRefused>> {
  return transact<null, AppealRefused>(async (tx) => {
    const grant = await authorize(actor, "comment", debateId, tx);
    if (!grant.ok) return grant;
    const decision = isId(id) ? await decisionById(tx, grant.value, id) : null;
    if (decision === null) return err({ code: "no-such-decision" });
    if (decision.affectedId !== grant.value.actorId) return err({ code: "forbidden" });
    if (!mayAppeal(decision, grant.value.actorId)) return err({ code: "already-appealed" });
    const text = cleanParagraphs(typed);
    if (isBlank(text)) return err({ code: "no-reason" });
    return (await putAppeal(tx, grant.value, { id, text, at: now })) ? ok(null) : err({ code: "already-appealed" });
  });
}

export type JudgementRefused =
  | EditRefused
  | { readonly code: "no-reason" | "already-decided" | "no-such-decision" | "another-decides" };

/** Decides an appeal: the decision stands, or it is taken back with what it did. */
export async function judgeAppeal(
  actor: Actor | null,
  given: { debateId: string; id: string; stands: boolean; reason: string },
  now: number = Date.now(),
): Promise<Result<null, JudgementRefused>> {
  const done = await transact<Written | null, JudgementRefused>(async (tx) => {
    const grant = await authorize(actor, "edit", given.debateId, tx);
    if (!grant.ok) return grant;
    const { debateId, id, stands } = given;
    const decision = isId(id) ? await decisionById(tx, grant.value, id) : null;
    if (decision === null || decision.appeal === null) return err({ code: "no-such-decision" });
    const { actorId } = grant.value;
    const editors = new Set([...(await editorsOf(tx, grant.value)), actorId]);
    if (!appealJudges(decision, editors).has(actorId)) return err({ code: "another-decides" });
    const reason = cleanParagraphs(given.reason);
    if (isBlank(reason)) return err({ code: "no-reason" });
    if (!(await settleAppeal(tx, grant.value, { id, stands, reason, at: now })))
      return err({ code: "already-decided" });
    const { claimId, commentId, affectedId, moderatorId } = decision;
    await tell(tx, grant.value, { subjectId: id, claimId, actorId, at: now }, [
      { userId: affectedId, kind: "appeal" },
      { userId: moderatorId, kind: "appeal" },
    ]);
    if (stands || decision.action !== "remove") return ok(null);
    if (commentId !== null) {
      await markCommentRemoved(tx, grant.value, commentId, null);
      return ok(null);
    }
    const current = await currentDebate(tx, grant.value);
    if (!current.ok) return current;
    const version = removedVersion(current.value.debate, claimId);
    // Whoever was faster has brought it back already.
    if (version === null) return ok(null);
    // The id itself named the removal.
    const commandId = secondCommand(id);
    return writeEdit(tx, actor, { debateId, commandId, edit: { kind: "restore", id: claimId, version } }, now);
  });
  if (!done.ok) return done;
  if (done.value !== null) keepLive(done.value.live);
  return ok(null);
}

const removedVersion = (debate: Debate, claimId: ClaimId): number | null => {
  const claim = claimOf(debate, claimId);
  return claim === undefined || claim.removed === null ? null : claim.version;
};
