import type { VoteRefused } from "@/lib/services/cast-vote";
import type { EditRefused } from "@/lib/services/commit-edit";

/** Every way in which a request can fail. */
export type HttpFailure =
  | (EditRefused | VoteRefused)["code"]
  | "invalid"
  | "not-json"
  | "too-large"
  | "cross-site"
  | "rate-limited"
  | "unavailable";

/** The status code of each; a failure without one does not compile. */
export const statusOf: Readonly<Record<HttpFailure, number>> = {
  "signed-out": 401,
  forbidden: 403,
  "cross-site": 403,
  "not-found": 404,
  "no-such-claim": 404,
  "no-such-parent": 409,
  stale: 409,
  "id-taken": 409,
  "reused-command": 409,
  cycle: 409,
  archived: 409,
  "voting-closed": 409,
  "already-removed": 409,
  "not-removed": 409,
  "cannot-combine": 409,
  "too-large": 413,
  "not-json": 415,
  invalid: 422,
  "text-empty": 422,
  "text-too-long": 422,
  "too-deep": 422,
  "too-many-claims": 422,
  "too-many-sources": 422,
  "bad-source": 422,
  "bad-position": 422,
  "wrong-place": 422,
  "shared-has-no-answers": 422,
  "rate-limited": 429,
  unavailable: 503,
};
