import { v7 as newId } from "uuid";
import type { Actor } from "@/lib/access/actor";
import type { Verb } from "@/lib/access/verb";
import type { Edit } from "@/lib/argument/edit";
import type { ClaimId, DebateId } from "@/lib/argument/id";
import type { MemberRole, Settings } from "@/lib/argument/settings";
import type { Result } from "@/lib/result";
import { authorize } from "@/lib/services/authorize";
import { castVote } from "@/lib/services/cast-vote";
import { deleteDebate } from "@/lib/services/delete-debate";
import { exportDebate } from "@/lib/services/export-debate";
import { followDebate } from "@/lib/services/follow-debate";
import { listRemoved, readHistory, undoEdit } from "@/lib/services/history";
import { createInvite, listInvites, revokeInvite } from "@/lib/services/invitations";
import { changeRole, handOver, listMembers, removeMember } from "@/lib/services/members";
import { nextClaim } from "@/lib/services/next-claim";
import { rankAnswers } from "@/lib/services/rank-answers";
import { readClaim } from "@/lib/services/read-claim";
import { readDebate } from "@/lib/services/read-debate";
import { readExcerpt } from "@/lib/services/read-excerpt";
import { readFrame } from "@/lib/services/read-frame";
import { readGroups } from "@/lib/services/read-groups";
import { readStamp } from "@/lib/services/read-stamp";
import { sayEditing } from "@/lib/services/say-editing";
import { searchDebate } from "@/lib/services/search";
import { decideSuggestion, listSuggestions, suggestEdit } from "@/lib/services/suggestions";
import { addition, edited } from "../support/debates";
import { sql } from "../support/sql";

/** A debate with something of somebody else's for every service to work on. */
export interface Scene {
  readonly id: DebateId;
  readonly question: string;
  readonly settings: Settings;
  readonly version: number;
  readonly thesis: ClaimId;
  readonly claim: ClaimId;
  readonly removed: ClaimId;
  /** The number of the event that added `claim`. */
  readonly claimSeq: number;
  readonly suggestion: string;
  readonly invite: string;
  readonly member: Actor;
}

type Outcome = Result<unknown, { readonly code: string }>;
type Call = (actor: Actor | null, scene: Scene) => Promise<Outcome>;

const edit =
  (make: (scene: Scene) => Edit): Call =>
  (actor, scene) =>
    edited(actor, scene.id, make(scene));
const asking =
  (verb: Verb): Call =>
  (actor, { id }) =>
    authorize(actor, verb, id);
const reading =
  (read: (actor: Actor | null, debateId: string) => Promise<Outcome>): Call =>
  (actor, { id }) =>
    read(actor, id);
const inviting =
  (role: MemberRole): Call =>
  (actor, { id }) =>
    createInvite(actor, { debateId: id, id: newId(), role, days: 3 });
const deciding =
  (accept: boolean): Call =>
  async (actor, { id, suggestion }) => {
    await sql(`update "Suggestion" set accepted = null where "debateId" = $1`, [id]);
    return decideSuggestion(actor, { debateId: id, id: suggestion, accept, reason: "" });
  };

const exporting =
  (votes: boolean): Call =>
  (actor, { id }) =>
    exportDebate(actor, { debateId: id, format: "json", people: "pseudonyms", votes });

/** How each row of the table is tried. What it changes is put back by the test, which works on a copy. */
export const calls: Readonly<Record<string, Readonly<Record<string, Call>>>> = {
  authorize: Object.fromEntries(
    (["read", "vote", "suggest", "write", "edit", "invite", "manage"] as const).map((verb) => [verb, asking(verb)]),
  ),
  castVote: { "on a claim": (actor, { id, claim }) => castVote(actor, { debateId: id, claimId: claim, verdict: 1 }) },
  commitEdit: {
    "an answer": edit(({ thesis }) => addition(thesis)),
    "a thesis": edit(() => addition(null, { role: "thesis" })),
    "another's wording": edit(({ claim }) => ({ kind: "reword", id: claim, version: 1, text: "Better words" })),
    "another's sources": edit(({ claim }) => ({
      ...{ kind: "cite", id: claim, version: 1 },
      sources: [{ citation: "A book", locator: null, url: null }],
    })),
    "another's place": edit(({ claim, thesis }) => ({
      ...{ kind: "move", id: claim, version: 1, parentId: thesis, role: "rebuttal", position: 7 },
    })),
    "another's removal": edit(({ claim }) => ({ kind: "remove", id: claim, version: 1 })),
    "another's restoring": edit(({ removed }) => ({ kind: "restore", id: removed, version: 2 })),
    "the question": edit(({ version }) => ({ kind: "frame", version, question: "Another question?", background: "" })),
    "the settings": edit(({ version, settings }) => ({ kind: "configure", version, settings })),
  },
  undoEdit: {
    "another's answer": (actor, { id, claimSeq }) =>
      undoEdit(actor, { debateId: id, commandId: newId(), seq: claimSeq }),
  },
  decideSuggestion: { declining: deciding(false), accepting: deciding(true) },
  suggestEdit: {
    "an answer": (actor, { id, thesis }) =>
      suggestEdit(actor, { debateId: id, id: newId(), edit: addition(thesis), note: "" }),
  },
  listSuggestions: { list: reading(listSuggestions) },
  listRemoved: { list: reading(listRemoved) },
  readDebate: { read: reading(readDebate) },
  exportDebate: { "its claims": exporting(false), "with votes": exporting(true) },
  followDebate: {
    follow: (actor, { id }) =>
      followDebate(actor, id, {
        ...{ windowId: newId(), seq: 0, countedAt: 0, signal: AbortSignal.abort() },
        hear: () => {},
        again: async () => actor,
      }),
  },
  sayEditing: { say: (actor, { id, claim }) => sayEditing(actor, id, newId(), claim) },
  readExcerpt: { read: (actor, { id, claim }) => readExcerpt(actor, id, claim, 0) },
  readFrame: { read: reading(readFrame) },
  readClaim: { read: (actor, { id, claim }) => readClaim(actor, id, claim) },
  readStamp: { read: reading(readStamp) },
  readHistory: { read: reading(readHistory) },
  readGroups: { read: reading(readGroups) },
  rankAnswers: { rank: (actor, { id, thesis }) => rankAnswers(actor, id, thesis) },
  searchDebate: { search: (actor, { id }) => searchDebate(actor, id, { text: "should be done" }) },
  nextClaim: { ask: reading(nextClaim) },
  createInvite: {
    "for a viewer": inviting("viewer"),
    "for a writer": inviting("writer"),
    "for an editor": inviting("editor"),
    "for an owner": inviting("owner"),
  },
  listInvites: { list: reading(listInvites) },
  revokeInvite: { end: (actor, { id, invite }) => revokeInvite(actor, { debateId: id, id: invite }) },
  listMembers: { list: reading(listMembers) },
  changeRole: {
    change: (actor, { id, member }) => changeRole(actor, { debateId: id, userId: member.userId, role: "voter" }),
  },
  removeMember: { remove: (actor, { id, member }) => removeMember(actor, { debateId: id, userId: member.userId }) },
  handOver: { "hand over": (actor, { id, member }) => handOver(actor, { debateId: id, userId: member.userId }) },
  deleteDebate: { delete: (actor, { id, question }) => deleteDebate(actor, { debateId: id, question }) },
};
