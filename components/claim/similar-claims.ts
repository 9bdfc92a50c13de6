"use client";
import { allClaims, claimOf, type Debate, isLive } from "@/lib/argument/debate";
import type { ClaimId, DebateId } from "@/lib/argument/id";
import { emptyIndex, put, type Similar, type SimilarIndex, similar } from "@/lib/argument/similar";

/** Claims a turn: some milliseconds, so that typing goes on in between. */
const inOneTurn = 400;
const likely = 0.42;
const looked = 12;

// The index of the debate that is being written in; another debate begins another.
let kept: { readonly debate: DebateId; readonly index: SimilarIndex; readonly texts: Map<ClaimId, string> } | null =
  null;

const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve);
  });

/**
 * The claims of the debate that most likely say the same, at most `count`, the likeliest first. What was not yet known
 * is taken in first, while the browser has nothing else to do. null when it was given up.
 */
export async function likelyDuplicates(
  debate: Debate,
  text: string,
  count: number,
  signal: AbortSignal,
): Promise<readonly Similar[] | null> {
  if (kept?.debate !== debate.id) kept = { debate: debate.id, index: emptyIndex(), texts: new Map() };
  const { index, texts } = kept;
  let taken = 0;
  for (const claim of allClaims(debate)) {
    if (claim.sharedFrom !== null || texts.get(claim.id) === claim.text) continue;
    put(index, claim.id, claim.text);
    texts.set(claim.id, claim.text);
    if (++taken % inOneTurn === 0) await whenIdle();
    if (signal.aborted) return null;
  }
  return similar(index, text, { limit: looked })
    .filter(({ id, similarity }) => {
      const claim = claimOf(debate, id);
      return similarity >= likely && claim !== undefined && isLive(debate, claim);
    })
    .slice(0, count);
}
