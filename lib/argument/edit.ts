import type { Claim, ClaimOrigin, ClaimRole, Source } from "./claim";
import type { Debate } from "./debate";
import type { ClaimId, UserId } from "./id";
import type { Language, Settings } from "./settings";

/**
 * A change of a debate as plain data: what a form sends, the core checks, the log keeps, history shows and undo inverts.
 * `version` is that of the claim (or of the debate's frame) the edit was made on; another one is refused as stale.
 */
export type Edit =
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
      readonly jointGroup?: string | null;
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
  /** Takes the claim and everything below it out of sight. */
  | { readonly kind: "remove"; readonly id: ClaimId; readonly version: number }
  | { readonly kind: "restore"; readonly id: ClaimId; readonly version: number }
  | { readonly kind: "frame"; readonly version: number; readonly question: string; readonly background: string }
  | { readonly kind: "configure"; readonly version: number; readonly settings: GivenSettings };

/** Edits older than the language leave it out, and leave it as it is. */
type GivenSettings = Omit<Settings, "language"> & { readonly language?: Language | undefined };

export type EditKind = Edit["kind"];

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
  | "archived";

export type EditErrorCode = EditError["code"];

/** The debate after an edit, and the edit that takes it back. */
export interface Applied {
  readonly debate: Debate;
  readonly inverse: Edit;
  /** The claim that changed; null when the debate's frame did. */
  readonly claim: Claim | null;
}
