import type { Actor } from "@/lib/access/actor";
import { type Denied, decide } from "@/lib/access/grant";
import { verbFor } from "@/lib/access/verb";
import type { ClaimRole } from "@/lib/argument/claim";
import { allClaims, claimOf, type Debate, definitionOf, isLive, liveAnswers, pathTo } from "@/lib/argument/debate";
import type { EditKind } from "@/lib/argument/edit";
import { type ClaimId, type DebateId, isId, type UserId } from "@/lib/argument/id";
import { db } from "@/lib/db/client";
import { type DebateEvent, eventAt, eventsBefore } from "@/lib/db/events";
import { peopleOf } from "@/lib/db/people";
import { standingOf } from "@/lib/db/standing";
import { err, ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { type Committed, commitEdit, type EditRefused } from "./commit-edit";
import { currentDebate } from "./current-debate";

const page = 50;

/** One line of a debate's history. */
export interface HistoryEntry {
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly actorName: string;
  readonly kind: EditKind;
  readonly role: ClaimRole | null;
  /** The claim, where it can be gone to. */
  readonly claimId: ClaimId | null;
  /** What the edit said; null where it is not this reader's to see. */
  readonly text: string | null;
  /** Whether this reader may take it back. */
  readonly undoable: boolean;
}

/** Up to 50 edits before event `before` (null: the newest), newest first. */
export async function readHistory(
  actor: Actor | null,
  debateId: string,
  before: number | null = null,
): Promise<Result<readonly HistoryEntry[], Denied>> {
  const grant = await authorize(actor, "read", debateId);
  if (!grant.ok) return grant;
  const current = await currentDebate(db(), grant.value);
  if (!current.ok) return current;
  const { debate } = current.value;
  const events = await eventsBefore(db(), grant.value, before, page);
  const people = await peopleOf(db(), grant.value, new Set(events.map(({ by }) => by.actorId)));
  const standing = await standingOf(db(), actor, grant.value.debateId);
  const allowed = (event: DebateEvent) =>
    actor !== null && decide(actor, verbFor(event.inverse, debate, actor.userId), standing).ok;
  const editor = decide(actor, "edit", standing).ok;
  return ok(
    events.map((event) => ({
      ...entryOf(debate, event, editor),
      actorName: people[event.by.actorId]?.name ?? "",
      undoable: isNewest(debate, event) && allowed(event),
    })),
  );
}

/** Takes an edit back by making its inverse; stale when the claim has changed since. */
export async function undoEdit(
  actor: Actor | null,
  { debateId, commandId, seq }: { debateId: string; commandId: string; seq: number },
): Promise<Result<Committed, EditRefused>> {
  const grant = await authorize(actor, "read", debateId);
  if (!grant.ok) return grant;
  const event = await eventAt(db(), grant.value, seq);
  if (event === null) return err({ code: "not-found" });
  return commitEdit(actor, { debateId, commandId, edit: event.inverse });
}

/** The top of a removed branch. */
export interface RemovedBranch {
  readonly claimId: ClaimId;
  readonly version: number;
  readonly role: ClaimRole;
  readonly text: string;
  /** The text of what it answered; null for a thesis. */
  readonly parentText: string | null;
  /** Claims below it that would come back with it. */
  readonly below: number;
  readonly removedBy: string;
  readonly removedAt: number;
}

/** The removed branches that the actor may restore, newest first. */
export async function listRemoved(
  actor: Actor | null,
  debateId: string,
): Promise<Result<readonly RemovedBranch[], Denied>> {
  const grant = await authorize(actor, "write", debateId);
  if (!grant.ok) return grant;
  const current = await currentDebate(db(), grant.value);
  if (!current.ok) return current;
  const { debate } = current.value;
  const standing = await standingOf(db(), actor, debateId as DebateId);
  const mine = [...allClaims(debate)].filter(({ id, version, removed }) => {
    const verb = verbFor({ kind: "restore", id, version }, debate, grant.value.actorId);
    return removed !== null && decide(actor, verb, standing).ok;
  });
  const people = await peopleOf(db(), grant.value, new Set(mine.map(({ removed }) => removed?.by as UserId)));
  return ok(
    mine
      .map((claim) => ({
        ...{ claimId: claim.id, version: claim.version, role: claim.role },
        text: definitionOf(debate, claim)?.text ?? "",
        parentText: claim.parentId === null ? null : (claimOf(debate, claim.parentId)?.text ?? null),
        below: countBelow(debate, claim.id),
        removedBy: people[claim.removed?.by as UserId]?.name ?? "",
        removedAt: claim.removed?.at ?? 0,
      }))
      .sort((a, b) => b.removedAt - a.removedAt),
  );
}

function countBelow(debate: Debate, id: ClaimId): number {
  let count = -1;
  for (const open: ClaimId[] = [id]; open.length > 0; count++) {
    open.push(...liveAnswers(debate, open.pop() as ClaimId).map((claim) => claim.id));
  }
  return count;
}

function entryOf(
  debate: Debate,
  { seq, by, edit }: DebateEvent,
  editor: boolean,
): Omit<HistoryEntry, "actorName" | "undoable"> {
  const about = { seq, at: by.at, kind: edit.kind };
  if (edit.kind === "configure") return { ...about, role: null, claimId: null, text: null };
  if (edit.kind === "frame") return { ...about, role: null, claimId: null, text: edit.question };
  const claim = claimOf(debate, edit.id);
  const live = claim !== undefined && isLive(debate, claim);
  const said = edit.kind === "add" || edit.kind === "reword" ? edit.text : "";
  const text = said !== "" ? said : claim === undefined ? "" : (definitionOf(debate, claim)?.text ?? "");
  return { ...about, role: claim?.role ?? null, claimId: live ? edit.id : null, text: live || editor ? text : null };
}

/** Whether nothing has changed what the edit changed since. */
function isNewest(debate: Debate, { inverse }: DebateEvent): boolean {
  if (inverse.kind === "add" || !isId("id" in inverse ? inverse.id : debate.id)) return false;
  if (inverse.kind === "frame" || inverse.kind === "configure") return inverse.version === debate.version;
  const claim = claimOf(debate, inverse.id);
  const hidden = pathTo(debate, inverse.id).some((step) => step.id !== inverse.id && step.removed !== null);
  return claim?.version === inverse.version && !hidden;
}
