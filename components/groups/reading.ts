import type { ClaimLine } from "@/lib/argument/claim-line";
import type { Place } from "@/lib/argument/groups/basis";
import type { GroupReport } from "@/lib/argument/groups/report";
import type { ClaimId } from "@/lib/argument/id";

/** The opinion groups of a debate as one reader may see them. */
export interface GroupsShown {
  /** The number of the newest edit that they know, and when they were looked for (milliseconds since 1970). */
  readonly seq: number;
  readonly at: number;
  readonly stale: boolean;
  readonly report: GroupReport;
  readonly lines: ReadonlyMap<ClaimId, ClaimLine>;
  readonly own: (Place & { readonly verdicts: number }) | null;
}
