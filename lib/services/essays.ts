import type { Actor } from "@/lib/access/actor";
import type { Denied, Signed } from "@/lib/access/grant";
import { isId } from "@/lib/argument/id";
import { type Database, db } from "@/lib/db/client";
import {
  countEssays,
  essayById,
  insertEssay,
  lockEssay,
  markEssayRemoved,
  type StoredEssay,
  writeEssay,
} from "@/lib/db/essays";
import { lockDebate } from "@/lib/db/standing";
import { transact } from "@/lib/db/transaction";
import { cleanCitation } from "@/lib/essay/citation";
import { cleanEssay, type UncleanCode } from "@/lib/essay/clean";
import { type Citation, type EssayId, essayLimits, type Showing } from "@/lib/essay/essay";
import type { EssayLine, EssayView, QuotedText } from "@/lib/essay/view";
import { err, ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { currentDebate } from "./current-debate";
import { linesOf, quotedFor, viewOf } from "./essay-view";
import { liveClaim, type NoSuchClaim } from "./live-claim";
import { lookAhead, moveAnchors } from "./move-anchors";

export interface NoSuchEssay {
  readonly code: "no-such-essay";
}

/** Somebody else changed the essay first: what stands there now, as this reader is given it. */
export interface EssayChanged {
  readonly code: "essay-changed";
  readonly essay: EssayView;
}

type EssayFault = UncleanCode | "bad-citation";
export type AddEssayRefused = Denied | { readonly code: EssayFault | "too-many-essays" | "id-taken" };
export type ChangeEssayRefused = Denied | NoSuchEssay | EssayChanged | { readonly code: EssayFault };

export interface NewEssay {
  /** Made by the client; the same essay sent twice is added once. */
  readonly essayId: string;
  readonly citation: Citation;
  readonly text: string;
  readonly showing: Showing;
}

/** Adds a text to a debate, for claims to be taken from. */
export async function addEssay(
  actor: Actor | null,
  { debateId, ...essay }: NewEssay & { readonly debateId: string },
  now: number = Date.now(),
): Promise<Result<{ readonly essayId: EssayId }, AddEssayRefused>> {
  return transact((tx) => putEssay(tx, actor, debateId, essay, now));
}

/** The same within a transaction of the caller's. */
export async function putEssay(
  tx: Database,
  actor: Actor | null,
  debateId: string,
  { essayId, citation: given, text: typed, showing }: NewEssay,
  now: number,
): Promise<Result<{ readonly essayId: EssayId }, AddEssayRefused>> {
  const grant = await authorize(actor, "write", debateId, tx);
  if (!grant.ok) return grant;
  if (!isId(essayId)) return err({ code: "not-found" });
  const id = essayId as EssayId;
  const text = cleanEssay(typed);
  if (!text.ok) return text;
  const citation = cleanCitation(given);
  if (!citation.ok) return citation;
  // Two that come at once must not both find room for the last one.
  await lockDebate(tx, grant.value.debateId);
  const essay = { id, citation: citation.value, text: text.value, showing };
  const put = await insertEssay(tx, grant.value, essay, now);
  if (put === "another") return err({ code: "id-taken" });
  const full = put === "new" && (await countEssays(tx, grant.value)) > essayLimits.essays;
  return full ? err({ code: "too-many-essays" }) : ok({ essayId: id });
}

/** The essays of a debate, in the order in which they were added. */
export async function listEssays(actor: Actor | null, debateId: string): Promise<Result<readonly EssayLine[], Denied>> {
  const grant = await authorize(actor, "read", debateId);
  if (!grant.ok) return grant;
  const current = await currentDebate(db(), grant.value);
  return current.ok ? ok(await linesOf(db(), grant.value, current.value.debate)) : current;
}

/** An essay as this reader may see it: nothing in the answer is hidden from them. */
export async function readEssay(
  actor: Actor | null,
  { debateId, essayId }: EssayOf,
): Promise<Result<EssayView, Denied | NoSuchEssay>> {
  const grant = await authorize(actor, "read", debateId);
  if (!grant.ok) return grant;
  const essay = isId(essayId) ? await essayById(db(), grant.value, essayId) : null;
  if (essay === null || essay.removed) return err({ code: "no-such-essay" });
  const current = await currentDebate(db(), grant.value);
  return current.ok ? ok(await viewOf(db(), grant.value, current.value, essay)) : current;
}

/** What a claim comes from: the words of texts that it is anchored to, as far as this reader may see them. */
export async function readQuotes(
  actor: Actor | null,
  debateId: string,
  claimId: string,
): Promise<Result<readonly QuotedText[], Denied | NoSuchClaim>> {
  const grant = await authorize(actor, "read", debateId);
  if (!grant.ok) return grant;
  const found = await liveClaim(db(), grant.value, claimId);
  return found.ok ? ok(await quotedFor(db(), grant.value, found.value.claim.id)) : found;
}

export interface EssayOf {
  readonly debateId: string;
  readonly essayId: string;
}

/** What is given is changed; `version` is the one that it was written on. */
export interface EssayChange extends EssayOf {
  readonly version: number;
  readonly text?: string | undefined;
  readonly citation?: Citation | undefined;
  readonly showing?: Showing | undefined;
}

/**
 * Changes an essay; its passages are looked for again in the new text, and the old one is kept. What somebody else
 * changed meanwhile is not written over.
 */
export async function changeEssay(
  actor: Actor | null,
  change: EssayChange,
  now: number = Date.now(),
): Promise<Result<EssayView, ChangeEssayRefused>> {
  const given = change.text === undefined ? null : cleanEssay(change.text);
  const ahead = given?.ok ? await lookAhead(actor, change, given.value) : null;
  return transact<EssayView, ChangeEssayRefused>(async (tx) => {
    const held = await holdEssay(tx, actor, change);
    if (!held.ok) return held;
    const { grant, essay } = held.value;
    if (essay.removed) return err({ code: "no-such-essay" });
    const text = given ?? ok(essay.text);
    if (!text.ok) return text;
    const citation = cleanCitation(change.citation ?? essay);
    if (!citation.ok) return citation;
    const next = { citation: citation.value, text: text.value, showing: change.showing ?? essay.showing };
    if (!isSame(essay, next)) {
      if (change.version !== essay.version) return changed(tx, grant, essay);
      await writeEssay(tx, grant, essay, next, now);
      if (next.text !== essay.text) await moveAnchors(tx, grant, essay, next.text, ahead);
    }
    return current(tx, grant, essay.id);
  });
}

/** Takes an essay and its passages out of sight; its claims stay. */
export const removeEssay = (actor: Actor | null, of: EssayOf, now: number = Date.now()) => setRemoved(actor, of, now);

/** Takes the removal back, passages and all. */
export const restoreEssay = (actor: Actor | null, of: EssayOf) => setRemoved(actor, of, null);

async function setRemoved(
  actor: Actor | null,
  of: EssayOf,
  at: number | null,
): Promise<Result<null, Denied | NoSuchEssay | { readonly code: "too-many-essays" }>> {
  return transact<null, Denied | NoSuchEssay | { readonly code: "too-many-essays" }>(async (tx) => {
    const grant = await authorize(actor, "write", of.debateId, tx);
    if (grant.ok) await lockDebate(tx, grant.value.debateId);
    const held = await holdEssay(tx, actor, of);
    if (!held.ok) return held;
    if (held.value.essay.removed === (at !== null)) return ok(null);
    await markEssayRemoved(tx, held.value.grant, held.value.essay.id, at);
    const full = at === null && (await countEssays(tx, held.value.grant)) > essayLimits.essays;
    return full ? err({ code: "too-many-essays" }) : ok(null);
  });
}

/** The essay, held, with leave to change it: whoever added it may, and editors. */
async function holdEssay(
  tx: Database,
  actor: Actor | null,
  { debateId, essayId }: EssayOf,
): Promise<Result<{ grant: Signed<"write" | "edit">; essay: StoredEssay }, Denied | NoSuchEssay>> {
  const reading = await authorize(actor, "read", debateId, tx);
  if (!reading.ok) return reading;
  const essay = isId(essayId) ? await lockEssay(tx, reading.value, essayId) : null;
  const own = essay === null || essay.addedBy === actor?.userId;
  const grant = await authorize(actor, own ? "write" : "edit", debateId, tx);
  if (!grant.ok) return grant;
  return essay === null ? err({ code: "no-such-essay" }) : ok({ grant: grant.value, essay });
}

/** The refusal that shows what stands there now. */
export async function changed(
  tx: Database,
  grant: Signed<"write" | "edit">,
  essay: StoredEssay,
): Promise<Result<never, Denied | EssayChanged>> {
  const debate = await currentDebate(tx, grant);
  if (!debate.ok) return debate;
  return err({ code: "essay-changed", essay: await viewOf(tx, grant, debate.value, essay) });
}

async function current(
  tx: Database,
  grant: Signed<"write" | "edit">,
  id: EssayId,
): Promise<Result<EssayView, Denied | NoSuchEssay>> {
  const essay = await essayById(tx, grant, id);
  if (essay === null) return err({ code: "no-such-essay" });
  const debate = await currentDebate(tx, grant);
  return debate.ok ? ok(await viewOf(tx, grant, debate.value, essay)) : debate;
}

const isSame = (essay: StoredEssay, next: { citation: Citation; text: string; showing: Showing }): boolean =>
  essay.text === next.text &&
  essay.showing === next.showing &&
  Object.entries(next.citation).every(([line, value]) => essay[line as keyof Citation] === value);
