import type { Claim } from "./claim";
import { type Debate, liveAnswers } from "./debate";
import type { Rearrangement, Step } from "./edit";
import type { ClaimId } from "./id";
import { positionAmong } from "./place";
import { cleanText } from "./text";

/** The siblings that a claim only works together with, itself left out; in outline order. */
export function premisesBeside(debate: Debate, claim: Claim): readonly Claim[] {
  if (claim.jointGroup === null) return [];
  return siblingsOf(debate, claim).filter(({ jointGroup }) => jointGroup === claim.jointGroup);
}

/** Where in a run of joint premises that stand next to each other a claim of a list is; null where in none. */
export function bracketAt(list: readonly Claim[], i: number): "first" | "middle" | "last" | null {
  const joined = (j: number): boolean => {
    const [one, other] = [list[i], list[j]];
    return one !== undefined && other !== undefined && areJoint(one, other);
  };
  const [above, below] = [joined(i - 1), joined(i + 1)];
  return above ? (below ? "middle" : "last") : below ? "first" : null;
}

/** Whether two answers to the same claim only work together. */
export const areJoint = (one: Claim, other: Claim): boolean =>
  one.jointGroup !== null && one.jointGroup === other.jointGroup && one.role === other.role;

/** Other live answers of the same role to the same claim; none for a thesis. */
export const siblingsOf = (debate: Debate, claim: Claim): readonly Claim[] =>
  claim.parentId === null
    ? []
    : liveAnswers(debate, claim.parentId).filter(({ id, role }) => role === claim.role && id !== claim.id);

/** Says that a claim and siblings of it only work together, and puts those next to it that are not. */
export function joinOf(debate: Debate, claim: Claim, others: readonly Claim[], newGroup: () => string): Rearrangement {
  const all = liveAnswers(debate, claim.parentId);
  const ids = new Set([claim.id, ...others.map(({ id }) => id)]);
  const members = all.filter(({ id }) => ids.has(id));
  const first = members[0] ?? claim;
  const jointGroup = members.find((one) => one.jointGroup !== null)?.jointGroup ?? newGroup();
  const start = all.findIndex(({ id }) => id === first.id);
  const together = members.every(({ id }, i) => all[start + i]?.id === id);
  const next = all.slice(start).find(({ id }) => !ids.has(id));
  const room = next === undefined ? members.length : next.position - first.position;
  const steps = members.flatMap((member, i): readonly Step[] => {
    const { id, version, parentId, role } = member;
    if (together || i === 0) return [{ kind: "joint", id, version, jointGroup }];
    const position = first.position + (room * i) / members.length;
    const moves = position !== member.position;
    return [
      { kind: "move", id, version, parentId, role, position },
      { kind: "joint", id, version: version + (moves ? 1 : 0), jointGroup },
    ];
  });
  return { kind: "rearrange", as: "join", id: first.id, steps };
}

interface Parts {
  readonly first: string;
  readonly second: string;
  /** Of the second. */
  readonly id: ClaimId;
  /** Where both are needed. */
  readonly jointGroup: string | null;
}

/** Makes two siblings of one claim. Votes, answers and sources stay with the first. */
export function splitOf(debate: Debate, claim: Claim, { first, second, id, jointGroup }: Parts): Rearrangement {
  const { parentId, role, version } = claim;
  const siblings = liveAnswers(debate, parentId);
  const next = siblings[siblings.findIndex((one) => one.id === claim.id) + 1];
  const position = positionAmong(debate, parentId, next?.id ?? null);
  const group = claim.jointGroup ?? jointGroup;
  const steps: readonly Step[] = [
    { kind: "reword", id: claim.id, version, text: first },
    {
      ...{ kind: "add", id, parentId, role, text: second, position, sharedFrom: null, origin: "response" },
      ...{ sources: [], jointGroup: group },
    },
  ];
  const reworded = cleanText(first) === claim.text ? version : version + 1;
  const joins: Step = { kind: "joint", id: claim.id, version: reworded, jointGroup: group };
  const both = group !== null && group !== claim.jointGroup;
  return { kind: "rearrange", as: "split", id: claim.id, steps: both ? [...steps, joins] : steps };
}
