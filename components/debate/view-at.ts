import { type ClaimId, isId } from "@/lib/argument/id";

export const viewNames = ["outline", "text", "tree", "columns", "map", "overview", "flow", "compare", "claim"] as const;
export type ViewName = (typeof viewNames)[number];

/** Which view of which debate an address shows; the page of a claim counts as one, and names the claim. */
export interface Viewed {
  readonly debateId: string;
  readonly view: ViewName;
  readonly claimId: ClaimId | null;
}

/** null for every other address. */
export function viewAt(path: string): Viewed | null {
  const [, debateId, way, claim] = /^\/debates\/([^/]+)(?:\/([a-z]+)(?:\/([^/]+))?)?$/.exec(path) ?? [];
  if (debateId === undefined) return null;
  if (way === undefined) return { debateId, view: "outline", claimId: null };
  if (way === "claims") return claim && isId(claim) ? { debateId, view: "claim", claimId: claim as ClaimId } : null;
  const view = viewNames.find((name) => name === way && name !== "outline" && name !== "claim");
  return view === undefined || claim !== undefined ? null : { debateId, view, claimId: null };
}
