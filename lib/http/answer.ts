import type { Claim } from "@/lib/argument/claim";
import type { EssayView } from "@/lib/essay/view";
import type { Result } from "@/lib/result";
import { type HttpFailure, statusOf } from "./status";

/** What a client is told beside the code. */
export interface Refusal {
  readonly code: HttpFailure;
  /** For `stale`: what stands there now. */
  readonly current?: Claim | null;
  /** For `essay-changed`: what stands there now. */
  readonly essay?: EssayView;
  /** For `invalid`: the names of the fields at fault. */
  readonly fields?: readonly string[];
  /** For `rate-limited` and `unavailable`: seconds to wait. */
  readonly retryAfter?: number;
}

// Answers depend on who asks: nothing between the server and the reader may keep them.
const unkept = { "cache-control": "private, no-store" };

export const json = (body: unknown, status = 200, headers: Record<string, string> = unkept): Response =>
  Response.json(body, { status, headers });

export function refusal({ code, current, essay, fields, retryAfter }: Refusal): Response {
  const given = Object.entries({ current, essay, fields }).filter(([, value]) => value !== undefined);
  const error = { code, ...Object.fromEntries(given) };
  const wait = retryAfter === undefined ? {} : { "retry-after": `${retryAfter}` };
  return json({ error }, statusOf[code], { ...unkept, ...wait });
}

/** A service's result as an answer: its value as it is, or `{ "error": { "code": … } }`. */
export const answer = (result: Result<unknown, Refusal>): Response =>
  result.ok ? json(result.value) : refusal(result.error);
