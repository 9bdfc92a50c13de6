import type { ClaimId, UserId } from "./id";
import { cleanLines, isBlank } from "./text";

export const commentCharacters = 2000;

/** What is said about a claim. Times are milliseconds since 1970. */
export interface Comment {
  readonly id: string;
  readonly claimId: ClaimId;
  /** The comment it replies to, which replies to none. */
  readonly parentId: string | null;
  readonly authorId: UserId;
  /** Markdown, with people as lib/argument/mentions.ts stores them; empty once removed. */
  readonly text: string;
  readonly createdAt: number;
  readonly editedAt: number | null;
  /** When anything of it changed, by the database's clock. */
  readonly changedAt: number;
  readonly resolved: { readonly by: UserId; readonly at: number } | null;
  readonly removed: { readonly by: UserId; readonly at: number } | null;
}

export interface Thread {
  readonly comment: Comment;
  readonly replies: readonly Comment[];
}

/** Comments with their replies, each oldest first. Of what was removed only that stays which was replied to. */
export function threadsOf(comments: readonly Comment[]): readonly Thread[] {
  const inOrder = [...comments].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  const replies = new Map<string, Comment[]>();
  for (const reply of inOrder) {
    if (reply.parentId === null || reply.removed !== null) continue;
    replies.set(reply.parentId, [...(replies.get(reply.parentId) ?? []), reply]);
  }
  return inOrder
    .filter(({ id, parentId, removed }) => parentId === null && (removed === null || replies.has(id)))
    .map((comment) => ({ comment, replies: replies.get(comment.id) ?? [] }));
}

/** How many comments a reader finds. */
export const commentsIn = (threads: readonly Thread[]): number =>
  threads.reduce((sum, { comment, replies }) => sum + replies.length + (comment.removed === null ? 1 : 0), 0);

/** What is wrong with a comment as it was typed; null: nothing. */
export function commentFault(typed: string): "comment-empty" | "comment-too-long" | null {
  const text = cleanLines(typed);
  if (isBlank(text)) return "comment-empty";
  return [...text].length > commentCharacters ? "comment-too-long" : null;
}
