import type { DebateDocument, DocumentClaim } from "./document";
import { type Loss, nowhere } from "./format";

type Part = "background" | "semantics" | "sources" | "origin" | "authors" | "votes" | "joint";

/** Losses for the parts of a document that a format cannot write, those that are there; `detail` is how often. */
export function notWritten({ claims, background, semantics, votes }: DebateDocument, parts: readonly Part[]): Loss[] {
  const count = (is: (claim: DocumentClaim) => boolean) => claims.filter(is).length;
  const counts: Record<Part, () => number> = {
    background: () => (background === "" ? 0 : 1),
    semantics: () => (semantics === null ? 0 : 1),
    sources: () => count(({ sources }) => sources.length > 0),
    origin: () => count(({ origin }) => origin === "essay"),
    authors: () => count(({ author }) => author !== null),
    votes: () => votes.length,
    joint: () => count(({ joint }) => joint !== null),
  };
  return parts.flatMap((part) => {
    const n = counts[part]();
    return n === 0 ? [] : [{ code: part === "joint" ? "structure" : part, detail: `${n}`, ...nowhere }];
  });
}
