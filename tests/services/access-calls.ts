import { v7 as newId } from "uuid";
import type { Actor } from "@/lib/access/actor";
import type { Verb } from "@/lib/access/verb";
import type { Edit } from "@/lib/argument/edit";
import type { ClaimId, DebateId } from "@/lib/argument/id";
import type { MemberRole, Settings } from "@/lib/argument/settings";
import type { Result } from "@/lib/result";
import { addSource } from "@/lib/services/add-source";
import { authorize } from "@/lib/services/authorize";
import { castVote } from "@/lib/services/cast-vote";
import { addComment, editComment, removeComment, resolveComment } from "@/lib/services/comments";
import { deleteDebate } from "@/lib/services/delete-debate";
import { exportDebate } from "@/lib/services/export-debate";
import { extractBranch } from "@/lib/services/extract-branch";
import { flag } from "@/lib/services/flags";
import { follow, followsDebate } from "@/lib/services/follow";
import { followDebate, hearOnce } from "@/lib/services/follow-debate";
import { readHistory, undoEdit } from "@/lib/services/history";
import { createInvite, listInvites, revokeInvite } from "@/lib/services/invitations";
import { listRemoved } from "@/lib/services/list-removed";
import { changeRole, handOver, listMembers, removeMember } from "@/lib/services/members";
import { appealDecision, judgeAppeal, moderate } from "@/lib/services/moderate";
import { nextClaim } from "@/lib/services/next-claim";
import { rankAnswers } from "@/lib/services/rank-answers";
import { rateSource, readSources } from "@/lib/services/rate-source";
import { readClaim } from "@/lib/services/read-claim";
import { readDebate } from "@/lib/services/read-debate";
import { readExcerpt } from "@/lib/services/read-excerpt";
import { readFrame } from "@/lib/services/read-frame";
import { readGroups } from "@/lib/services/read-groups";
import { readMarks, readModeration } from "@/lib/services/read-moderation";
import { readPast } from "@/lib/services/read-past";
import { readStamp } from "@/lib/services/read-stamp";
import { readStops } from "@/lib/services/read-stops";
import { readTalk } from "@/lib/services/read-talk";
import { sayEditing } from "@/lib/services/say-editing";
import { searchDebate } from "@/lib/services/search";
import { sourceKey } from "@/lib/services/source-key";
import { decideSuggestion, listSuggestions, suggestEdit, withdrawSuggestion } from "@/lib/services/suggestions";
import { listUnsupported } from "@/lib/services/unsupported";
import { addition, edited } from "../support/debates";
import { sql } from "../support/sql";
import { essayCalls } from "./essay-calls";

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

/** A comment by the actor, or by somebody else, to do something with. */
async function commentBy(authorId: string, { id, claim }: Scene): Promise<string> {
  const comment = newId();
  await sql(
    `insert into "Comment" ("debateId", id, "claimId", "authorId", text, "createdAt") values ($1, $2, $3, $4, 'x', now())`,
    [id, comment, claim, authorId],
  );
  return comment;
}
const onOwnComment =
  (act: (actor: Actor | null, debateId: DebateId, comment: string) => Promise<Outcome>): Call =>
  async (actor, scene) =>
    act(actor, scene.id, await commentBy((actor ?? scene.member).userId, scene).catch(() => newId()));
const moderating =
  (action: "dismiss" | "remove"): Call =>
  async (actor, { id, claim, member }) => {
    await sql(
      `insert into "Flag" ("debateId", id, "claimId", "authorId", reason)
       select $1, $2, $3, $4, 'offTopic' where exists (select 1 from "Debate" where id = $1)`,
      [id, newId(), claim, member.userId],
    );
    const decision = { debateId: id, id: newId(), claimId: claim, commentId: null, action };
    return moderate(actor, { ...decision, duplicateOf: null, reason: "Because", statePosition: false });
  };
/** A decision about the affected person's words by somebody who is nobody else here. */
async function decisionAbout(affected: string, { id, claim }: Scene, appeal: string | null): Promise<string> {
  const decision = newId();
  await sql(
    `insert into "ModerationDecision" ("debateId", id, "claimId", "affectedId", action, reason, "moderatorId", at, appeal, "appealedAt")
     select $1, $2, $3, $4, 'markUnsourced', 'x', $5, now(), $6, case when $6::text is null then null else now() end
     where exists (select 1 from "Debate" where id = $1)`,
    [id, decision, claim, affected, newId(), appeal],
  );
  return decision;
}

/** How each row of the table is tried. What it changes is put back by the test, which works on a copy. */
export const calls: Readonly<Record<string, Readonly<Record<string, Call>>>> = {
  authorize: Object.fromEntries(
    (["read", "vote", "follow", "flag", "suggest", "comment", "write", "edit", "invite", "manage"] as const).map(
      (verb) => [verb, asking(verb)],
    ),
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
    "another's joint premises": edit(({ claim }) => ({ kind: "joint", id: claim, version: 1, jointGroup: newId() })),
    "another's split": edit(({ claim, thesis }) => ({
      ...{ kind: "rearrange", as: "split", id: claim },
      steps: [{ kind: "reword", id: claim, version: 1, text: "One half." }, addition(thesis)],
    })),
    "another's merge": edit(({ claim, removed }) => ({
      ...{ kind: "rearrange", as: "merge", id: removed },
      steps: [
        { kind: "restore", id: removed, version: 2 },
        { kind: "remove", id: claim, version: 1, into: removed },
      ],
    })),
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
  withdrawSuggestion: {
    "one's own": async (actor, { id, thesis, member }) => {
      const suggestion = newId();
      await sql(
        `insert into "Suggestion" ("debateId", id, "authorId", edit)
         select $1, $2, $3, $4 where exists (select 1 from "Debate" where id = $1)`,
        [id, suggestion, (actor ?? member).userId, JSON.stringify(addition(thesis))],
      );
      return withdrawSuggestion(actor, { debateId: id, id: suggestion });
    },
  },
  addComment: {
    "on a claim": (actor, { id, claim }) =>
      addComment(actor, { debateId: id, id: newId(), claimId: claim, parentId: null, text: "So?" }),
    "in reply": async (actor, scene) => {
      const parentId = await commentBy(scene.member.userId, scene).catch(() => newId());
      return addComment(actor, { debateId: scene.id, id: newId(), claimId: scene.claim, parentId, text: "So." });
    },
  },
  editComment: {
    "one's own": onOwnComment((actor, debateId, id) => editComment(actor, { debateId, id, text: "Better" })),
  },
  removeComment: { "one's own": onOwnComment((actor, debateId, id) => removeComment(actor, { debateId, id })) },
  resolveComment: {
    "one's own": onOwnComment((actor, debateId, id) => resolveComment(actor, { debateId, id, resolved: true })),
    "another's": async (actor, scene) => {
      const id = await commentBy(scene.member.userId, scene).catch(() => newId());
      return resolveComment(actor, { debateId: scene.id, id, resolved: true });
    },
  },
  readTalk: { read: (actor, { id, claim }) => readTalk(actor, id, claim) },
  follow: {
    "a branch": (actor, { id, claim }) => follow(actor, { debateId: id, claimId: claim, wanted: true }),
    "the debate": (actor, { id }) => follow(actor, { debateId: id, claimId: null, wanted: true }),
  },
  followsDebate: { ask: reading(followsDebate) },
  flag: {
    "a claim": async (actor, { id, claim }) => {
      await sql(`delete from "Flag" where "debateId" = $1`, [id]);
      const about = { debateId: id, id: newId(), claimId: claim, commentId: null, duplicateOf: null, note: "" };
      return flag(actor, { ...about, reason: "offTopic" });
    },
    "a comment": async (actor, scene) => {
      const commentId = await commentBy(scene.member.userId, scene).catch(() => newId());
      const about = { debateId: scene.id, id: newId(), claimId: scene.claim, commentId, duplicateOf: null, note: "" };
      return flag(actor, { ...about, reason: "uncivil" });
    },
  },
  moderate: { dismissing: moderating("dismiss"), removing: moderating("remove") },
  appealDecision: {
    "about one's own words": async (actor, scene) => {
      const id = await decisionAbout((actor ?? scene.member).userId, scene, null);
      return appealDecision(actor, { debateId: scene.id, id, text: "But why?" });
    },
  },
  judgeAppeal: {
    "another's": async (actor, scene) => {
      const id = await decisionAbout(scene.member.userId, scene, "But why?");
      return judgeAppeal(actor, { debateId: scene.id, id, stands: true, reason: "So." });
    },
  },
  readModeration: { read: reading(readModeration) },
  readMarks: { read: (actor, { id, claim }) => readMarks(actor, id, claim) },
  addSource: {
    "to another's": (actor, { id, claim }) => {
      const source = { citation: "Another book", locator: null, url: null };
      return addSource(actor, { debateId: id, commandId: newId(), claimId: claim, source });
    },
  },
  rateSource: {
    rate: async (actor, { id, claim }) => {
      const source = { citation: "A book", locator: null, url: null };
      const value = 4 as const;
      return rateSource(actor, { debateId: id, claimId: claim, source: sourceKey(source), value });
    },
  },
  readSources: { read: (actor, { id, claim }) => readSources(actor, id, claim) },
  listUnsupported: { list: reading(listUnsupported) },
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
  hearOnce: { hear: (actor, { id }) => hearOnce(actor, id, 0, 0) },
  sayEditing: { say: (actor, { id, claim }) => sayEditing(actor, id, newId(), claim) },
  readExcerpt: { read: (actor, { id, claim }) => readExcerpt(actor, id, claim, 0) },
  readFrame: { read: reading(readFrame) },
  readClaim: { read: (actor, { id, claim }) => readClaim(actor, id, claim) },
  extractBranch: {
    extract: (actor, { id, claim }) =>
      extractBranch(actor, {
        ...{ debateId: id, claimId: claim, newDebateId: newId(), question: "And this alone?" },
        origin: "https://debates.example",
      }),
  },
  readStamp: { read: reading(readStamp) },
  readHistory: { read: reading(readHistory) },
  readPast: { read: (actor, { id }) => readPast(actor, id, { seq: 1 }) },
  readStops: { read: reading(readStops) },
  readGroups: { read: reading(readGroups) },
  rankAnswers: { rank: (actor, { id, thesis }) => rankAnswers(actor, id, thesis) },
  searchDebate: { search: (actor, { id }) => searchDebate(actor, id, { text: "should be done" }) },
  nextClaim: { ask: reading(nextClaim) },
  ...essayCalls,
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
