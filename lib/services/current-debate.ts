import type { Denied, Grant } from "@/lib/access/grant";
import type { Database } from "@/lib/db/client";
import { liveDebate } from "@/lib/db/live-debates";
import type { LiveDebate } from "@/lib/db/moment";
import { momentOf } from "@/lib/db/standing";
import { err, ok, type Result } from "@/lib/result";

/** The debate a grant opens, as it stands now; `not-found` when it was deleted since the grant was given. */
export async function currentDebate(on: Database, grant: Grant): Promise<Result<LiveDebate, Denied>> {
  const moment = await momentOf(on, grant);
  const live = moment === null ? null : await liveDebate(on, grant, moment);
  return live === null ? err({ code: "not-found" }) : ok(live);
}
