import { type Edit, type EditKind, kindOf, type SingleEdit } from "./edit";

/** One of one's own edits that can be taken back, or one that was and can be made again. */
export interface OwnEdit {
  /** What the edit was. */
  readonly kind: EditKind;
  /** Takes it back, or makes it again. */
  readonly doing: Edit;
  /** What that leads back to, by the versions of what it is about: what comes next on the pile may have been made on that. */
  readonly returnsTo: Versions;
}

/** Of claims by their ids, of the question and the settings together as `frame`; 0 before there was anything. */
type Versions = Readonly<Record<string, number>>;

/** One's own edits of a visit, the newest last. */
export interface OwnEdits {
  readonly undo: readonly OwnEdit[];
  readonly redo: readonly OwnEdit[];
}

export type Way = keyof OwnEdits;

export const noOwnEdits: OwnEdits = { undo: [], redo: [] };

const mostKept = 100;

/** After an edit of one's own: it can be taken back, and what was taken back before can no longer be made again. */
export function recorded(own: OwnEdits, edit: Edit, inverse: Edit): OwnEdits {
  const newest = own.undo.at(-1);
  // Taken back by another button than ours.
  if (newest !== undefined && alike(newest.doing, edit)) return performed(own, "undo", inverse);
  const step = { kind: kindOf(edit), doing: inverse, returnsTo: versionsIn(edit) };
  return { undo: [...own.undo, step].slice(-mostKept), redo: [] };
}

/**
 * After the newest of a pile was done, with the edit that does the opposite. What stands there now is what stood there
 * at `returnsTo`, under another version: what was made on that is made on this now.
 */
export function performed(own: OwnEdits, way: Way, opposite: Edit): OwnEdits {
  const step = own[way].at(-1);
  if (step === undefined) return own;
  const now = versionsIn(opposite);
  const left = own[way].slice(0, -1).map((other) => ({ ...other, doing: madeOn(other.doing, step.returnsTo, now) }));
  const back = { kind: step.kind, doing: opposite, returnsTo: versionsIn(step.doing) };
  return way === "undo" ? { undo: left, redo: [...own.redo, back] } : { undo: [...own.undo, back], redo: left };
}

/** Without the newest of a pile, which can no longer be done. */
export const dropped = (own: OwnEdits, way: Way): OwnEdits => ({ ...own, [way]: own[way].slice(0, -1) });

/** The versions an edit was made on. */
function versionsIn(edit: Edit): Versions {
  const versions: Record<string, number> = {};
  for (const step of singly(edit)) versions[targetOf(step)] ??= step.kind === "add" ? 0 : step.version;
  return versions;
}

/** The same edit made on what is there now, as far as it was made on what was there before. */
function madeOn(edit: Edit, before: Versions, now: Versions): Edit {
  const was = versionsIn(edit);
  const moved = <E extends SingleEdit>(step: E): E => {
    const target = targetOf(step);
    const [from, to] = [before[target], now[target]];
    if (step.kind === "add" || from === undefined || to === undefined || was[target] !== from) return step;
    return { ...step, version: step.version + to - from };
  };
  return edit.kind === "rearrange" ? { ...edit, steps: edit.steps.map(moved) } : moved(edit);
}

const singly = (edit: Edit): readonly SingleEdit[] => (edit.kind === "rearrange" ? edit.steps : [edit]);

/** The question and the settings have one version between them. */
const targetOf = (edit: SingleEdit): string => ("id" in edit ? edit.id : "frame");

const alike = (a: Edit, b: Edit): boolean => wordsOf(a) === wordsOf(b);
const wordsOf = (edit: Edit): string => JSON.stringify(Object.entries(edit).sort(([a], [b]) => (a < b ? -1 : 1)));
