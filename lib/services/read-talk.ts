import type { Actor } from "@/lib/access/actor";
import { type Denied, decide } from "@/lib/access/grant";
import { type Comment, commentsIn, type Thread, threadsOf } from "@/lib/argument/comment";
import type { ClaimId, DebateId, UserId } from "@/lib/argument/id";
import { handlesOf, mentionedIn, withHandles } from "@/lib/argument/mentions";
import { stoodFor } from "@/lib/argument/merging";
import { db } from "@/lib/db/client";
import { commentsOn } from "@/lib/db/comments";
import { mentionable } from "@/lib/db/memberships";
import { flagsBy, type OwnFlag } from "@/lib/db/moderation";
import { followedBy } from "@/lib/db/news";
import { peopleOf } from "@/lib/db/people";
import { standingOf } from "@/lib/db/standing";
import { ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { liveClaim, type NoSuchClaim } from "./live-claim";

/** A comment as a reader may see it. */
interface ReadComment extends Comment {
  readonly authorName: string;
  /** As its author typed it, to be edited; null for others. */
  readonly typed: string | null;
  readonly mayResolve: boolean;
}

interface ReadThread {
  readonly comment: ReadComment;
  readonly replies: readonly ReadComment[];
}

/** What is said about a claim, and what the reader may say. */
export interface Talk {
  /** Where comments belong: a shared claim is talked about where it is defined. */
  readonly claimId: ClaimId;
  readonly threads: readonly ReadThread[];
  readonly count: number;
  /** When any of it changed last, by the database's clock; 0 where nothing was said. */
  readonly changedAt: number;
  /** The names of those who are mentioned, by id. */
  readonly names: Readonly<Record<UserId, string>>;
  readonly mayComment: boolean;
  readonly mayFlag: boolean;
  readonly mayEdit: boolean;
  /** What the reader has flagged here. */
  readonly flagged: readonly OwnFlag[];
  /** Whether the reader follows the claim's branch; null where nobody is signed in. */
  readonly follows: boolean | null;
  /** How members may be mentioned; none for those who may not comment. */
  readonly handles: readonly string[];
}

export async function readTalk(
  actor: Actor | null,
  debateId: string,
  claimId: string,
): Promise<Result<Talk, Denied | NoSuchClaim>> {
  const grant = await authorize(actor, "read", debateId);
  if (!grant.ok) return grant;
  const found = await liveClaim(db(), grant.value, claimId);
  if (!found.ok) return found;
  const { claim, debate } = found.value;
  // What was said of claims that were merged into it is read here as well.
  const named = stoodFor(debate, claim.id);
  const standing = await standingOf(db(), actor, debateId as DebateId);
  const may = (verb: "comment" | "edit") => decide(actor, verb, standing).ok;
  const following = decide(actor, "follow", standing);
  const flagging = decide(actor, "flag", standing);
  const [comments, followed, members, flagged] = await Promise.all([
    commentsOn(db(), grant.value, named),
    following.ok ? followedBy(db(), following.value) : null,
    may("comment") ? mentionable(db(), grant.value) : [],
    flagging.ok ? flagsBy(db(), flagging.value, claim.id, named) : [],
  ]);
  const people = await peopleOf(db(), grant.value, new Set(comments.flatMap(involved)));
  const handles = handlesOf(members);
  const handleOf = new Map(handles.map(({ id, handle }) => [id, handle]));
  const read = (comment: Comment): ReadComment => {
    const own = actor !== null && comment.authorId === actor.userId;
    const nameOf = (id: UserId) => handleOf.get(id) ?? people[id]?.name;
    return {
      ...comment,
      text: comment.removed === null ? comment.text : "",
      authorName: people[comment.authorId]?.name ?? "",
      typed: own && comment.removed === null ? withHandles(comment.text, nameOf, "") : null,
      mayResolve: comment.parentId === null && may("comment") && (own || may("edit")),
    };
  };
  const threads: readonly Thread[] = threadsOf(comments);
  return ok({
    claimId: claim.id,
    threads: threads.map(({ comment, replies }) => ({ comment: read(comment), replies: replies.map(read) })),
    count: commentsIn(threads),
    changedAt: comments.reduce((newest, { changedAt }) => Math.max(newest, changedAt), 0),
    names: Object.fromEntries(Object.entries(people).map(([id, { name }]) => [id, name])),
    ...{ mayComment: may("comment"), mayFlag: flagging.ok, mayEdit: may("edit"), flagged },
    follows: followed === null ? null : followed.has(claim.id),
    handles: handles.map(({ handle }) => handle),
  });
}

const involved = (comment: Comment): readonly UserId[] =>
  comment.removed === null ? [comment.authorId, ...mentionedIn(comment.text)] : [comment.authorId];
