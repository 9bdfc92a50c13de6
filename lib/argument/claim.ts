import type { ClaimId, UserId } from "./id";

/** What a claim does to its parent. An undercut attacks the step from its parent to its grandparent. */
export type ClaimRole = "thesis" | "support" | "rebuttal" | "undercut";

/** Whether the essay under debate makes the claim or somebody answering it. */
export type ClaimOrigin = "essay" | "response";

export const sourceKinds = ["study", "statistics", "report", "law", "news", "opinion", "other"] as const;
type SourceKind = (typeof sourceKinds)[number];

/** What a claim rests on: who said it (1..300 characters), where in it (0..100), a web address. */
export interface Source {
  readonly citation: string;
  readonly locator: string | null;
  readonly url: string | null;
  /** The words relied on, 1..2000 characters. Edits older than the field leave it out. */
  readonly quote?: string | null;
  /** The offset in the claim's text, in UTF-16 units, after which the source is called on; null: for all of it. */
  readonly mark?: number | null;
  /** What kind of thing it is; left out or null: nobody said. */
  readonly kind?: SourceKind | null | undefined;
}

export interface Claim {
  readonly id: ClaimId;
  /** null exactly for theses. */
  readonly parentId: ClaimId | null;
  readonly role: ClaimRole;
  /** 1..500 visible characters with Markdown links; empty exactly where `sharedFrom` names the claim shown here. */
  readonly text: string;
  /** Orders siblings; equal positions fall back on the id. */
  readonly position: number;
  /** Siblings with the same group only work together. */
  readonly jointGroup: string | null;
  readonly sharedFrom: ClaimId | null;
  readonly origin: ClaimOrigin;
  readonly sources: readonly Source[];
  /** Grows by one with every edit of this claim, from 1. */
  readonly version: number;
  readonly authorId: UserId;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** Set on the top of a removed branch only; what lies below is hidden because its ancestor is. */
  readonly removed: Removed | null;
}

export interface Removed {
  readonly by: UserId;
  readonly at: number;
  /** The claim it was merged into, which is found where it stood. */
  readonly into?: ClaimId;
}

export const limits = {
  claimCharacters: 500,
  /** Of the stored text, web addresses of links included. */
  claimStoredCharacters: 4000,
  questionCharacters: 300,
  questionStoredCharacters: 2400,
  backgroundCharacters: 2000,
  backgroundStoredCharacters: 16_000,
  depth: 64,
  claims: 100_000,
  /** Either way from 0; far beyond it, neighbours cannot be told apart. */
  position: 1e9,
  /** Of one rearrangement. */
  steps: 1000,
  sources: 20,
  citationCharacters: 300,
  locatorCharacters: 100,
  urlCharacters: 2000,
  quoteCharacters: 2000,
} as const;
