import type { Claim } from "./claim";
import type { ClaimId, DebateId } from "./id";
import { emptyMap, entries, get, type PersistentMap, set, without } from "./persistent-map";
import type { Settings } from "./settings";

/** A debate as one immutable value. Removed claims stay in it, so that they can be restored. */
export interface Debate {
  readonly id: DebateId;
  readonly question: string;
  readonly background: string;
  readonly settings: Settings;
  /** Of the question, background and settings together. */
  readonly version: number;
  readonly claims: PersistentMap<ClaimId, Claim>;
  /** The answers to a claim, removed ones included, in outline order; the theses stand under `top`. */
  readonly answers: PersistentMap<ClaimId | typeof top, readonly ClaimId[]>;
  /** Where else a claim is shown: the claims whose `sharedFrom` it is. */
  readonly places: PersistentMap<ClaimId, readonly ClaimId[]>;
}

export const top = "top";

export type Frame = Pick<Debate, "id" | "question" | "background" | "settings" | "version">;

/** How rows can fail to be a debate; `id` is the claim at fault. */
export interface Malformed {
  readonly code: "duplicate" | "missing-parent" | "missing-definition" | "cycle" | "role";
  readonly id: ClaimId;
}

const none: readonly ClaimId[] = [];
const noClaims: readonly Claim[] = [];

export const emptyDebate = (frame: Frame): Debate => ({
  ...frame,
  claims: emptyMap(),
  answers: emptyMap(),
  places: emptyMap(),
});

export const claimOf = (debate: Debate, id: ClaimId): Claim | undefined => get(debate.claims, id);

/** The answers to a claim (the theses for null), removed ones included, in outline order. */
export const answersTo = (debate: Debate, id: ClaimId | null): readonly ClaimId[] =>
  get(debate.answers, id ?? top) ?? none;

export const placesOf = (debate: Debate, id: ClaimId): readonly ClaimId[] => get(debate.places, id) ?? none;

export const allClaims = function* (debate: Debate): Generator<Claim> {
  for (const [, claim] of entries(debate.claims)) yield claim;
};

/** The claim this place stands for: itself, or the one it shows. */
export const definitionOf = (debate: Debate, claim: Claim): Claim | undefined =>
  claim.sharedFrom === null ? claim : claimOf(debate, claim.sharedFrom);

/** From the thesis down to the claim, both included; empty for an unknown id. */
export function pathTo(debate: Debate, id: ClaimId): readonly Claim[] {
  const path: Claim[] = [];
  for (let claim = claimOf(debate, id); claim !== undefined; ) {
    path.push(claim);
    claim = claim.parentId === null ? undefined : claimOf(debate, claim.parentId);
  }
  return path.reverse();
}

/** Whether a reader sees the claim: neither it, nor what stands above it, nor what it shows is removed. */
export function isLive(debate: Debate, claim: Claim): boolean {
  const standing = (id: ClaimId) => pathTo(debate, id).every((step) => step.removed === null);
  return standing(claim.id) && (claim.sharedFrom === null || standing(claim.sharedFrom));
}

/** Live answers in outline order. The claim itself is taken to be live. */
export function liveAnswers(debate: Debate, id: ClaimId | null): readonly Claim[] {
  const answers = answersTo(debate, id);
  if (answers.length === 0) return noClaims;
  const live: Claim[] = [];
  for (const answer of answers) {
    const claim = claimOf(debate, answer);
    if (claim === undefined || claim.removed !== null) continue;
    const definition = definitionOf(debate, claim);
    if (definition === claim || (definition !== undefined && isLive(debate, definition))) live.push(claim);
  }
  return live;
}

/** Every live claim, each above its answers; one walk, whatever the depth. */
export function* liveClaims(debate: Debate): Generator<Claim> {
  const open = liveAnswers(debate, null).toReversed();
  for (let claim = open.pop(); claim !== undefined; claim = open.pop()) {
    yield claim;
    const answers = liveAnswers(debate, claim.id);
    // One by one: a hundred thousand answers are too many arguments for one call.
    for (let i = answers.length - 1; i >= 0; i--) open.push(answers[i] as Claim);
  }
}

// Debates are values that do not change: who looks for one thing after another walks through the tree once.
const listed = new WeakMap<Debate, readonly Claim[]>();

/** All of `liveClaims`, kept for as long as the debate is. */
export function liveList(debate: Debate): readonly Claim[] {
  const live = listed.get(debate) ?? [...liveClaims(debate)];
  listed.set(debate, live);
  return live;
}

/** Outline order among siblings: by position, equal ones by id. */
export const inOrder = (a: Claim, b: Claim): number =>
  a.position - b.position || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The debate with a claim put in or replaced, its lists of answers and places kept true. */
export function withClaim(debate: Debate, claim: Claim): Debate {
  const before = claimOf(debate, claim.id);
  if (before === claim) return debate;
  const claims = set(debate.claims, claim.id, claim);
  const stays = before !== undefined && before.parentId === claim.parentId && before.position === claim.position;
  let answers = debate.answers;
  if (!stays) {
    if (before !== undefined) {
      const old = before.parentId ?? top;
      answers = set(
        answers,
        old,
        (get(answers, old) ?? none).filter((id) => id !== claim.id),
      );
    }
    const now = claim.parentId ?? top;
    answers = set(answers, now, insertInOrder(get(answers, now) ?? none, claim, claims));
  }
  let places = debate.places;
  if (before === undefined && claim.sharedFrom !== null) {
    places = set(places, claim.sharedFrom, [...(get(places, claim.sharedFrom) ?? none), claim.id]);
  }
  return { ...debate, claims, answers, places };
}

/** The debate as if a claim that nothing stands under and nothing shows had never been written. */
export function withoutClaim(debate: Debate, id: ClaimId): Debate {
  const claim = claimOf(debate, id);
  if (claim === undefined) return debate;
  const others = <K extends string>(lists: PersistentMap<K, readonly ClaimId[]>, key: K) => {
    const left = (get(lists, key) ?? none).filter((one) => one !== id);
    return left.length === 0 ? without(lists, key) : set(lists, key, left);
  };
  return {
    ...debate,
    claims: without(debate.claims, id),
    answers: without(others(debate.answers, claim.parentId ?? top), id),
    places: without(claim.sharedFrom === null ? debate.places : others(debate.places, claim.sharedFrom), id),
  };
}

/** Binary search, so that a claim with a hundred thousand answers takes one more without being read through. */
function insertInOrder(ids: readonly ClaimId[], claim: Claim, claims: Debate["claims"]): readonly ClaimId[] {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = get(claims, ids[middle] as ClaimId);
    if (there !== undefined && inOrder(there, claim) < 0) low = middle + 1;
    else high = middle;
  }
  return ids.toSpliced(low, 0, claim.id);
}
