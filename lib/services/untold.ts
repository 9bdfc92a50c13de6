import type { Grant } from "@/lib/access/grant";
import { type Database, db } from "@/lib/db/client";

/** A statement's moment lies before its commit: counts are asked for again for this long, in milliseconds. */
export const overlap = 3000;
export const mostClaims = 5000;

/** What was told of claims or texts already, with its moments; forgotten when too old to be asked for again. */
export interface Told {
  readonly times: Map<string, number>;
  newest: number;
}

/** As if nothing had been told since a moment: hearing of the same twice does no harm. */
export function tellAgain(told: Told, since: number): void {
  told.times.clear();
  told.newest = Math.min(told.newest, since);
}

export const nothingTold = (): Told => ({ times: new Map(), newest: Date.now() - overlap });

/** What changed since and was not told yet; then it counts as told. */
export async function untold<Each extends readonly [string, unknown, number]>(
  told: Told,
  since: (on: Database, grant: Grant, since: number, most: number) => Promise<readonly Each[]>,
  grant: Grant,
): Promise<readonly Each[]> {
  const found = await since(db(), grant, told.newest - overlap, mostClaims);
  const fresh = found.filter(([id, , at]) => told.times.get(id) !== at);
  for (const [id, , at] of fresh) told.times.set(id, at);
  told.newest = fresh.reduce((newest, [, , at]) => Math.max(newest, at), told.newest);
  for (const [id, at] of told.times) if (at < told.newest - overlap) told.times.delete(id);
  return fresh;
}
