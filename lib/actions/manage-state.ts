import type { MemberRole } from "@/lib/argument/settings";
import type { FailureCode } from "./failure";

/** What is wrong with one field. Each has its sentence in locales/<language>/manage.json. */
export type ProblemCode =
  | "question-missing"
  | "question-too-long"
  | "background-too-long"
  | "thesis-missing"
  | "thesis-too-long"
  | "closing-unknown"
  | "days-out-of-range"
  | "member-missing"
  | "suggestion-too-long"
  | "note-too-long"
  | "reason-missing"
  | "suggestion-stale"
  | "invitation-made"
  | "form-used";

export const problemCodes: readonly ProblemCode[] = [
  ...(["question-missing", "question-too-long", "background-too-long", "thesis-missing", "thesis-too-long"] as const),
  ...(["closing-unknown", "days-out-of-range", "member-missing", "suggestion-too-long", "note-too-long"] as const),
  ...(["reason-missing", "suggestion-stale", "invitation-made", "form-used"] as const),
];

/** Why a form was not taken. `field` is the name of the field at fault; null: none in particular. */
interface Refusal {
  readonly code: FailureCode | ProblemCode;
  readonly field: string | null;
}

/** What was done; each has its words in manage.json. */
export type DoneCode =
  | "saved"
  | "archived"
  | "reopened"
  | "handed-over"
  | "role-changed"
  | "member-removed"
  | "invited"
  | "invitation-ended"
  | "undone"
  | "restored"
  | "reworded"
  | "suggested"
  | "accepted"
  | "accepted-changed"
  | "declined"
  | "withdrawn"
  | "comment-resolved"
  | "comment-reopened"
  | "flagged"
  | "flag-dismissed"
  | "flagged-removed"
  | "marked-unsourced"
  | "duplicate-linked"
  | "appealed"
  | "judged"
  | "followed"
  | "unfollowed"
  | "rated"
  | "read"
  | "digest-saved";

/** What a form shows after it was sent. */
export interface ManageState {
  readonly refusal: Refusal | null;
  readonly done: DoneCode | null;
  /** What had been typed, by field. */
  readonly values: Readonly<Record<string, string>>;
  /** Counts the answers, so that the same news said twice is news twice. */
  readonly turn: number;
  /** The new invitation; its token is never to be had again. */
  readonly invitation?: { readonly token: string; readonly role: MemberRole; readonly days: number };
}

export const untouched: ManageState = { refusal: null, done: null, values: {}, turn: 0 };
