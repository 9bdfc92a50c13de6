import type { Actor } from "@/lib/access/actor";
import { type Denied, decide } from "@/lib/access/grant";
import { applyEdit } from "@/lib/argument/apply-edit";
import { type Debate, pathTo } from "@/lib/argument/debate";
import type { Edit, EditError } from "@/lib/argument/edit";
import { type DebateId, isId } from "@/lib/argument/id";
import { positionAmong } from "@/lib/argument/place";
import { cleanParagraphs } from "@/lib/argument/text";
import { db } from "@/lib/db/client";
import { storable } from "@/lib/db/events";
import { keepLive } from "@/lib/db/live-debates";
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
} from "@/lib/db/suggestions";
import { transact } from "@/lib/db/transaction";
import { err, ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { type EditRefused, type Written, writeEdit } from "./commit-edit";
import { currentDebate } from "./current-debate";

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
  readonly decided: readonly Decided[];
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
  const people = await peopleOf(db(), grant.value, new Set(shown.map(({ authorId }) => authorId)));
  const waiting = shown.map((suggestion) => ({
    ...suggestion,
    ...contextOf(debate, suggestion.edit),
    authorName: people[suggestion.authorId]?.name ?? "",
    own: suggestion.authorId === grant.value.actorId,
  }));
  return ok({ waiting, decided: await ownDecided(db(), grant.value), mayDecide });
}

export type DecideRefused = EditRefused | { readonly code: "already-decided" };

/** Accepts a suggestion, which makes its edit in its author's name, or declines it with a reason. */
export async function decideSuggestion(
  actor: Actor | null,
  { debateId, id, accept, reason }: { debateId: string; id: string; accept: boolean; reason: string },
  now: number = Date.now(),
): Promise<Result<null, DecideRefused>> {
  if (!isId(id)) return err({ code: "not-found" });
  const decided = await transact<Written | null, DecideRefused>(async (tx) => {
    const grant = await authorize(actor, "edit", debateId, tx);
    if (!grant.ok) return grant;
    const suggestion = await suggestionById(tx, grant.value, id);
    if (suggestion === null) return err({ code: "not-found" });
    if (!(await markDecided(tx, grant.value, { id, accepted: accept, reason: cleanParagraphs(reason) })))
      return err({ code: "already-decided" });
    if (!accept) return ok(null);
    const current = await currentDebate(tx, grant.value);
    if (!current.ok) return current;
    const edit = placedLast(current.value.debate, suggestion.edit);
    return writeEdit(tx, actor, { debateId, commandId: id, edit }, now, { author: suggestion.authorId });
  });
  if (!decided.ok) return decided;
  if (decided.value !== null) keepLive(decided.value.live);
  return ok(null);
}

/** An accepted answer comes after those there are by then, whatever there was when it was suggested. */
const placedLast = (debate: Debate, edit: SuggestedEdit): SuggestedEdit =>
  edit.kind === "add" ? { ...edit, position: positionAmong(debate, edit.parentId) } : edit;

function contextOf(debate: Debate, edit: SuggestedEdit): { path: readonly string[]; before: string | null } {
  const about = edit.kind === "add" ? edit.parentId : edit.id;
  const path = about === null ? [] : pathTo(debate, about);
  return { path: path.map(({ text }) => text), before: edit.kind === "reword" ? (path.at(-1)?.text ?? null) : null };
}
