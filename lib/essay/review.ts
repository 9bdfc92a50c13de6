import type { ClaimRole } from "../argument/claim";
import type { ClaimId } from "../argument/id";
import { givenRole, joinedWithNext, moved, reworded, splitAt } from "./review-edits";
import { standings } from "./review-place";
import { refresh } from "./review-refresh";
import type { Parent, Review, ReviewSource } from "./review-state";

export type ReviewAction =
  | { readonly kind: "go"; readonly key: string }
  /** To the next or the previous one that is open, around the end. */
  | { readonly kind: "step"; readonly by: 1 | -1 }
  | { readonly kind: "reword"; readonly key: string; readonly text: string }
  /** null makes it a thesis; a thesis that gets a parent becomes a support. */
  | { readonly kind: "move"; readonly key: string; readonly parent: Parent | null }
  | { readonly kind: "role"; readonly key: string; readonly role: ClaimRole }
  | { readonly kind: "split"; readonly key: string; readonly at: number }
  /** With the one that follows it in the text. */
  | { readonly kind: "join"; readonly key: string }
  | { readonly kind: "reject"; readonly key: string }
  | { readonly kind: "restore"; readonly key: string }
  /** Once its passage is there; not undone here but like any edit of the debate. */
  | { readonly kind: "took"; readonly key: string; readonly claimId: ClaimId }
  /** What the server knows now: another text, others' passages and rejections. Changes made here stay where they can. */
  | { readonly kind: "refresh"; readonly from: ReviewSource }
  | { readonly kind: "undo" };

/** A review at its beginning: at the first proposal that is open. */
export function startReview({ text, proposals, passages, rejected }: ReviewSource): Review {
  const list = proposals.map((proposal) => ({ ...proposal, parent: byKey(proposal.parent), changed: false }));
  const fresh = { text, proposals: list, passages, rejected: new Set(rejected), current: null, past: [] };
  return { ...fresh, current: nextOpen(fresh, 1) };
}

const byKey = (key: string | null): Parent | null => (key === null ? null : { kind: "proposal", key });

/** The review after an action; the same value where the action changes nothing, as with a key that is not there. */
export function review(state: Review, action: ReviewAction): Review {
  switch (action.kind) {
    case "go":
      return at(state, state.proposals.some(({ key }) => key === action.key) ? action.key : state.current);
    case "step":
      return at(state, nextOpen(state, action.by));
    case "reword":
      return withList(state, reworded(state.proposals, action.key, action.text));
    case "move":
      return withList(state, moved(state.proposals, action.key, action.parent));
    case "role":
      return withList(state, givenRole(state.proposals, action.key, action.role));
    case "split": {
      const list = splitAt(state.proposals, action.key, action.at, state.text);
      return withList(state, list, list === state.proposals ? state.current : `${action.key}.1`);
    }
    case "join": {
      const joined = joinedWithNext(state, action.key);
      return joined === null ? state : withList(state, joined.list, joined.key);
    }
    case "reject":
      return rejecting(state, action.key);
    case "restore":
      return restoring(state, action.key);
    case "took":
      return taking(state, action.key, action.claimId);
    case "refresh":
      return refreshed(state, action.from);
    case "undo":
      return undone(state);
  }
}

const at = (state: Review, current: string | null): Review =>
  current === state.current ? state : { ...state, current };

const withList = (state: Review, proposals: Review["proposals"], current = state.current): Review =>
  proposals === state.proposals ? state : { ...remembering(state), proposals, current };

/** As many steps can be taken back. */
const remembered = 200;

const remembering = (state: Review): Review => {
  const { proposals, rejected, current } = state;
  return { ...state, past: [...state.past.slice(1 - remembered), { proposals, rejected, current }] };
};

function rejecting(state: Review, key: string): Review {
  if (state.rejected.has(key) || !state.proposals.some((one) => one.key === key)) return state;
  const rejected = new Set(state.rejected).add(key);
  const next = { ...remembering(state), rejected };
  return state.current === key ? at(next, nextOpen(next, 1)) : next;
}

function restoring(state: Review, key: string): Review {
  if (!state.rejected.has(key)) return state;
  return { ...remembering(state), rejected: new Set([...state.rejected].filter((one) => one !== key)), current: key };
}

function taking(state: Review, key: string, claimId: ClaimId): Review {
  const taken = state.proposals.find((one) => one.key === key);
  if (taken === undefined) return state;
  const next = { ...state, passages: [...state.passages, { ...taken.span, claimId }] };
  return state.current === key ? at(next, nextOpen(next, 1)) : next;
}

function refreshed(state: Review, from: ReviewSource): Review {
  const next = refresh(state, from, startReview(from));
  const stays = next.proposals.some(({ key }) => key === state.current);
  return { ...next, current: stays ? state.current : nextOpen(next, 1) };
}

function undone(state: Review): Review {
  const last = state.past.at(-1);
  return last === undefined ? state : { ...state, ...last, past: state.past.slice(0, -1) };
}

/** The next open proposal from the current one on, around the end; the current one itself when it is the only one. */
function nextOpen(state: Review, by: 1 | -1): string | null {
  const { proposals } = state;
  const become = standings(state);
  const here = proposals.findIndex(({ key }) => key === state.current);
  const from = here < 0 && by < 0 ? 0 : here;
  for (let step = 1; step <= proposals.length; step++) {
    const place = (((from + by * step) % proposals.length) + proposals.length) % proposals.length;
    const key = proposals[place]?.key;
    if (key !== undefined && become.get(key)?.kind === "open") return key;
  }
  return null;
}
