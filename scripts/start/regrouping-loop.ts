import { setTimeout as wait } from "node:timers/promises";
import type { DebateId } from "@/lib/argument/id";
import { isOutage } from "@/lib/services/outage";
import { regroupStale } from "@/lib/services/regroup";

/**
 * Regroups what has changed, over and over until the signal, pausing `every` milliseconds or, where the work takes
 * long, four times as long as it took: most of a processor is left to the requests. While the database is away it waits.
 */
export async function keepRegrouped(every: number, stop: AbortSignal): Promise<void> {
  const left = new Map<DebateId, string>();
  while (!stop.aborted) {
    const since = performance.now();
    try {
      await regroupStale(stop, left, (debateId, error) =>
        console.error(`The opinion groups of debate ${debateId} could not be found:`, error),
      );
    } catch (error) {
      if (!isOutage(error)) console.error("Opinion groups could not be brought up to date:", error);
    }
    const pause = Math.max(every, 4 * (performance.now() - since));
    await wait(pause, undefined, { signal: stop }).catch(() => {});
  }
}
