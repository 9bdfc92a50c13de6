import pg from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { err, ok, type Result } from "../result";
import { isOutage } from "./outage";

/** `rate-limited` tells the seconds to wait; `unavailable`: nobody can count now, so nothing is let through. */
export type LimitProblem =
  | { readonly code: "rate-limited"; readonly seconds: number }
  | { readonly code: "unavailable" };

/** So many goes per key in a window that begins with the first one, counted for all processes together. */
export interface RateLimit {
  /** Counts one go, and says whether it may be had. Counting before the work leaves no gap for parallel tries. */
  take(key: string): Promise<Result<null, LimitProblem>>;
  /** Takes one go back. */
  giveBack(key: string): Promise<void>;
  /** Begins again for this key. */
  clear(key: string): Promise<void>;
}

/** @param name begins the keys in the table, so that every limit has one of its own */
export function rateLimit(name: string, points: number, seconds: number): RateLimit {
  const limiter = new RateLimiterPostgres({
    storeClient: { query: (statement: pg.QueryConfig) => pool().query(statement) },
    ...{ storeType: "pool", tableName: "rate_limit", tableCreated: true },
    ...{ keyPrefix: name, points, duration: seconds },
  });
  return {
    take: async (key) => {
      try {
        await limiter.consume(key);
        return ok(null);
      } catch (refused) {
        if (refused instanceof RateLimiterRes) {
          return err({ code: "rate-limited", seconds: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) });
        }
        if (isOutage(refused)) return err({ code: "unavailable" });
        throw refused;
      }
    },
    giveBack: async (key) => void (await limiter.reward(key)),
    clear: async (key) => void (await limiter.delete(key)),
  };
}

// One pool a process, however many bundles load this module.
const home = globalThis as { rejoinderLimits?: pg.Pool };

function pool(): pg.Pool {
  if (home.rejoinderLimits === undefined) {
    home.rejoinderLimits = new pg.Pool({
      connectionString: process.env.DATABASE_URL,
      max: 4,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 10_000,
      allowExitOnIdle: true,
      options: "-c statement_timeout=5000",
    });
    // A lost idle connection shows in the next statement; without a handler it would end the process.
    home.rejoinderLimits.on("error", () => {});
  }
  return home.rejoinderLimits;
}

/** Closes the connections; a later limit opens new ones. */
export async function closeLimits(): Promise<void> {
  const open = home.rejoinderLimits;
  delete home.rejoinderLimits;
  await open?.end();
}
