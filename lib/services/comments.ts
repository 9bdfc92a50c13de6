import type { Actor } from "@/lib/access/actor";
import type { Denied, Grant, Signed } from "@/lib/access/grant";
import { type Comment, commentFault } from "@/lib/argument/comment";
import { type Debate, definitionOf, pathTo } from "@/lib/argument/debate";
import { isId, type UserId } from "@/lib/argument/id";
import { handlesOf, mentionedIn, withIds } from "@/lib/argument/mentions";
import { standingFor } from "@/lib/argument/merging";
import { cleanLines } from "@/lib/argument/text";
import { type Database, db } from "@/lib/db/client";
import { commentById, insertComment, markCommentRemoved, markCommentResolved, rewordComment } from "@/lib/db/comments";
import { mentionable } from "@/lib/db/memberships";
import { followersOf, tell } from "@/lib/db/news";
import { transact } from "@/lib/db/transaction";
import { err, ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { liveClaim, type NoSuchClaim } from "./live-claim";
import { type TooOften, takeComment } from "./talk-limits";

export type CommentRefused =
  | Denied
  | NoSuchClaim
  | TooOften
  | { readonly code: "comment-empty" | "comment-too-long" | "no-such-comment" | "reused-command" };

/** Says something about a claim, or replies to what somebody said; tells those whom it concerns. */
export async function addComment(
  actor: Actor | null,
  given: { debateId: string; id: string; claimId: string; parentId: string | null; text: string },
  now: number = Date.now(),
): Promise<Result<null, CommentRefused>> {
  const { debateId, id } = given;
  const grant = await authorize(actor, "comment", debateId);
  if (!grant.ok) return grant;
  if (!isId(id)) return err({ code: "not-found" });
  const fault = commentFault(given.text);
  if (fault !== null) return err({ code: fault });
  const taken = await takeComment(grant.value.actorId);
  if (!taken.ok) return taken;
  const found = await liveClaim(db(), grant.value, given.claimId);
  if (!found.ok) return found;
  const { claim, debate } = found.value;
  return transact<null, CommentRefused>(async (tx) => {
    const answered = given.parentId === null ? null : await replyTarget(tx, grant.value, given.parentId);
    const there = answered !== null && standingFor(debate, answered.claimId) === claim.id;
    if (!there && given.parentId !== null) return err({ code: "no-such-comment" });
    const text = await withMentions(tx, grant.value, given.text);
    // A reply stays with what it replies to, also where that was merged away: undoing it parts no talk.
    const claimId = answered?.claimId ?? claim.id;
    const comment = { id, claimId, parentId: answered?.id ?? null, text, createdAt: now };
    const put = await insertComment(tx, grant.value, comment);
    if (put === "another") return err({ code: "reused-command" });
    if (put === "there") return ok(null);
    await tellOfComment(tx, grant.value, debate, {
      ...comment,
      claimId: claim.id,
      answers: answered?.authorId ?? null,
    });
    return ok(null);
  });
}

/** Puts other words in place of one's own; tells whoever is mentioned now and was not before. */
export async function editComment(
  actor: Actor | null,
  { debateId, id, text: typed }: { debateId: string; id: string; text: string },
  now: number = Date.now(),
): Promise<Result<null, CommentRefused>> {
  const grant = await authorize(actor, "comment", debateId);
  if (!grant.ok) return grant;
  const fault = commentFault(typed);
  if (fault !== null) return err({ code: fault });
  const taken = await takeComment(grant.value.actorId);
  if (!taken.ok) return taken;
  return transact<null, CommentRefused>(async (tx) => {
    const before = await standingComment(tx, grant.value, id);
    if (!before.ok) return before;
    const { claimId, authorId } = before.value;
    if (authorId !== grant.value.actorId) return err({ code: "forbidden" });
    const text = await withMentions(tx, grant.value, typed);
    if (text === before.value.text) return ok(null);
    await rewordComment(tx, grant.value, { id, text, at: now });
    const known = mentionedIn(before.value.text);
    const fresh = [...mentionedIn(text)].filter((userId) => !known.has(userId));
    const told = { subjectId: id, claimId, actorId: authorId, at: now };
    await tell(
      tx,
      grant.value,
      told,
      fresh.map((userId) => ({ userId, kind: "mention" })),
    );
    return ok(null);
  });
}

/** Takes one's own comment away; editors take away others' by a decision (moderation.ts). */
export async function removeComment(
  actor: Actor | null,
  { debateId, id }: { debateId: string; id: string },
  now: number = Date.now(),
): Promise<Result<null, CommentRefused>> {
  const grant = await authorize(actor, "comment", debateId);
  if (!grant.ok) return grant;
  const comment = await standingComment(db(), grant.value, id);
  if (!comment.ok) return comment;
  if (comment.value.authorId !== grant.value.actorId) return err({ code: "forbidden" });
  await markCommentRemoved(db(), grant.value, id, now);
  return ok(null);
}

/** Says that a comment needs no more talk, or that it does again; for its author and for editors. */
export async function resolveComment(
  actor: Actor | null,
  { debateId, id, resolved }: { debateId: string; id: string; resolved: boolean },
  now: number = Date.now(),
): Promise<Result<null, CommentRefused>> {
  const reading = await authorize(actor, "read", debateId);
  if (!reading.ok) return reading;
  const comment = await standingComment(db(), reading.value, id);
  const own = comment.ok && comment.value.authorId === actor?.userId;
  const grant = await authorize(actor, own ? "comment" : "edit", debateId);
  if (!grant.ok) return grant;
  if (!comment.ok) return comment;
  if (comment.value.parentId !== null) return err({ code: "no-such-comment" });
  await markCommentResolved(db(), grant.value, id, resolved ? now : null);
  return ok(null);
}

async function standingComment(
  on: Database,
  grant: Grant,
  id: string,
): Promise<Result<Comment, { readonly code: "no-such-comment" }>> {
  const comment = isId(id) ? await commentById(on, grant, id) : null;
  return comment === null || comment.removed !== null ? err({ code: "no-such-comment" }) : ok(comment);
}

/** Replies stand one below another: a reply to a reply is one to what that replied to. */
async function replyTarget(tx: Database, grant: Signed<"comment">, id: string): Promise<Comment | null> {
  const comment = await standingComment(tx, grant, id);
  if (!comment.ok) return null;
  return comment.value.parentId === null ? comment.value : await commentById(tx, grant, comment.value.parentId);
}

const withMentions = async (tx: Database, grant: Signed<"comment">, typed: string): Promise<string> => {
  const text = cleanLines(typed);
  return text.includes("@") ? withIds(text, handlesOf(await mentionable(tx, grant))) : text;
};

async function tellOfComment(
  tx: Database,
  grant: Signed<"comment">,
  debate: Debate,
  comment: Pick<Comment, "id" | "claimId" | "text" | "createdAt"> & { readonly answers: UserId | null },
): Promise<void> {
  const path = pathTo(debate, comment.claimId);
  const claim = path.at(-1);
  const author = claim === undefined ? undefined : definitionOf(debate, claim)?.authorId;
  const concerned = [comment.answers, author].filter((userId) => userId !== null && userId !== undefined);
  const followers = await followersOf(
    tx,
    grant,
    path.map(({ id }) => id),
  );
  const told = { subjectId: comment.id, claimId: comment.claimId, actorId: grant.actorId, at: comment.createdAt };
  await tell(tx, grant, told, [
    ...[...mentionedIn(comment.text)].map((userId) => ({ userId, kind: "mention" as const })),
    ...concerned.map((userId) => ({ userId, kind: "comment" as const })),
    ...followers.map((userId) => ({ userId, kind: "news" as const })),
  ]);
}
