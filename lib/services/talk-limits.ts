import type { UserId } from "@/lib/argument/id";
import { type LimitProblem, rateLimit } from "@/lib/db/rate-limit";
import { err, ok, type Result } from "@/lib/result";

// Far more than anybody types, far less than a program sends.
const comments = rateLimit("comment", 90, 600);
const flags = rateLimit("flag", 60, 600);

/** `retryAfter`: seconds to wait. */
export interface TooOften {
  readonly code: "rate-limited" | "unavailable";
  readonly retryAfter: number;
}

export const takeComment = async (userId: UserId) => waiting(await comments.take(userId));
export const takeFlag = async (userId: UserId) => waiting(await flags.take(userId));

const waiting = (taken: Result<null, LimitProblem>): Result<null, TooOften> => {
  if (taken.ok) return ok(null);
  const { error } = taken;
  return err({ code: error.code, retryAfter: error.code === "rate-limited" ? error.seconds : 5 });
};
