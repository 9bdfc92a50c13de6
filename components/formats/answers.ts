import type { Messages } from "next-intl";
import type { ClaimRole } from "@/lib/argument/claim";

// What the server says of a file, as far as the pages show it.

export type FormatName = keyof Messages["formats"]["page"]["names"];
type FaultCode = keyof Messages["formats"]["faults"];
type LossCode = keyof Messages["formats"]["losses"];

/** Where in the file, as far as it is known. */
export interface Place {
  /** From 1. */
  readonly line: number | null;
  readonly path: string | null;
}

export interface Loss extends Place {
  readonly code: LossCode;
  readonly detail: string;
}

export interface Fault extends Place {
  readonly code: FaultCode;
  readonly detail: string;
}

export interface PreviewRow {
  readonly number: string;
  readonly depth: number;
  readonly role: ClaimRole;
  readonly text: string;
  /** The number of the claim that is shown here. */
  readonly shows: string | null;
}

export interface Preview {
  readonly format: FormatName;
  readonly question: string;
  readonly background: string;
  readonly counts: Readonly<Record<"theses" | "claims" | "depth" | "sources" | "people" | "votes", number>>;
  /** The first claims only. */
  readonly rows: readonly PreviewRow[];
  /** The first ones only. */
  readonly losses: readonly Loss[];
  readonly lossCounts: Readonly<Partial<Record<LossCode, number>>>;
}

/** Why there is no preview or no debate: what is wrong with the file, or what kept it from being read. */
export type Trouble =
  | { readonly kind: "unfit"; readonly fault: Fault; readonly format: FormatName | null }
  | { readonly kind: "too-large" | "signed-out" | "rate-limited" | "unavailable" | "id-taken" | "refused" }
  /** Nothing came back: the network or the server went away, or the file can no longer be read from the disk. */
  | { readonly kind: "unreachable" };
