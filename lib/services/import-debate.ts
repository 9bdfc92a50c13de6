import { v7 as newId } from "uuid";
import type { Actor } from "@/lib/access/actor";
import type { Signed } from "@/lib/access/grant";
import type { Claim } from "@/lib/argument/claim";
import { type DebateId, isId } from "@/lib/argument/id";
import type { Settings } from "@/lib/argument/settings";
import { stratify } from "@/lib/argument/stratify";
import { noVotes } from "@/lib/argument/vote";
import { findDebate, insertDebate } from "@/lib/db/claims";
import type { Database } from "@/lib/db/client";
import {
  beginImport,
  insertImportedClaims,
  insertImportedEvents,
  insertImportedPeople,
  insertImportedVotes,
  putNewestEvent,
} from "@/lib/db/imported-rows";
import { keepLive } from "@/lib/db/live-debates";
import { putMember } from "@/lib/db/memberships";
import type { LiveDebate } from "@/lib/db/moment";
import { transact } from "@/lib/db/transaction";
import type { DebateDocument } from "@/lib/formats/document";
import type { ParseFault } from "@/lib/formats/format";
import { err, ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { type ImportPlan, mergedAway, planImport, writtenBy } from "./import-plan";

interface ImportCommand {
  /** Made by the client; the same import sent twice is made once. */
  readonly debateId: string;
  /** `semantics` and `language` count where the document names none. */
  readonly settings: Settings;
}

interface OfDocument extends ImportCommand {
  readonly document: DebateDocument;
  /** Whether authors, voters and votes come along; else the importer is the author of everything. */
  readonly votes: boolean;
}

interface OfPlan extends ImportCommand {
  /** What `planImport` made for this importer. */
  readonly plan: ImportPlan;
}

/** Claims and votes written so far. */
export interface ImportProgress {
  readonly done: number;
  readonly of: number;
}

/** `unfit`: the document cannot become a debate; the fault says where and why. */
export type ImportRefused =
  | { readonly code: "signed-out" | "not-found" | "id-taken" | "cancelled" }
  | { readonly code: "unfit"; readonly fault: ParseFault };

interface Imported {
  readonly debateId: DebateId;
  readonly claims: number;
  readonly votes: number;
}

interface Watch {
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Aborting takes back what has been written so far. */
  readonly signal?: AbortSignal;
}

/** A large debate takes half a minute, on a busy computer a few times that. */
const patience = { timeout: 10 * 60_000 };
/** Rows of one statement: few enough that others get their turn between two, and that each ends in good time. */
const batch = 1000;

/**
 * Makes a debate of a document, all of it or nothing; whoever imports it owns it. Each claim is one addition in the log,
 * as if it had been written here, and no debate is imported archived: nothing could be added to it.
 */
export async function importDebate(
  actor: Actor | null,
  { document, votes, ...command }: OfDocument,
  watch: Watch = {},
  now: number = Date.now(),
): Promise<Result<Imported, ImportRefused>> {
  if (actor === null) return err({ code: "signed-out" });
  if (!isId(command.debateId)) return err({ code: "not-found" });
  const planned = await planImport(document, votes, actor.userId);
  if (!planned.ok) return err({ code: "unfit", fault: planned.error });
  return importPlanned(actor, { ...command, plan: planned.value }, watch, now);
}

/** The same of a document that has been checked already, elsewhere maybe. */
export async function importPlanned(
  actor: Actor | null,
  { plan, ...command }: OfPlan,
  watch: Watch = {},
  now: number = Date.now(),
): Promise<Result<Imported, ImportRefused>> {
  if (actor === null) return err({ code: "signed-out" });
  if (!isId(command.debateId)) return err({ code: "not-found" });
  const debateId = command.debateId as DebateId;
  const { semantics, language } = command.settings;
  const named = { semantics: plan.semantics ?? semantics, language: plan.language ?? language };
  const settings = { ...command.settings, ...named, archived: false };
  const frame = { id: debateId, ...plan.frame, version: 1, settings };

  const written = await transact<LiveDebate | null, ImportRefused>(async (tx) => {
    if (!(await insertDebate(tx, frame, now))) {
      const there = await findDebate(tx, debateId);
      return there?.owner === actor.userId && there.question === frame.question ? ok(null) : err({ code: "id-taken" });
    }
    await putMember(tx, debateId, actor.userId, "owner");
    const grant = await authorize(actor, "manage", debateId, tx);
    if (!grant.ok) throw new Error(`the owner of a new debate is refused: ${grant.error.code}`);
    await beginImport(tx, grant.value);
    const rows = await writeRows(tx, grant.value, plan, watch, now);
    if (rows === null) return err({ code: "cancelled" });
    const debate = stratify(frame, rows.claims);
    if (!debate.ok) throw new Error(`an import is malformed: ${debate.error.code} at ${debate.error.id}`);
    return ok({ debate: debate.value, seq: rows.seq, at: now });
  }, patience);
  if (!written.ok) return written;
  if (written.value !== null) keepLive(written.value);
  return ok({ debateId, claims: plan.additions.length, votes: plan.votes.length });
}

/** null when it was cancelled on the way. */
async function writeRows(
  tx: Database,
  grant: Signed<"manage">,
  { people, additions, votes, tallies, redirects }: ImportPlan,
  { onProgress, signal }: Watch,
  now: number,
): Promise<{ readonly claims: readonly Claim[]; readonly seq: number } | null> {
  const of = additions.length + redirects.length + votes.length;
  const claims: Claim[] = [];
  /** Whether to go on, after a moment in which others are served. */
  const goOn = async (done: number): Promise<boolean> => {
    onProgress?.({ done, of });
    await new Promise((resolve) => setImmediate(resolve));
    return signal?.aborted !== true;
  };
  if (!(await goOn(0))) return null;
  for (const some of batches(people)) await insertImportedPeople(tx, grant, some);
  for (const some of batches(additions)) {
    const rows = some.map(({ edit, authorId }, i) =>
      writtenBy(edit, { actorId: authorId, at: now }, claims.length + i + 1),
    );
    const made = rows.map(({ claim }) => claim);
    await insertImportedClaims(tx, grant, made, (id) => tallies.get(id) ?? noVotes);
    const events = rows.map(({ event, claim }) => ({ ...event, commandId: claim.id }));
    await insertImportedEvents(tx, grant, events);
    claims.push(...made);
    if (!(await goOn(claims.length))) return null;
  }
  let seq = claims.length;
  const byId = new Map(redirects.length === 0 ? [] : claims.map((claim) => [claim.id, claim]));
  for (const some of batches(redirects)) {
    const rows = some.map((redirect, i) =>
      mergedAway(redirect, byId.get(redirect.to) as Claim, { actorId: grant.actorId, at: now }, seq + 2 * i + 1),
    );
    const made = rows.map(({ claim }) => claim);
    await insertImportedClaims(tx, grant, made, () => noVotes);
    const events = rows.flatMap(({ claim, events: [added, merged] }) => [
      { ...added, commandId: claim.id },
      { ...merged, commandId: newId() },
    ]);
    await insertImportedEvents(tx, grant, events);
    claims.push(...made);
    seq += events.length;
    if (!(await goOn(claims.length))) return null;
  }
  let done = claims.length;
  for (const some of batches(votes)) {
    await insertImportedVotes(tx, grant, some);
    done += some.length;
    if (!(await goOn(done))) return null;
  }
  await putNewestEvent(tx, grant, seq);
  return { claims, seq };
}

function* batches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < all.length; start += batch) yield all.slice(start, start + batch);
}
