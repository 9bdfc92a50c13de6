import type { ClaimRole } from "../argument/claim";
import { cleanText, isBlank } from "../argument/text";
import { joinProposals, splitProposal } from "./rearrange-proposals";
import { leadsBack, standings } from "./review-place";
import type { Parent, Review, ReviewedProposal } from "./review-state";

// What changes proposals in a review. Each gives the same list back where nothing changes.

type List = readonly ReviewedProposal[];

export function reworded(list: List, key: string, text: string): List {
  const clean = cleanText(text);
  return isBlank(clean) ? list : changed(list, key, { text: clean });
}

export function moved(list: List, key: string, parent: Parent | null): List {
  const proposal = list.find((one) => one.key === key);
  if (proposal === undefined || leadsBack(list, parent, key)) return list;
  if (parent?.kind === "proposal" && !list.some((one) => one.key === parent.key)) return list;
  const role = parent === null ? "thesis" : proposal.role === "thesis" ? "support" : proposal.role;
  return changed(list, key, { parent, role });
}

/** A thesis stands under nothing; what is to be no thesis needs a parent first. */
export function givenRole(list: List, key: string, role: ClaimRole): List {
  if (role === "thesis") return moved(list, key, null);
  return list.some((one) => one.key === key && one.parent !== null) ? changed(list, key, { role }) : list;
}

function changed(list: List, key: string, change: Partial<ReviewedProposal>): List {
  const is = (one: ReviewedProposal) =>
    one.key === key && Object.entries(change).some(([name, value]) => one[name as keyof ReviewedProposal] !== value);
  return list.some(is) ? list.map((one) => (is(one) ? { ...one, ...change, changed: true } : one)) : list;
}

export function splitAt(list: List, key: string, at: number, text: string): List {
  const proposal = list.find((one) => one.key === key);
  const parts = proposal === undefined ? null : splitProposal(plain(proposal), at, text);
  if (proposal === undefined || parts === null) return list;
  const [first, second] = parts;
  const under = second.parent === first.key ? ({ kind: "proposal", key: first.key } as const) : proposal.parent;
  const pair = [
    { ...first, parent: proposal.parent, changed: true },
    { ...second, parent: under, changed: true },
  ];
  return pointed(list, key, first.key).flatMap((one) => (one.key === key ? pair : [one]));
}

/** Joins a proposal with the next one of the text that is still open. */
export function joinedWithNext(review: Review, key: string): { readonly list: List; readonly key: string } | null {
  const { proposals: list, text } = review;
  const place = list.findIndex((one) => one.key === key);
  const [a, b] = [list[place], list[place + 1]];
  const become = standings(review);
  if (a === undefined || b === undefined || become.get(a.key)?.kind !== "open" || become.get(b.key)?.kind !== "open")
    return null;
  const joined = joinProposals(plain(a), plain(b), text);
  if (joined === null) return null;
  const [above, other] = joined.role === b.role && joined.parent === plain(b).parent ? [b, a] : [a, b];
  const rest = pointed(pointed(list, a.key, joined.key), b.key, joined.key);
  // What one of them stood under may itself stand under the other one.
  const parents = [above.parent, other.parent].filter(
    (parent) => parent === null || outside(rest, parent, joined.key, a.key, b.key),
  );
  const parent = parents[0] ?? null;
  const role = parent === null ? "thesis" : joined.role === "thesis" ? "support" : joined.role;
  const whole: ReviewedProposal = { ...joined, parent, role, changed: true };
  return { list: [...rest.slice(0, place), whole, ...rest.slice(place + 2)], key: joined.key };
}

/** Whether going up from a parent comes to none of these. */
const outside = (list: List, parent: Parent, ...keys: readonly string[]): boolean =>
  keys.every((key) => !leadsBack(list, parent, key));

const plain = (one: ReviewedProposal) => ({ ...one, parent: one.parent?.kind === "proposal" ? one.parent.key : null });

/** What stood under one proposal stands under another. */
const pointed = (list: List, from: string, to: string): List =>
  list.map((one) =>
    one.parent?.kind === "proposal" && one.parent.key === from
      ? { ...one, parent: { kind: "proposal" as const, key: to } }
      : one,
  );
