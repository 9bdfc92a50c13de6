import type { Grant } from "../access/grant";

import type { GroupBasis } from "../argument/groups/basis";
import type { GroupReport } from "../argument/groups/report";
import type { Database } from "./client";
import type { GroupAnalysis } from "./generated/client";
import { stampNow } from "./group-analyses";

/** What the newest regrouping of a debate made. */
export interface StoredAnalysis {
  /** The number of the newest edit it knows. */
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Whether edits or votes have come since. */
  readonly stale: boolean;
  readonly report: GroupReport;
  /** Not to be sent: it says what single claims' voters are like. */
  readonly basis: GroupBasis;
}

/** null where nothing has been analysed yet. */
export async function analysisOf(on: Database, grant: Grant<"read" | "vote">): Promise<StoredAnalysis | null> {
  const [row] = await on.$queryRaw<(Omit<GroupAnalysis, "stamp"> & { stale: boolean })[]>`
    SELECT a."seq", a."computedAt", a."report", a."basis", a."stamp" IS DISTINCT FROM s."stamp" AS "stale"
    FROM "GroupAnalysis" a
    LEFT JOIN (${stampNow} WHERE d."id" = ${grant.debateId}::uuid) s ON s."debateId" = a."debateId"
    WHERE a."debateId" = ${grant.debateId}::uuid`;
  if (row === undefined) return null;
  const { seq, computedAt, stale } = row;
  // This app's own words, put there by putAnalysis.
  const report = row.report as unknown as GroupReport;
  const basis = row.basis as unknown as GroupBasis;
  return { seq, at: computedAt.getTime(), stale, report, basis };
}
