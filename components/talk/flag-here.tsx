import type { Around } from "./comment-thread";
import { FlagForm } from "./flag-form";

/** Flags a claim, or with `commentId` a comment: once, and again when editors have decided. */
export function FlagHere({ around, commentId }: { readonly around: Around; readonly commentId: string | null }) {
  const { place, flagged, ids } = around;
  const decided = flagged.filter((flag) => flag.commentId === commentId && !flag.waits).length;
  const waits = hasFlagged(around, commentId);
  return <FlagForm key={decided} place={place} commentId={commentId} flagId={ids.flag} waits={waits} />;
}

/** Whether a flag of the reader's waits for the editors there; they take no second one. */
export const hasFlagged = ({ flagged }: Around, commentId: string | null): boolean =>
  flagged.some((flag) => flag.commentId === commentId && flag.waits);
