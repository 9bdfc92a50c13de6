import { claimOf, type Debate, isLive } from "./debate";
import type { By, Edit } from "./edit";
import type { ClaimId, UserId } from "./id";
import type { Person } from "./view";
import type { Tally } from "./vote";

/** One edit as those who follow a debate hear of it. */
interface LiveEdit {
  readonly seq: number;
  readonly by: By;
  /** null: it concerns what this reader cannot see, or no longer. */
  readonly edit: Edit | null;
}

/** What happened in a debate since somebody last heard of it. */
export interface LiveChanges {
  /** The number of the newest edit; every edit up to it has been told. */
  readonly seq: number;
  /** Oldest first. */
  readonly edits: readonly LiveEdit[];
  /** Counts that changed, as they are now: hearing of them twice does no harm. */
  readonly tallies: readonly (readonly [ClaimId, Tally])[];
  /** Claims about which something was said: how many comments stand there now, and when the newest change was. */
  readonly talk: readonly (readonly [ClaimId, number, at: number])[];
  /** Texts of the debate that changed, or what is marked in them, and when the newest change was. */
  readonly texts: readonly (readonly [id: string, at: number])[];
  /** Who made those edits. */
  readonly people: Readonly<Record<UserId, Person>>;
}

/** Who has the debate open now. */
export interface Here {
  /** One line for each person, whatever the number of windows; for strangers empty. */
  readonly people: readonly { readonly userId: UserId; readonly name: string; readonly editing: ClaimId | null }[];
  readonly strangers: number;
}

/** What those who follow a debate are told. */
export type LiveMessage =
  | { readonly kind: "changes"; readonly changes: LiveChanges /** By the database's clock. */; readonly at: number }
  | { readonly kind: "here"; readonly here: Here }
  /** More happened than is told one by one: the debate has to be read anew. */
  | { readonly kind: "lost" };

/**
 * An edit as somebody may hear of it who sees the debate as it is now. Words of a claim that has been removed since stay
 * untold; taking away and bringing back, moving, and what concerns the whole debate tell no words that are not shown.
 */
export function heardOf(debate: Debate, edit: Edit): Edit | null {
  if (edit.kind === "rearrange") {
    // What is left may not be what it says any more; then it does not fit, and the debate is read anew.
    return { ...edit, steps: edit.steps.filter((step) => heardOf(debate, step) !== null) };
  }
  if (edit.kind === "frame" || edit.kind === "configure" || edit.kind === "remove") return edit;
  const claim = claimOf(debate, edit.id);
  return claim !== undefined && isLive(debate, claim) ? edit : null;
}
