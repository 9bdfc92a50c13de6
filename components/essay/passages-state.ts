import type { ClaimId } from "@/lib/argument/id";
import type { PassageId } from "@/lib/essay/essay";
import { inOrder, marksNow } from "@/lib/essay/marks";
import type { EssayMarks, EssayView, Passage } from "@/lib/essay/view";

/** The passages of a text: those before somebody's eyes, what was heard since, and what was done here. */
export interface PassagesState {
  /** The text that they are passages of. */
  readonly text: string | null;
  /** As they were when the reader last let others' changes in. */
  readonly admitted: readonly Passage[];
  /** As the server had them when it was last asked. */
  readonly heard: readonly Passage[];
  /** What was done here since, and whether the server has said that it is done; null: taken away. */
  readonly own: ReadonlyMap<PassageId, { readonly passage: Passage | null; readonly isSaved: boolean }>;
  readonly rejected: readonly string[];
  /** What is said about the text, as the server had it when it was last asked; null: as it came. */
  readonly about: EssayMarks["about"] | null;
  /** How much the server has told. */
  readonly until: string;
  /** The text that has taken this one's place, or this one. */
  readonly newest: EssayMarks["text"];
}

export type PassagesEvent =
  | { readonly type: "done"; readonly id: PassageId; readonly passage: Passage | null }
  | { readonly type: "saved" | "refused"; readonly id: PassageId }
  | {
      readonly type: "heard";
      readonly marks: EssayMarks;
      /** From where on it was asked. */
      readonly since: string;
      /** The version of the text here. */
      readonly version: number;
      /** What was saved here before the server was asked: its answer knows of it. */
      readonly saved: readonly PassageId[];
      readonly isThere: (id: ClaimId) => boolean;
    }
  | { readonly type: "admitted" }
  | { readonly type: "renewed"; readonly view: EssayView };

export const passagesOf = ({ text, passages, rejected, until }: EssayView): PassagesState => ({
  ...{ text, admitted: passages, heard: passages, own: new Map(), rejected, until, about: null, newest: null },
});

export function passagesReducer(state: PassagesState, event: PassagesEvent): PassagesState {
  const own = new Map(state.own);
  switch (event.type) {
    case "done":
      return { ...state, own: own.set(event.id, { passage: event.passage, isSaved: false }) };
    case "saved": {
      const done = own.get(event.id);
      return done === undefined ? state : { ...state, own: own.set(event.id, { ...done, isSaved: true }) };
    }
    case "refused":
      own.delete(event.id);
      return { ...state, own };
    case "heard":
      return hear(state, event);
    case "admitted":
      return { ...state, admitted: state.heard };
    case "renewed": {
      const { text, passages, rejected, until } = event.view;
      if (text !== state.text) return passagesOf(event.view);
      return passages === state.heard ? state : { ...state, heard: passages, rejected, until, about: null };
    }
  }
}

function hear(
  state: PassagesState,
  { marks, since, version, saved, isThere }: Extract<PassagesEvent, { type: "heard" }>,
): PassagesState {
  const { text: newest, about, until } = marks;
  // What changed from there on says nothing of what has come from elsewhere meanwhile.
  if (since !== state.until) return state;
  // Where another text stands by now, or another part of it is shown, passages belong to that and not to this one.
  if ((newest === null) !== (state.text === null)) return state;
  if (newest !== null && newest.version > version) return { ...state, newest, about };
  const { passages, rejected } = marksNow({ passages: state.heard, rejected: state.rejected }, marks);
  const ids = new Set(passages.map(({ id }) => id));
  const gone = new Set(marks.gone);
  // A passage hides with its claim, and comes back with it.
  const isHidden = ({ id, claimId }: Passage) => !ids.has(id) && !isThere(claimId) && !gone.has(id);
  const heard = state.heard.filter(isHidden).reduce(inOrder, passages);
  const own = new Map(state.own);
  let { admitted } = state;
  for (const id of saved) {
    if (!own.delete(id)) continue;
    const now = passages.find((passage) => passage.id === id);
    admitted = now === undefined ? admitted.filter((passage) => passage.id !== id) : inOrder(admitted, now);
  }
  return { ...state, admitted, heard, own, rejected, newest, about, until };
}

export interface PassagesNow {
  /** To be shown as usual, those among them that others took away too. */
  readonly shown: readonly Passage[];
  /** What others anchored since, or elsewhere than it is shown. */
  readonly fresh: readonly Passage[];
  /** Of those shown, the ones that stand there no longer. */
  readonly gone: ReadonlySet<PassageId>;
  /** As they are by all that is known here. */
  readonly standing: readonly Passage[];
}

export function passagesNow({ admitted, heard, own }: PassagesState): PassagesNow {
  const others = (these: readonly Passage[], than: readonly Passage[]) => {
    const known = new Map(than.map((passage) => [passage.id, passage]));
    return these.filter((passage) => !own.has(passage.id) && !isSame(passage, known.get(passage.id)));
  };
  const withOwn = (passages: readonly Passage[]) =>
    [...own].reduce(
      (all, [id, { passage }]) => (passage === null ? all.filter((one) => one.id !== id) : inOrder(all, passage)),
      passages,
    );
  return {
    shown: withOwn(admitted),
    fresh: others(heard, admitted),
    gone: new Set(others(admitted, heard).map(({ id }) => id)),
    standing: withOwn(heard),
  };
}

const isSame = (one: Passage, other: Passage | undefined): boolean =>
  other !== undefined &&
  one.claimId === other.claimId &&
  one.orphaned === other.orphaned &&
  one.anchor.start === other.anchor.start &&
  one.anchor.exact === other.anchor.exact;
