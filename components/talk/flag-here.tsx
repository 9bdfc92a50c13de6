import type { CommentPlace } from "./comment-form";
import { FlagForm } from "./flag-form";

/** A flag of the reader's own, on the claim or on a comment; `waits`: nobody has decided on it yet. */
export interface OwnFlag {
  readonly commentId: string | null;
  readonly waits: boolean;
}

interface Around {
  readonly place: CommentPlace;
  readonly flagged: readonly OwnFlag[];
  readonly ids: { readonly flag: string };
}

/** Flags a claim, or with `commentId` a comment: once, and again when editors have decided. */
export function FlagHere({
  around: { place, flagged, ids },
  commentId,
}: {
  readonly around: Around;
  readonly commentId: string | null;
}) {
  const decided = flagged.filter((flag) => flag.commentId === commentId && !flag.waits).length;
  const waits = hasFlagged(flagged, commentId);
  return <FlagForm key={decided} place={place} commentId={commentId} flagId={ids.flag} waits={waits} />;
}

/** Whether a flag of the reader's waits for the editors there; they take no second one. */
export const hasFlagged = (flagged: readonly OwnFlag[], commentId: string | null): boolean =>
  flagged.some((flag) => flag.commentId === commentId && flag.waits);
