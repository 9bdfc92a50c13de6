import type { ClaimRole } from "../argument/claim";
import type { ClaimId } from "../argument/id";
import type { Span } from "./essay";
import type { Parent, Review, ReviewedProposal, ReviewPassage } from "./review-state";

export type Standing =
  | { readonly kind: "open" }
  | { readonly kind: "rejected" }
  | { readonly kind: "taken"; readonly claimId: ClaimId };

const open: Standing = { kind: "open" };
const rejected: Standing = { kind: "rejected" };

/**
 * What became of each proposal, by key. It was taken where passages of one claim cover at least half of it; of several
 * claims the one that covers most, then the one whose passage starts first. Takes time in proportion to proposals and
 * passages, but for sorting.
 */
export function standings({ proposals, passages, rejected: keys }: Reviewed): ReadonlyMap<string, Standing> {
  const sorted = [...passages].sort((a, b) => a.start - b.start || a.end - b.end);
  const found = new Map<string, Standing>();
  const active: ReviewPassage[] = [];
  let next = 0;
  for (const { key, span } of [...proposals].sort((a, b) => a.span.start - b.span.start)) {
    while ((sorted[next]?.start ?? Number.POSITIVE_INFINITY) < span.end) active.push(sorted[next++] as ReviewPassage);
    // Proposals come by their start, so a passage that ended before this one concerns none of those that follow.
    for (let i = active.length - 1; i >= 0; i--) if ((active[i] as Span).end <= span.start) active.splice(i, 1);
    const claimId = mostCovering(span, active);
    found.set(key, claimId !== null ? { kind: "taken", claimId } : keys.has(key) ? rejected : open);
  }
  return found;
}

type Reviewed = Pick<Review, "passages" | "rejected"> & {
  readonly proposals: readonly Pick<ReviewedProposal, "key" | "span">[];
};

function mostCovering(span: Span, passages: readonly ReviewPassage[]): ClaimId | null {
  const shares = new Map<ClaimId, number>();
  for (const { start, end, claimId } of passages) {
    const shared = Math.min(end, span.end) - Math.max(start, span.start);
    if (shared > 0) shares.set(claimId, (shares.get(claimId) ?? 0) + shared);
  }
  let best: readonly [ClaimId, number] | null = null;
  for (const share of shares) if (best === null || share[1] > best[1]) best = share;
  return best !== null && best[1] * 2 >= span.end - span.start ? best[0] : null;
}

/** Whether going up from a parent leads to this proposal. */
export function leadsBack(proposals: readonly ReviewedProposal[], from: Parent | null, key: string): boolean {
  const byKey = new Map(proposals.map((proposal) => [proposal.key, proposal]));
  let at = from;
  for (let steps = 0; at?.kind === "proposal" && steps <= proposals.length; steps++) {
    if (at.key === key) return true;
    at = byKey.get(at.key)?.parent ?? null;
  }
  return false;
}

/** Where a proposal would stand if it were taken now. `waitsFor`: the key of the one that must be taken before. */
export interface ReviewPlace {
  readonly parent: ClaimId | null;
  readonly role: ClaimRole;
  readonly waitsFor: string | null;
}

/**
 * Where a proposal would stand in the debate: under the claim that its parent became. Where the parent was rejected it
 * stands under what that one stood under, for or against it as it comes out: against what was said against it is for it.
 */
export function placeOf(review: Review, key: string): ReviewPlace | null {
  const byKey = new Map(review.proposals.map((proposal) => [proposal.key, proposal]));
  const become = standings(review);
  const proposal = byKey.get(key);
  if (proposal === undefined) return null;
  let { parent, role } = proposal;
  for (let steps = 0; steps <= byKey.size; steps++) {
    if (parent === null) return { parent: null, role: "thesis", waitsFor: null };
    if (parent.kind === "claim") return { parent: parent.id, role, waitsFor: null };
    const standing = become.get(parent.key);
    if (standing?.kind === "taken") return { parent: standing.claimId, role, waitsFor: null };
    if (standing?.kind === "open") return { parent: null, role, waitsFor: parent.key };
    const above = byKey.get(parent.key);
    role = together(role, above?.role ?? "thesis");
    parent = above?.parent ?? null;
  }
  return { parent: null, role: "thesis", waitsFor: null };
}

const together = (role: ClaimRole, above: ClaimRole): ClaimRole =>
  role === "thesis"
    ? role
    : (role === "support") === (above === "support" || above === "thesis")
      ? "support"
      : "rebuttal";
