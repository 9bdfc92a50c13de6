import { type ClaimId, type DebateId, isId } from "@/lib/argument/id";
import { claimPath } from "../debate/paths";
import type { SupposedVotes } from "./supposed-votes";

/** What a reader tries out on a claim. */
export interface Supposed {
  /** Answers left out. */
  readonly off: ReadonlySet<ClaimId>;
  /** By definition; claims whose votes are as they are do not occur. */
  readonly votes: ReadonlyMap<ClaimId, SupposedVotes>;
}

/** What can be handed on: how the reader's own verdict might be is nobody else's. */
const shared = ["moreAgree", "moreDisagree", "none"] as const satisfies readonly SupposedVotes[];
const leftOut = "off";
/** Nobody supposes more by hand. */
const most = 200;

/** `/debates/…/claims/…?suppose=off.<id>,none.<id>`; null where there is nothing to hand on. */
export function suppositionPath(debateId: DebateId, claimId: ClaimId, { off, votes }: Supposed): string | null {
  const entries = [
    ...[...off].map((id) => `${leftOut}.${id}`),
    ...[...votes].filter(([, kind]) => shared.some((one) => one === kind)).map(([id, kind]) => `${kind}.${id}`),
  ];
  if (entries.length === 0) return null;
  return `${claimPath(debateId, claimId)}?suppose=${entries.slice(0, most).join(",")}`;
}

/** What the address supposes; entries that mean nothing are passed over. */
export function supposedIn(given: string | null): Supposed {
  const off = new Set<ClaimId>();
  const votes = new Map<ClaimId, SupposedVotes>();
  for (const entry of (given ?? "").split(",", most)) {
    const [kind = "", id = ""] = entry.trim().toLowerCase().split(".");
    if (!isId(id)) continue;
    if (kind === leftOut) off.add(id as ClaimId);
    const votesAre = shared.find((one) => one.toLowerCase() === kind);
    if (votesAre !== undefined) votes.set(id as ClaimId, votesAre);
  }
  return { off, votes };
}
