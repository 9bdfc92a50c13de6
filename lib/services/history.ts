import type { Actor } from "@/lib/access/actor";
import { type Denied, decide } from "@/lib/access/grant";
import { verbFor } from "@/lib/access/verb";
import { type ChangeKind, changeKinds } from "@/lib/argument/change";
import type { Claim, ClaimRole } from "@/lib/argument/claim";
import { claimOf, type Debate, definitionOf, isLive, pathTo } from "@/lib/argument/debate";
import type { Edit, Step } from "@/lib/argument/edit";
import { type ClaimId, isId, type UserId } from "@/lib/argument/id";
import { numberIn } from "@/lib/argument/numbering";
import { db } from "@/lib/db/client";
import { editorsOf, eventPage } from "@/lib/db/event-pages";
import { type DebateEvent, eventAt } from "@/lib/db/events";
import { peopleOf } from "@/lib/db/people";
import { standingOf } from "@/lib/db/standing";
import { err, ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { type Committed, commitEdit, type EditRefused } from "./commit-edit";
import { currentDebate } from "./current-debate";
import { type HistoryEntry, tell } from "./tell-event";

const page = 50;
/** More people than this are not listed to choose from. */
const mostEditors = 200;

/** What of a history is asked for; what is left out narrows nothing. */
export interface HistoryAsked {
  /** Only edits with a smaller number. */
  readonly before?: number | null;
  readonly kind?: ChangeKind | null;
  readonly by?: string | null;
  readonly claim?: string | null;
}

export interface HistoryPage {
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
  /** The number to ask before for what is older; null: there is nothing older. */
  readonly older: number | null;
  /** Whose edits there are, by name. */
  readonly editors: readonly { readonly id: UserId; readonly name: string }[];
  /** The claim asked for, as it stands now. */
  readonly claim: ClaimNow | null;
}

interface ClaimNow {
  readonly id: ClaimId;
  readonly version: number;
  readonly role: ClaimRole;
  /** null where it is removed. */
  readonly number: string | null;
  readonly text: string;
  /** Whether this reader may bring an earlier wording back. */
  readonly rewordable: boolean;
  /** Whether this reader may bring the claim itself back. */
  readonly restorable: boolean;
}

/** A page of a debate's history, or of what is asked for of it. A removed claim's is for whoever may see its words. */
export async function readHistory(
  actor: Actor | null,
  debateId: string,
  { before = null, kind = null, by = null, claim: asked = null }: HistoryAsked = {},
): Promise<Result<HistoryPage, Denied>> {
  const grant = await authorize(actor, "read", debateId);
  if (!grant.ok) return grant;
  const current = await currentDebate(db(), grant.value);
  if (!current.ok) return current;
  const { debate } = current.value;
  const standing = await standingOf(db(), actor, grant.value.debateId);
  const may = (edit: Edit) => actor !== null && decide(actor, verbFor(edit, debate, actor.userId), standing).ok;
  const editor = decide(actor, "edit", standing).ok;

  const claim = asked === null ? null : claimOf(debate, asked as ClaimId);
  if (claim === undefined) return err({ code: "not-found" });
  const now = claim === null ? null : claimNow(debate, claim, may);
  if (now !== null && now.number === null && !editor && !now.restorable) return err({ code: "not-found" });

  const filter = {
    ...{ before, claim: claim?.id ?? null, by: by === null || !isId(by) ? null : (by as UserId) },
    kinds: kind === null ? null : changeKinds[kind],
  };
  const [found, editors] = await Promise.all([
    eventPage(db(), grant.value, filter, page + 1),
    editorsOf(db(), grant.value, mostEditors),
  ]);
  const events = found.slice(0, page);
  const people = await peopleOf(db(), grant.value, new Set([...editors, ...events.map((event) => event.by.actorId)]));
  // Whoever may bring a claim back sees its words where that is offered; here too.
  const told = tell(debate, numberIn(debate), (id) => editor || (id === now?.id && now.restorable));
  const nameOf = (id: UserId) => people[id]?.name ?? "";
  return ok({
    entries: events.map((event) => ({
      ...told(event),
      actorName: nameOf(event.by.actorId),
      undoable: isNewest(debate, event) && may(event.inverse),
    })),
    older: found.length > page ? (events.at(-1)?.seq ?? null) : null,
    editors: editors.map((id) => ({ id, name: nameOf(id) })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    claim: now,
  });
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

function claimNow(debate: Debate, claim: Claim, may: (edit: Edit) => boolean): ClaimNow {
  const { id, version, role, removed, sharedFrom } = claim;
  const text = definitionOf(debate, claim)?.text ?? "";
  const live = isLive(debate, claim);
  return {
    ...{ id, version, role, text, number: live ? numberIn(debate)(id) : null },
    rewordable: live && sharedFrom === null && may({ kind: "reword", id, version, text }),
    restorable: removed !== null && may({ kind: "restore", id, version }),
  };
}

/** Whether nothing has changed what the edit changed since. */
function isNewest(debate: Debate, { inverse }: DebateEvent): boolean {
  if (inverse.kind === "rearrange") return eachAsItWas(debate, inverse.steps);
  if (inverse.kind === "add" || !isId("id" in inverse ? inverse.id : debate.id)) return false;
  if (inverse.kind === "frame" || inverse.kind === "configure") return inverse.version === debate.version;
  const claim = claimOf(debate, inverse.id);
  const hidden = pathTo(debate, inverse.id).some((step) => step.id !== inverse.id && step.removed !== null);
  return claim?.version === inverse.version && !hidden;
}

/** The same of several steps: the first about each claim names the version it has to have. */
function eachAsItWas(debate: Debate, steps: readonly Step[]): boolean {
  const met = new Set<ClaimId>();
  return steps.every((step) => {
    if (step.kind === "add" || met.has(step.id)) return step.kind !== "add";
    met.add(step.id);
    return claimOf(debate, step.id)?.version === step.version;
  });
}
