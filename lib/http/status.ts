import type { VoteRefused } from "@/lib/services/cast-vote";
import type { AddEssayRefused, ChangeEssayRefused } from "@/lib/services/essays";
import type { PassageRefused } from "@/lib/services/passages";
import type { ModelRefused } from "@/lib/services/propose-by-model";
import type { TakeRefused } from "@/lib/services/take-proposal";
import type { TextFault } from "./reading/text/text-file";

/** Every way in which a request can fail. */
export type HttpFailure =
  | (VoteRefused | AddEssayRefused | ChangeEssayRefused | PassageRefused | ModelRefused | TakeRefused)["code"]
  | TextFault
  | "file-too-large"
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
  "no-such-essay": 404,
  "no-such-passage": 404,
  "model-off": 404,
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
  "essay-changed": 409,
  "already-taken": 409,
  "too-large": 413,
  "file-too-large": 413,
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
  "no-text": 422,
  "not-text": 422,
  "no-sentences": 422,
  "too-long": 422,
  "bad-citation": 422,
  "too-many-essays": 422,
  "bad-passage": 422,
  "too-many-passages": 422,
  "not-utf8": 422,
  "no-text-layer": 422,
  "file-locked": 422,
  "file-bomb": 422,
  "file-damaged": 422,
  "file-too-slow": 422,
  "file-too-much-memory": 422,
  "model-text-too-long": 422,
  "rate-limited": 429,
  "model-failed": 502,
  unavailable: 503,
};
