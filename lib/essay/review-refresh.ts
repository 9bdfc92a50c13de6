import { givenRole, moved, reworded } from "./review-edits";
import { leadsBack, standings } from "./review-place";
import type { Parent, Review, ReviewedProposal, ReviewSource } from "./review-state";

type List = Review["proposals"];

/**
 * A review with what the server knows now, or with what was proposed anew. With the same text everything decided here
 * stays: what was reworded, placed, split, joined, rejected or taken, the proposal one is at, and what any of them stands
 * under; what nobody has touched is as it is proposed now. With another text, words and places that were given here stay
 * with proposals that are still made, while what was split and joined is gone, since it was measured on the old text, and
 * nothing is left to be undone.
 */
export function refresh(state: Review, from: ReviewSource, fresh: Review): Review {
  if (from.text !== state.text) return { ...fresh, proposals: carriedOver(state.proposals, fresh.proposals) };
  const decided = decidedOn(state);
  const proposals = withNew(state.proposals, decided, fresh.proposals);
  const past = rejectedSince(state, fresh.rejected);
  if (proposals === state.proposals) return { ...fresh, proposals, past };
  const renewed = past.map((one) => {
    const then = decidedOn({ ...state, ...one }, decided);
    return { ...one, proposals: withNew(one.proposals, then, fresh.proposals) };
  });
  return { ...fresh, proposals, past: renewed };
}

/** Rejections made here, with what others rejected and took back between two lists of the server's. */
export function withOthers(
  here: ReadonlySet<string>,
  { before, after }: { readonly before: readonly string[]; readonly after: readonly string[] },
): ReadonlySet<string> {
  const [was, is] = [new Set(before), new Set(after)];
  return new Set([...[...here].filter((key) => !was.has(key) || is.has(key)), ...after.filter((key) => !was.has(key))]);
}

function carriedOver(before: List, fresh: List): List {
  let list = fresh;
  for (const { key, text, parent, role, changed } of before) {
    if (!changed || !fresh.some((one) => one.key === key)) continue;
    list = givenRole(moved(reworded(list, key, text), key, parent), key, role);
  }
  return list;
}

/** The proposals that somebody decided on or is at, these among them, and all that they stand under; by key. */
function decidedOn(state: Review, these: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const become = standings(state);
  const byKey = new Map(state.proposals.map((one) => [one.key, one]));
  const decided = new Set<string>();
  for (const one of state.proposals) {
    const { key, changed } = one;
    if (!changed && key !== state.current && become.get(key)?.kind === "open" && !these.has(key)) continue;
    for (let at: ReviewedProposal | undefined = one; at !== undefined && !decided.has(at.key); ) {
      decided.add(at.key);
      at = at.parent?.kind === "proposal" ? byKey.get(at.parent.key) : undefined;
    }
  }
  return decided;
}

/** Proposals that are still made or were decided on, and new ones at their places in the text. */
function withNew(before: List, decided: ReadonlySet<string>, fresh: List): List {
  const made = new Map(fresh.map((one) => [one.key, one]));
  const kept = before.filter(({ key }) => decided.has(key) || made.has(key));
  const holders = new Map<string, string>();
  for (const { key } of kept) for (const part of madeOf(key)) if (!holders.has(part)) holders.set(part, key);
  const added = fresh.filter(({ key }) => !holders.has(key));
  const there = new Set([...kept, ...added].map(({ key }) => key));
  const held = (parent: Parent | null): Parent | null => {
    if (parent?.kind !== "proposal" || there.has(parent.key)) return parent;
    const key = holders.get(parent.key);
    return key === undefined ? null : { kind: "proposal", key };
  };
  const still = kept.map((one) =>
    one.parent?.kind === "proposal" && !there.has(one.parent.key) ? under(one, null) : one,
  );
  let list = [...still, ...added.map((one) => under(one, held(one.parent)))].sort(
    (a, b) => a.span.start - b.span.start,
  );
  for (const one of still) {
    const now = made.get(one.key);
    if (now === undefined || decided.has(one.key)) continue;
    const next = under(now, held(now.parent));
    // What it stands under now may have come to stand under it here.
    if (isSame(next, one) || leadsBack(list, next.parent, one.key)) continue;
    list = list.map((each) => (each.key === one.key ? next : each));
  }
  return list.length === before.length && list.every((one, i) => one === before[i]) ? before : list;
}

function under(one: ReviewedProposal, parent: Parent | null): ReviewedProposal {
  return parent === one.parent ? one : { ...one, parent, role: parent === null ? "thesis" : one.role };
}

const isSame = (one: ReviewedProposal, other: ReviewedProposal): boolean =>
  one.text === other.text && one.role === other.role && one.kind === other.kind && nameOf(one) === nameOf(other);

const nameOf = ({ parent }: ReviewedProposal): string | undefined =>
  parent?.kind === "proposal" ? parent.key : parent?.id;

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
