import { type Debate, liveClaims } from "../argument/debate";
import type { ClaimId, UserId } from "../argument/id";
import type { Vote } from "../argument/vote";
import type { DebateDocument, DocumentClaim } from "./document";

/** Whom a document names: nobody, everybody by a word that says nothing ("p1"), or by name as well. */
export type Naming = "none" | "pseudonyms" | "names";

export interface GivenVote {
  readonly claimId: ClaimId;
  readonly userId: UserId;
  readonly vote: Vote;
}

/** What a document says of people. */
interface Included {
  /** From claims that were merged away to those found in their stead. */
  readonly redirects: Iterable<readonly [from: ClaimId, to: ClaimId]>;
  readonly authors: boolean;
  /** One person's vote on a claim, any number of them, in any order. */
  readonly votes: Iterable<GivenVote>;
  /** null for somebody who goes by a pseudonym. */
  readonly nameOf: (id: UserId) => string | null;
}

const nobody: Included = { redirects: [], authors: false, votes: [], nameOf: () => null };

/** A debate as a document: its live claims, each above its answers. The same debate gives the same document. */
export function documentOf(debate: Debate, included: Included = nobody): DebateDocument {
  const rows = [...liveClaims(debate)];
  const order = new Map(rows.map(({ id }, i) => [id, i]));
  const people = new Map<UserId, Appearance>();
  const appearanceOf = (id: UserId): Appearance => {
    const known = people.get(id);
    if (known !== undefined) return known;
    const first: Appearance = { name: included.nameOf(id), wrote: Number.POSITIVE_INFINITY, votes: [], number: 0 };
    people.set(id, first);
    return first;
  };
  if (included.authors) {
    for (const [i, { authorId }] of rows.entries()) {
      const author = appearanceOf(authorId);
      author.wrote = Math.min(author.wrote, i);
    }
  }
  for (const { claimId, userId, vote } of included.votes) {
    const claim = order.get(claimId);
    if (claim !== undefined) appearanceOf(userId).votes.push({ claim, ...vote });
  }
  for (const { votes } of people.values()) votes.sort((a, b) => a.claim - b.claim);
  const appearances = [...people.values()].sort(byAppearance);
  for (const [i, person] of appearances.entries()) person.number = i + 1;

  const { question, background, settings } = debate;
  return {
    ...{ question, background, semantics: settings.semantics, language: settings.language },
    claims: rows.map(
      (claim): DocumentClaim => ({
        ...{ key: claim.id, parent: claim.parentId, role: claim.role, text: claim.text, shows: claim.sharedFrom },
        ...{ joint: claim.jointGroup, origin: claim.origin, sources: claim.sources, createdAt: claim.createdAt },
        author: included.authors ? keyOf(appearanceOf(claim.authorId)) : null,
      }),
    ),
    people: appearances.map((person) => ({ key: keyOf(person), name: person.name })),
    votes: appearances
      .flatMap((person) => person.votes.map((vote) => ({ ...vote, person })))
      .sort((a, b) => a.claim - b.claim || a.person.number - b.person.number)
      .map(({ claim, person, verdict, relevance }) => ({
        ...{ claim: rows[claim]?.id as ClaimId, person: keyOf(person), verdict, relevance },
      })),
    redirects: [...included.redirects]
      .flatMap(([from, to]) => (order.has(from) || !order.has(to) ? [] : [{ from, to }]))
      .sort((a, b) => (order.get(a.to) ?? 0) - (order.get(b.to) ?? 0) || (a.from < b.from ? -1 : 1)),
  };
}

/** All that a document says of a person. */
interface Appearance {
  readonly name: string | null;
  /** The first claim the person wrote, as its place in the document. */
  wrote: number;
  readonly votes: ({ readonly claim: number } & Vote)[];
  number: number;
}

const keyOf = ({ number }: Appearance): string => `p${number}`;

/**
 * By what the document says of them and nothing else. An order by account or by time would tell who is who to anybody
 * who knows when people joined, and would change when the document comes back from another instance.
 */
function byAppearance(a: Appearance, b: Appearance): number {
  if (a.wrote !== b.wrote) return a.wrote < b.wrote ? -1 : 1;
  for (let i = 0; i < a.votes.length && i < b.votes.length; i++) {
    const [one, other] = [a.votes[i], b.votes[i]];
    if (one === undefined || other === undefined) break;
    const difference =
      one.claim - other.claim ||
      (one.verdict ?? -2) - (other.verdict ?? -2) ||
      (one.relevance ?? -1) - (other.relevance ?? -1);
    if (difference !== 0) return difference;
  }
  const [named, other] = [a.name ?? "", b.name ?? ""];
  return a.votes.length - b.votes.length || (named < other ? -1 : named > other ? 1 : 0);
}
