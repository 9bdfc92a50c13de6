import type { Claim } from "@/lib/argument/claim";
import type { EditErrorCode } from "@/lib/argument/edit";
import type { UncleanCode } from "@/lib/essay/clean";
import type { EssayView } from "@/lib/essay/view";

/** Every way in which something a person does can fail. Each has its sentence in locales/<language>/failures.json. */
export type FailureCode =
  | EditErrorCode
  | "not-found"
  | "signed-out"
  | "forbidden"
  | "archived"
  | "voting-closed"
  | "reused-command"
  | "last-owner"
  | "invite-spent"
  | "question-mismatch"
  | "already-decided"
  | "comment-empty"
  | "comment-too-long"
  | "no-such-comment"
  | "no-such-duplicate"
  | "no-such-source"
  | "no-such-decision"
  | "already-flagged"
  | "already-appealed"
  | "another-decides"
  | "no-reason"
  | EssayFailureCode
  | "invalid"
  | "rate-limited"
  | "unavailable"
  /** There is no connection; it is kept in the browser and sent later. */
  | "waiting";

/** What can be wrong with a text, its passages and what a model says about it. */
type EssayFailureCode =
  | UncleanCode
  | "bad-citation"
  | "no-such-essay"
  | "essay-changed"
  | "already-taken"
  | "too-many-essays"
  | "no-such-passage"
  | "bad-passage"
  | "too-many-passages"
  | "model-off"
  | "model-failed"
  | "model-text-too-long"
  | TextFileFailureCode;

/** What can be wrong with a file that a text is brought in. */
type TextFileFailureCode =
  | "not-utf8"
  | "no-text-layer"
  | "file-locked"
  | "file-bomb"
  | "file-damaged"
  | "file-too-slow"
  | "file-too-much-memory"
  | "file-too-large";

/** What an action says when it could not do what was asked. Plain data, so that it reaches the browser. */
export interface Failure {
  readonly code: FailureCode;
  /** For `stale`: what stands there now. */
  readonly current?: Claim | null;
  /** For `essay-changed`: what stands there now. */
  readonly essay?: EssayView;
  /** For `rate-limited` and `unavailable`: seconds to wait. */
  readonly retryAfter?: number;
  /** For `invalid`: the names of the fields at fault. */
  readonly fields?: readonly string[];
}
