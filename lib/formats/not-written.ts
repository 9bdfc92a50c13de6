import type { DebateDocument, DocumentClaim } from "./document";
import { type Loss, type LossCode, nowhere } from "./format";

type Part =
  | Extract<
      LossCode,
      | "background"
      | "semantics"
      | "language"
      | "sources"
      | "source-kinds"
      | "origin"
      | "authors"
      | "votes"
      | "redirects"
    >
  | "joint";

/** What neither lists nor outlines have a place for. */
export const besideClaims = ["authors", "votes", "redirects", "background", "semantics", "language"] as const;

/** Losses for the parts of a document that a format cannot write, those that are there; `detail` is how often. */
export function notWritten(document: DebateDocument, parts: readonly Part[]): Loss[] {
  const { claims, background, semantics, language, votes, redirects } = document;
  const count = (is: (claim: DocumentClaim) => boolean) => claims.filter(is).length;
  const counts: Record<Part, () => number> = {
    background: () => (background === "" ? 0 : 1),
    semantics: () => (semantics === null ? 0 : 1),
    language: () => (language === null ? 0 : 1),
    sources: () => count(({ sources }) => sources.length > 0),
    "source-kinds": () =>
      claims.reduce((sum, { sources }) => sum + sources.filter(({ kind }) => kind != null).length, 0),
    origin: () => count(({ origin }) => origin === "essay"),
    authors: () => count(({ author }) => author !== null),
    votes: () => votes.length,
    redirects: () => redirects.length,
    joint: () => count(({ joint }) => joint !== null),
  };
  return parts.flatMap((part) => {
    const n = counts[part]();
    return n === 0 ? [] : [{ code: part === "joint" ? "structure" : part, detail: `${n}`, ...nowhere }];
  });
}
