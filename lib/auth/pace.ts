import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Actor } from "../access/actor";
import { err, type Result } from "../result";

interface TooFast {
  readonly code: "rate-limited";
  /** Seconds to wait. */
  readonly retryAfter: number;
}

// Ten minutes at a rate that a class voting in a hurry stays far below, and a program sending all it can does not. Each
// process counts for itself: asking the database would cost every vote a second write.
const most = { edit: 3000, vote: 6000, text: 300 } as const;
type Kind = keyof typeof most;

// Next loads this module once for each kind of bundle; the counts are the same all the same.
const home = globalThis as { rejoinderPace?: Record<Kind, RateLimiterMemory> };
home.rejoinderPace ??= { edit: limiter("edit"), vote: limiter("vote"), text: limiter("text") };
const limiters = home.rejoinderPace;

function limiter(kind: Kind): RateLimiterMemory {
  return new RateLimiterMemory({ keyPrefix: kind, points: most[kind], duration: 600 });
}

/** Does what somebody asks for, unless they have asked for more than people can. */
export async function paced<T, E>(
  kind: Kind,
  actor: Actor | null,
  work: (actor: Actor | null) => Promise<Result<T, E>>,
): Promise<Result<T, E | TooFast>> {
  if (actor === null) return work(actor);
  try {
    await limiters[kind].consume(actor.userId);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return err({ code: "rate-limited", retryAfter: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) });
  }
  return work(actor);
}
