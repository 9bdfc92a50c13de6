import type { Actor } from "@/lib/access/actor";
import { type Denied, decide } from "@/lib/access/grant";
import { applyEdit } from "@/lib/argument/apply-edit";
import { claimOf, type Debate, pathTo } from "@/lib/argument/debate";
import type { Edit, EditError } from "@/lib/argument/edit";
import { type ClaimId, type DebateId, isId, type UserId } from "@/lib/argument/id";
import { positionAmong } from "@/lib/argument/place";
import { cleanParagraphs, cleanText } from "@/lib/argument/text";
import { db } from "@/lib/db/client";
import { storable } from "@/lib/db/events";
import { keepLive } from "@/lib/db/live-debates";
import { tell } from "@/lib/db/news";
import { peopleOf } from "@/lib/db/people";
import { standingOf } from "@/lib/db/standing";
import {
  type Decided,
  insertSuggestion,
  markDecided,
  ownDecided,
  type Suggestion,
  suggestionById,
  waitingSuggestions,
  withdrawWaiting,
} from "@/lib/db/suggestions";
import { transact } from "@/lib/db/transaction";
import { err, ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { type EditRefused, type Written, writeEdit } from "./commit-edit";
import { currentDebate } from "./current-debate";
import { secondCommand } from "./second-command";

/** What may be suggested: additions of answers and better wordings. */
export type SuggestedEdit = Extract<Edit, { kind: "add" | "reword" | "cite" }>;

/** Puts an edit before the editors. It is checked now, so that its author hears what is wrong with it, and again later. */
export async function suggestEdit(
  actor: Actor | null,
  { debateId, id, edit, note }: { debateId: string; id: string; edit: SuggestedEdit; note: string },
): Promise<Result<null, Denied | EditError | { readonly code: "reused-command" }>> {
  const grant = await authorize(actor, "suggest", debateId);
  if (!grant.ok) return grant;
  if (!isId(id)) return err({ code: "not-found" });
  const current = await currentDebate(db(), grant.value);
  if (!current.ok) return current;
  const applied = applyEdit(current.value.debate, edit, { actorId: grant.value.actorId, at: Date.now() });
  if (!applied.ok) return applied;
  const suggestion = { id, edit: storable(edit) as SuggestedEdit, note: cleanParagraphs(note) };
  return (await insertSuggestion(db(), grant.value, suggestion)) ? ok(null) : err({ code: "reused-command" });
}

/** A waiting suggestion with what it is about. */
interface ReadSuggestion extends Suggestion {
  readonly authorName: string;
  readonly own: boolean;
  /** From the thesis to the claim that is answered or reworded. */
  readonly path: readonly string[];
  /** The present wording, where another one is suggested. */
  readonly before: string | null;
}

export interface Suggestions {
  readonly waiting: readonly ReadSuggestion[];
  /** The reader's own, with what became of them and why. */
  readonly decided: readonly (Decided & { readonly deciderName: string })[];
  readonly mayDecide: boolean;
}

/** The suggestions that wait: everybody's for those who decide, one's own for the others; oldest first. */
export async function listSuggestions(actor: Actor | null, debateId: string): Promise<Result<Suggestions, Denied>> {
  const grant = await authorize(actor, "suggest", debateId);
  if (!grant.ok) return grant;
  const mayDecide = decide(actor, "edit", await standingOf(db(), actor, debateId as DebateId)).ok;
  const shown = await waitingSuggestions(db(), grant.value, mayDecide);
  const current = await currentDebate(db(), grant.value);
  if (!current.ok) return current;
  const { debate } = current.value;
  const decided = await ownDecided(db(), grant.value);
  const deciders = decided.flatMap(({ decidedBy }) => decidedBy ?? []);
  const people = await peopleOf(db(), grant.value, new Set([...shown.map(({ authorId }) => authorId), ...deciders]));
  const nameOf = (id: UserId | null) => (id === null ? "" : (people[id]?.name ?? ""));
  const waiting = shown.map((suggestion) => ({
    ...suggestion,
    ...contextOf(debate, suggestion.edit),
    authorName: nameOf(suggestion.authorId),
    own: suggestion.authorId === grant.value.actorId,
  }));
  const told = decided.map((one) => ({ ...one, deciderName: nameOf(one.decidedBy) }));
  return ok({ waiting, decided: told, mayDecide });
}

export type DecideRefused = EditRefused | { readonly code: "already-decided" };

/** Takes back one's own suggestion while it waits. */
export async function withdrawSuggestion(
  actor: Actor | null,
  { debateId, id }: { debateId: string; id: string },
): Promise<Result<null, Denied | { readonly code: "already-decided" }>> {
  const grant = await authorize(actor, "suggest", debateId);
  if (!grant.ok) return grant;
  return isId(id) && (await withdrawWaiting(db(), grant.value, id)) ? ok(null) : err({ code: "already-decided" });
}

interface SuggestionDecision {
  readonly debateId: string;
  readonly id: string;
  readonly accept: boolean;
  /** Another wording to accept it in; null: as it is. */
  readonly text?: string | null;
  readonly reason: string;
}

/**
 * Accepts a suggestion, which makes its edit in its author's name, or declines it with a reason. Another wording follows
 * as an edit of the editor's own: nobody is said to have written what somebody else did.
 */
export async function decideSuggestion(
  actor: Actor | null,
  { debateId, id, accept, text = null, reason }: SuggestionDecision,
  now: number = Date.now(),
): Promise<Result<null, DecideRefused>> {
  if (!isId(id)) return err({ code: "not-found" });
  const decided = await transact<Written | null, DecideRefused>(async (tx) => {
    const grant = await authorize(actor, "edit", debateId, tx);
    if (!grant.ok) return grant;
    const suggestion = await suggestionById(tx, grant.value, id);
    if (suggestion === null) return err({ code: "not-found" });
    const changed = accept ? otherWording(suggestion.edit, text) : null;
    if (!(await markDecided(tx, grant.value, { id, accepted: accept, changed, reason: cleanParagraphs(reason) })))
      return err({ code: "already-decided" });
    const about = aboutClaim(suggestion.edit);
    const told = { subjectId: id, claimId: about, actorId: grant.value.actorId, at: now };
    await tell(tx, grant.value, told, [{ userId: suggestion.authorId, kind: "suggestion" }]);
    if (!accept) return ok(null);
    const current = await currentDebate(tx, grant.value);
    if (!current.ok) return current;
    const edit = placedLast(current.value.debate, suggestion.edit);
    const written = await writeEdit(tx, actor, { debateId, commandId: id, edit }, now, { author: suggestion.authorId });
    if (!written.ok || changed === null) return written;
    const version = claimOf(written.value.live.debate, edit.id)?.version ?? 1;
    const reword = { kind: "reword" as const, id: edit.id, version, text: changed };
    const command = { debateId, commandId: secondCommand(id), edit: reword };
    return writeEdit(tx, actor, command, now, { before: written.value.live });
  });
  if (!decided.ok) return decided;
  if (decided.value !== null) keepLive(decided.value.live);
  return ok(null);
}

/** The wording to put in place of the suggested one; null where there is none or it is the same. */
const otherWording = (edit: SuggestedEdit, text: string | null): string | null =>
  text === null || edit.kind === "cite" || cleanText(text) === cleanText(edit.text) ? null : cleanText(text);

const aboutClaim = (edit: SuggestedEdit): ClaimId | null => (edit.kind === "add" ? edit.parentId : edit.id);

/** An accepted answer comes after those there are by then, whatever there was when it was suggested. */
const placedLast = (debate: Debate, edit: SuggestedEdit): SuggestedEdit =>
  edit.kind === "add" ? { ...edit, position: positionAmong(debate, edit.parentId) } : edit;

function contextOf(debate: Debate, edit: SuggestedEdit): { path: readonly string[]; before: string | null } {
  const about = aboutClaim(edit);
  const path = about === null ? [] : pathTo(debate, about);
  return { path: path.map(({ text }) => text), before: edit.kind === "reword" ? (path.at(-1)?.text ?? null) : null };
}
