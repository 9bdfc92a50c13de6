import type { Edit, EditKind } from "./edit";

/** One of one's own edits that can be taken back, or one that was and can be made again. */
export interface OwnEdit {
  /** What the edit was. */
  readonly kind: EditKind;
  /** Takes it back, or makes it again. */
  readonly doing: Edit;
  /** What that leads back to, by its version: what comes next on the pile may have been made on that. */
  readonly returnsTo: number;
}

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
  const step = { kind: edit.kind, doing: inverse, returnsTo: versionIn(edit) };
  return { undo: [...own.undo, step].slice(-mostKept), redo: [] };
}

/**
 * After the newest of a pile was done, with the edit that does the opposite. What stands there now is what stood there
 * at `returnsTo`, under another version: what was made on that is made on this now.
 */
export function performed(own: OwnEdits, way: Way, opposite: Edit): OwnEdits {
  const step = own[way].at(-1);
  if (step === undefined) return own;
  const now = versionIn(opposite);
  const left = own[way]
    .slice(0, -1)
    .map((other) =>
      isOn(other.doing, step.doing) && versionIn(other.doing) === step.returnsTo
        ? { ...other, doing: { ...other.doing, version: now } as Edit }
        : other,
    );
  const back = { kind: step.kind, doing: opposite, returnsTo: versionIn(step.doing) };
  return way === "undo" ? { undo: left, redo: [...own.redo, back] } : { undo: [...own.undo, back], redo: left };
}

/** Without the newest of a pile, which can no longer be done. */
export const dropped = (own: OwnEdits, way: Way): OwnEdits => ({ ...own, [way]: own[way].slice(0, -1) });

/** The version an edit was made on; 0 before there was anything. */
const versionIn = (edit: Edit): number => (edit.kind === "add" ? 0 : edit.version);

/** The question and the settings have one version between them. */
const targetOf = (edit: Edit): string => ("id" in edit ? edit.id : "frame");

const isOn = (a: Edit, b: Edit): boolean => targetOf(a) === targetOf(b);

const alike = (a: Edit, b: Edit): boolean => wordsOf(a) === wordsOf(b);
const wordsOf = (edit: Edit): string => JSON.stringify(Object.entries(edit).sort(([a], [b]) => (a < b ? -1 : 1)));
