import type { Claim, ClaimOrigin, ClaimRole, Source } from "./claim";
import type { Debate } from "./debate";
import type { ClaimId, UserId } from "./id";
import type { Language, Settings } from "./settings";

/**
 * A change of a debate as plain data: what a form sends, the core checks, the log keeps, history shows and undo inverts.
 * `version` is that of the claim (or of the debate's frame) the edit was made on; another one is refused as stale.
 */
export type SingleEdit =
  | {
      readonly kind: "add";
      readonly id: ClaimId;
      readonly parentId: ClaimId | null;
      readonly role: ClaimRole;
      /** Empty exactly when `sharedFrom` is given. */
      readonly text: string;
      readonly position: number;
      readonly sharedFrom: ClaimId | null;
      readonly origin: ClaimOrigin;
      readonly sources: readonly Source[];
      /** A UUID shared with the siblings it only works together with; as a rule given by an import. */
      readonly jointGroup?: string | null | undefined;
      /** When it was first written, where it comes from elsewhere; milliseconds since 1970. */
      readonly createdAt?: number;
    }
  | { readonly kind: "reword"; readonly id: ClaimId; readonly version: number; readonly text: string }
  | { readonly kind: "cite"; readonly id: ClaimId; readonly version: number; readonly sources: readonly Source[] }
  | {
      readonly kind: "move";
      readonly id: ClaimId;
      readonly version: number;
      readonly parentId: ClaimId | null;
      readonly role: ClaimRole;
      readonly position: number;
    }
  /** Puts the claim among those siblings it only works together with; null: it works alone. */
  | { readonly kind: "joint"; readonly id: ClaimId; readonly version: number; readonly jointGroup: string | null }
  /** Takes the claim and everything below it out of sight; `into` is the claim that stands for it from now on. */
  | { readonly kind: "remove"; readonly id: ClaimId; readonly version: number; readonly into?: ClaimId | undefined }
  | { readonly kind: "restore"; readonly id: ClaimId; readonly version: number }
  | { readonly kind: "frame"; readonly version: number; readonly question: string; readonly background: string }
  | { readonly kind: "configure"; readonly version: number; readonly settings: GivenSettings };

/** What can be part of a rearrangement. */
export type Step = Extract<SingleEdit, { kind: "add" | "reword" | "move" | "joint" | "remove" | "restore" }>;

/** What is done to several claims at once; each has an opposite that takes it back. */
export const rearrangements = ["join", "unjoin", "split", "unsplit", "merge", "unmerge"] as const;

/** Several steps, one after the other, that are made all or none and taken back as one. */
export interface Rearrangement {
  readonly kind: "rearrange";
  readonly as: (typeof rearrangements)[number];
  /** The claim it is about: the first premise, the claim split, the claim another one went into. */
  readonly id: ClaimId;
  readonly steps: readonly Step[];
}

export type Edit = SingleEdit | Rearrangement;

/** Edits older than the language leave it out, and leave it as it is. */
type GivenSettings = Omit<Settings, "language"> & { readonly language?: Language | undefined };

/** What an edit is called where it is told of. */
export type EditKind = SingleEdit["kind"] | Rearrangement["as"];

export const kindOf = (edit: Edit): EditKind => (edit.kind === "rearrange" ? edit.as : edit.kind);

/** Who edits, and when (milliseconds since 1970). */
export interface By {
  readonly actorId: UserId;
  readonly at: number;
}

/** Why an edit cannot be made. Each code has one sentence in the interface. */
export type EditError =
  /** Someone else was first; `current` is what stands there now, null for the debate's frame. */
  { readonly code: "stale"; readonly current: Claim | null } | { readonly code: EditFault };

export type EditFault =
  | "no-such-claim"
  | "no-such-parent"
  | "id-taken"
  | "text-empty"
  | "text-too-long"
  | "too-deep"
  | "too-many-claims"
  | "too-many-sources"
  | "bad-source"
  | "bad-position"
  | "cycle"
  | "wrong-place"
  | "shared-has-no-answers"
  | "already-removed"
  | "not-removed"
  /** The steps of a rearrangement do not make what it is called, or the claims are not such that they can. */
  | "cannot-combine"
  | "archived";

export type EditErrorCode = EditError["code"];

/** The debate after an edit, and the edit that takes it back. */
export interface Applied<E extends Edit = Edit> {
  readonly debate: Debate;
  readonly inverse: E;
  /** The claims that changed, as they are now; none when the debate's frame did. */
  readonly claims: readonly Claim[];
}
