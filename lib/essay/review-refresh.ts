import { givenRole, moved, reworded } from "./review-edits";
import type { Review, ReviewedProposal, ReviewSource } from "./review-state";

/**
 * A review with what the server knows now. With the same text everything done here stays, with proposals that are new
 * among it; with another text, words and places that were given here stay with proposals that are still made, while
 * what was split and joined is gone, since it was measured on the old text, and nothing is left to be undone.
 */
export function refresh(state: Review, from: ReviewSource, fresh: Review): Review {
  if (from.text !== state.text) return { ...fresh, proposals: carriedOver(state.proposals, fresh.proposals) };
  return { ...fresh, proposals: withNew(state.proposals, fresh.proposals), past: rejectedSince(state, fresh.rejected) };
}

function carriedOver(before: readonly ReviewedProposal[], fresh: Review["proposals"]): Review["proposals"] {
  let list = fresh;
  for (const { key, text, parent, role, changed } of before) {
    if (!changed || !fresh.some((one) => one.key === key)) continue;
    list = givenRole(moved(reworded(list, key, text), key, parent), key, role);
  }
  return list;
}

/** Proposals that are still made or were changed here, and new ones at their places in the text. */
function withNew(before: readonly ReviewedProposal[], fresh: Review["proposals"]): Review["proposals"] {
  const still = new Set(fresh.map(({ key }) => key));
  const kept = before.filter(({ key, changed }) => changed || still.has(key));
  const holders = new Map(kept.flatMap(({ key }) => madeOf(key).map((part) => [part, key] as const)));
  const added = fresh.filter(({ key }) => !holders.has(key));
  if (added.length === 0 && kept.length === before.length) return before;
  const there = new Set([...kept, ...added].map(({ key }) => key));
  return [...kept, ...added]
    .sort((a, b) => a.span.start - b.span.start)
    .map((one) => {
      if (one.parent?.kind !== "proposal" || there.has(one.parent.key)) return one;
      const holder = holders.get(one.parent.key);
      const known = holder !== undefined && !one.changed && !kept.includes(one);
      return known ? { ...one, parent: { kind: "proposal", key: holder } } : { ...one, parent: null, role: "thesis" };
    });
}

/** The proposals that one was split from or joined of, itself among them. */
const madeOf = (key: string): readonly string[] => [
  key,
  ...key.split("+").map((part) => part.replace(/(?:\.[12])+$/, "")),
];

/** What can be undone, with the rejections of others in it. */
function rejectedSince({ past, rejected }: Review, now: ReadonlySet<string>): Review["past"] {
  const added = [...now].filter((key) => !rejected.has(key));
  const gone = [...rejected].filter((key) => !now.has(key));
  if (added.length + gone.length === 0) return past;
  return past.map((one) => {
    const keys = new Set([...one.rejected, ...added]);
    for (const key of gone) keys.delete(key);
    return { ...one, rejected: keys };
  });
}
