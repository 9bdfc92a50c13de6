import type { ClaimOrigin, ClaimRole, Source } from "../argument/claim";
import type { Language, SemanticsName } from "../argument/settings";
import type { Relevance, Tally, Verdict } from "../argument/vote";

/**
 * A debate on its way in or out: what formats read and write, apart from any instance, its ids and its accounts.
 * Removed claims are not part of it; of merged ones it says where they lead.
 */
export interface DebateDocument {
  readonly question: string;
  /** Paragraphs apart by one empty line; "" for none. */
  readonly background: string;
  /** null: the format does not say. */
  readonly semantics: SemanticsName | null;
  /** The one its claims are searched and read aloud in; null: the format does not say. */
  readonly language: Language | null;
  /** Each after its parent, siblings in their order; a claim that is shown elsewhere may stand before or after its places. */
  readonly claims: readonly DocumentClaim[];
  /** Whom `author` and `person` name. */
  readonly people: readonly DocumentPerson[];
  readonly votes: readonly DocumentVote[];
  /** Addresses of claims that were merged into others and are gone, each once. */
  readonly redirects: readonly DocumentRedirect[];
}

/** What a document is beside its claims where a format says nothing more. */
export const nothingMore = { semantics: null, language: null, people: [], votes: [], redirects: [] } as const;

export interface DocumentClaim {
  /** Names the claim within the document: the format's own id where it has one (`1.2`, `C12`, a node's id, a UUID). */
  readonly key: string;
  /** null exactly for theses. */
  readonly parent: string | null;
  readonly role: ClaimRole;
  /** With Markdown links; "" exactly where `shows` is given. */
  readonly text: string;
  /** The claim shown here, which is defined elsewhere and shows nothing itself. A place has no answers. */
  readonly shows: string | null;
  /** Siblings of one role with the same word only work together. */
  readonly joint: string | null;
  readonly origin: ClaimOrigin;
  readonly sources: readonly Source[];
  /** The key of a person; null: the format does not say. */
  readonly author: string | null;
  /** Milliseconds since 1970; null: the format does not say. */
  readonly createdAt: number | null;
}

export interface DocumentPerson {
  readonly key: string;
  /** null for somebody who goes by the key alone. */
  readonly name: string | null;
}

interface DocumentRedirect {
  /** The key of a claim that is not in the document any more. */
  readonly from: string;
  /** The claim that stands for it, where that is defined. */
  readonly to: string;
}

export interface DocumentVote {
  readonly claim: string;
  readonly person: string;
  readonly verdict: Verdict | null;
  readonly relevance: Relevance | null;
}

/** What is known of a claim beside the document, for formats that are read and not imported; by the claim's key. */
export interface Reading {
  readonly tally: Tally;
  /** In [0,1]; null where it may not be seen or nothing was voted on. */
  readonly strength: number | null;
}

export type Readings = ReadonlyMap<string, Reading>;

/** A claim with nothing said but what every format says. */
export const plainClaim = (key: string, parent: string | null, role: ClaimRole, text: string): DocumentClaim => ({
  ...{ key, parent, role, text, shows: null, joint: null, origin: "response", sources: [], author: null },
  createdAt: null,
});
