import { type Debate, liveClaims } from "../argument/debate";
import type { ClaimId, UserId } from "../argument/id";
import type { Vote } from "../argument/vote";
import type { DebateDocument, DocumentClaim, DocumentPerson, DocumentVote } from "./document";

/** Whom a document names: nobody, everybody by a word that says nothing ("p1"), or everybody by name. */
export type Naming = "none" | "pseudonyms" | "names";

export interface Included {
  readonly people: Naming;
  /** One person's vote on a claim, any number of them; asked for only where people are included. */
  readonly votes: Iterable<{ readonly claimId: ClaimId; readonly userId: UserId; readonly vote: Vote }>;
  readonly nameOf: (id: UserId) => string | null;
}

export const nobody: Included = { people: "none", votes: [], nameOf: () => null };

/** A debate as a document: its live claims, each above its answers. The same debate gives the same document. */
export function documentOf(debate: Debate, included: Included = nobody): DebateDocument {
  const rows = [...liveClaims(debate)];
  const live = new Set(rows.map(({ id }) => id));
  const votes = included.people === "none" ? [] : [...included.votes].filter(({ claimId }) => live.has(claimId));
  const ids = new Set([...rows.map(({ authorId }) => authorId), ...votes.map(({ userId }) => userId)]);
  // By id: an import makes people in the document's order, with ids that grow, so that the next export says the same.
  const people = included.people === "none" ? [] : [...ids].sort();
  const keys = new Map(people.map((id, i) => [id, `p${i + 1}`]));
  const order = new Map(rows.map(({ id }, i) => [id, i]));
  const claims = rows.map(
    (claim): DocumentClaim => ({
      key: claim.id,
      parent: claim.parentId,
      role: claim.role,
      text: claim.text,
      shows: claim.sharedFrom,
      joint: claim.jointGroup,
      origin: claim.origin,
      sources: claim.sources,
      author: keys.get(claim.authorId) ?? null,
      createdAt: claim.createdAt,
    }),
  );
  return {
    question: debate.question,
    background: debate.background,
    semantics: debate.settings.semantics,
    claims,
    people: people.map(
      (id): DocumentPerson => ({
        key: keys.get(id) as string,
        name: included.people === "names" ? included.nameOf(id) : null,
      }),
    ),
    votes: votes
      .map(({ claimId, userId, vote }) => ({ claim: order.get(claimId) ?? 0, person: userId, claimId, vote }))
      .sort((a, b) => a.claim - b.claim || (a.person < b.person ? -1 : a.person > b.person ? 1 : 0))
      .map(
        ({ claimId, person, vote }): DocumentVote => ({
          ...{ claim: claimId, person: keys.get(person) as string },
          ...{ verdict: vote.verdict, relevance: vote.relevance },
        }),
      ),
  };
}
