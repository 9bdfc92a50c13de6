import { v7 as newId } from "uuid";
import type { Claim } from "@/lib/argument/claim";
import type { Frame } from "@/lib/argument/debate";
import { type ClaimId, isId, type UserId } from "@/lib/argument/id";
import { cleanText, isBlank } from "@/lib/argument/text";
import { noVote, noVotes, recount, type Tally, type Vote } from "@/lib/argument/vote";
import type { DebateEvent } from "@/lib/db/events";
import { checkPeople } from "@/lib/formats/check-people";
import type { DebateDocument } from "@/lib/formats/document";
import { type Addition, editsInSteps, framed } from "@/lib/formats/edits-of-document";
import { atPath, type ParseFault } from "@/lib/formats/format";
import { err, ok, type Result } from "@/lib/result";
import { inTurns } from "./in-turns";

const mostPeople = 10_000;
const nameCharacters = 100;

/** Everything an import is going to write. */
export interface ImportPlan {
  readonly frame: Pick<Frame, "question" | "background">;
  /** null where the document names none, as below. */
  readonly semantics: DebateDocument["semantics"];
  readonly language: DebateDocument["language"];
  readonly people: readonly { readonly id: UserId; readonly name: string }[];
  /** In an order in which each can be made. */
  readonly additions: readonly { readonly edit: Addition; readonly authorId: UserId }[];
  readonly votes: readonly PlannedVote[];
  readonly tallies: ReadonlyMap<ClaimId, Tally>;
  readonly redirects: readonly Redirect[];
}

/** A claim that was merged away before, and the one that stands for it. */
interface Redirect {
  readonly from: ClaimId;
  readonly to: ClaimId;
}

type PlannedVote = Vote & { readonly claimId: ClaimId; readonly userId: UserId };

/**
 * What becomes of a document, or why it cannot become a debate. With `votes`, people who wrote or voted come along, in
 * the document's order with ids that grow; what it says without an author is `importer`'s.
 */
export async function planImport(
  document: DebateDocument,
  votes: boolean,
  importer: UserId,
): Promise<Result<ImportPlan, ParseFault>> {
  const frame = framed(document);
  if (!frame.ok) return frame;
  const edits = await inTurns(editsInSteps(document, newId));
  if (!edits.ok) return edits;
  const { semantics, language } = document;
  const idOf = new Map(edits.value.map(({ claim, edit }) => [claim.key, edit.id]));
  const redirects = document.redirects.flatMap(({ from, to }): readonly Redirect[] => {
    const id = idOf.get(to);
    // Only what had an address before can lead on from there.
    return id === undefined || !isId(from) ? [] : [{ from: from as ClaimId, to: id }];
  });
  const all = { frame: frame.value, semantics, language, redirects };
  const without = { ...all, people: [], votes: [], tallies: new Map() };
  if (!votes) return ok({ ...without, additions: edits.value.map(({ edit }) => ({ edit, authorId: importer })) });

  const fits = checkPeople(document);
  if (!fits.ok) return fits;
  const people = peopleOf(document);
  if (people.size > mostPeople) return err({ code: "wrong-value", detail: `${people.size}`, ...atPath("people") });
  const additions = edits.value.map(({ edit, claim: { key, author } }) => ({
    ...{ key, edit, authorId: author === null ? importer : (people.get(author)?.id ?? importer) },
  }));
  const byKey = new Map(additions.map((addition) => [addition.key, addition]));
  const tallies = new Map<ClaimId, Tally>();
  const given: PlannedVote[] = [];
  for (const { claim: key, person, verdict, relevance } of document.votes) {
    const [claim, userId] = [byKey.get(key), people.get(person)?.id];
    if (claim === undefined || userId === undefined || (verdict === null && relevance === null)) continue;
    const claimId = claim.edit.id;
    given.push({ claimId, userId, verdict, relevance });
    if (userId === claim.authorId) continue;
    tallies.set(claimId, recount(tallies.get(claimId) ?? noVotes, noVote, { verdict, relevance }));
  }
  return ok({ ...all, people: [...people.values()], additions, votes: given, tallies });
}

/** Those who wrote or voted, by their keys. */
function peopleOf({ people, claims, votes }: DebateDocument): ReadonlyMap<string, ImportPlan["people"][number]> {
  const authors = new Set(claims.map(({ author }) => author));
  const voters = new Set(votes.map(({ person }) => person));
  const found = new Map<string, ImportPlan["people"][number]>();
  for (const [i, { key, name }] of people.entries()) {
    if (!authors.has(key) && !voters.has(key)) continue;
    const given = [...cleanText(name ?? "")].slice(0, nameCharacters).join("").trim();
    const neutral = `${authors.has(key) ? "Author" : "Voter"} ${i + 1}`;
    found.set(key, { id: newId() as UserId, name: isBlank(given) ? neutral : given });
  }
  return found;
}

/** The claim that `applyEdit` makes of an addition, and its event in the log. */
export function writtenBy(edit: Addition, by: DebateEvent["by"], seq: number): { claim: Claim; event: DebateEvent } {
  const { kind, jointGroup = null, createdAt = by.at, ...rest } = edit;
  const claim = { ...rest, jointGroup, createdAt, version: 1, authorId: by.actorId, removed: null };
  return { claim, event: { seq, by, edit, inverse: { kind: "remove", id: edit.id, version: 1 } } };
}

/** A claim that says what another one says and was merged into it at once, with the two events of that. */
export function mergedAway(
  { from, to }: Redirect,
  into: Claim,
  by: DebateEvent["by"],
  seq: number,
): { claim: Claim; events: readonly [added: DebateEvent, merged: DebateEvent] } {
  const { parentId, role, text, position, origin, createdAt } = into;
  const addition: Addition = {
    ...{ kind: "add", id: from, parentId, role, text, position, origin, sources: [], sharedFrom: null, createdAt },
  };
  const { claim, event } = writtenBy(addition, { ...by, actorId: into.authorId }, seq);
  const removal: DebateEvent = {
    ...{ seq: seq + 1, by, edit: { kind: "remove", id: from, version: 1, into: to } },
    inverse: { kind: "restore", id: from, version: 2 },
  };
  const removed = { by: by.actorId, at: by.at, into: to };
  return { claim: { ...claim, version: 2, removed }, events: [event, removal] };
}
