import type { Grant } from "@/lib/access/grant";
import type { Database } from "@/lib/db/client";
import { type LiveDebate, liveDebate } from "@/lib/db/live-debates";
import { newestSeq } from "@/lib/db/standing";

/** The debate a grant opens, as it stands now. */
export async function currentDebate(on: Database, grant: Grant): Promise<LiveDebate> {
  return liveDebate(on, grant, await newestSeq(on, grant));
}
