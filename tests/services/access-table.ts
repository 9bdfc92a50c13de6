import type { MemberRole } from "@/lib/argument/settings";

/**
 * Who may call what, written down by hand, apart from the code that decides. Every exported async function of
 * lib/services has a row, and every route has one; the tests fail for one without.
 */

/** The least standing that a service asks for in a debate that is not archived; "everyone" includes strangers. */
type Least = MemberRole;

export interface DebateRow {
  readonly least: Least;
  /** Whether an archived debate still allows it. */
  readonly whenArchived: boolean;
}

const row = (least: Least, whenArchived = false): DebateRow => ({ least, whenArchived });

/** Services that act in one debate. Some have several rows, because what is asked depends on what is done. */
export const debateServices: Readonly<Record<string, Readonly<Record<string, DebateRow>>>> = {
  authorize: {
    read: row("viewer", true),
    vote: row("voter"),
    suggest: row("suggester"),
    write: row("writer"),
    edit: row("editor"),
    invite: row("editor"),
    manage: row("owner", true),
  },
  castVote: { "on a claim": row("voter") },
  commitEdit: {
    "an answer": row("writer"),
    "a thesis": row("editor"),
    "another's wording": row("editor"),
    "another's sources": row("editor"),
    "another's place": row("editor"),
    "another's removal": row("editor"),
    "another's restoring": row("editor"),
    "the question": row("editor"),
    "the settings": row("owner", true),
  },
  undoEdit: { "another's answer": row("editor") },
  decideSuggestion: { declining: row("editor"), accepting: row("editor") },
  suggestEdit: { "an answer": row("suggester") },
  listSuggestions: { list: row("suggester") },
  listRemoved: { list: row("writer") },
  readDebate: { read: row("viewer", true) },
  exportDebate: { "its claims": row("viewer", true), "with votes": row("owner", true) },
  followDebate: { follow: row("viewer", true) },
  sayEditing: { say: row("writer") },
  readExcerpt: { read: row("viewer", true) },
  readFrame: { read: row("viewer", true) },
  readClaim: { read: row("viewer", true) },
  readStamp: { read: row("viewer", true) },
  readHistory: { read: row("viewer", true) },
  readGroups: { read: row("viewer", true) },
  rankAnswers: { rank: row("viewer", true) },
  searchDebate: { search: row("viewer", true) },
  nextClaim: { ask: row("voter") },
  createInvite: {
    "for a viewer": row("editor"),
    "for a writer": row("editor"),
    "for an editor": row("owner", true),
    "for an owner": row("owner", true),
  },
  listInvites: { list: row("editor") },
  revokeInvite: { end: row("editor") },
  listMembers: { list: row("editor") },
  changeRole: { change: row("owner", true) },
  removeMember: { remove: row("owner", true) },
  handOver: { "hand over": row("owner", true) },
  deleteDebate: { delete: row("owner", true) },
};

/** Services that are not about one debate that the caller names, with the rule that they have and who holds it to it. */
export const otherServices: Readonly<Record<string, string>> = {
  createDebate: "whoever is signed in (create-debate.test.ts)",
  importDebate: "whoever is signed in (imports.test.ts)",
  exportForOperator: "whoever runs the instance: no route leads here",
  backup: "whoever runs the instance: no route leads here",
  restore: "whoever runs the instance: no route leads here",
  rowLine: "computes a line of a backup",
  readHead: "computes from a line of a backup",
  readRowLine: "computes from a line of a backup",
  readEnd: "computes from a line of a backup",
  fileOf: "computes from a document",
  slugOf: "computes from a question",
  importPlanned: "whoever is signed in (imports.test.ts)",
  planImport: "computes from a document",
  writtenBy: "computes from an edit",
  leaveDebate: "whoever is a member (members.test.ts)",
  acceptInvite: "whoever is signed in and holds the link (members.test.ts)",
  readInvite: "whoever holds the link (members.test.ts)",
  listDebates: "everyone, of public debates and one's own (list-debates.test.ts)",
  searchDebates: "everyone, of public debates and one's own (search.test.ts)",
  recentActivity: "everyone, of public debates and one's own (list-debates.test.ts)",
  writeEdit: "within commitEdit, createDebate and decideSuggestion, which have rows of their own; asks itself",
  currentDebate: "whoever has a grant",
  catchUp: "whoever has a grant to read, for as long as it holds (follow.test.ts)",
  join: "the same",
  leave: "the same",
  newWindow: "makes an id",
  checkInvariants: "whoever runs the instance: no route leads here",
  addSamplePanel: "whoever runs the instance: no route leads here",
  removeSamplePanel: "whoever runs the instance: no route leads here",
  regroupOne: "whoever runs the instance: no route leads here",
  regroupStale: "whoever runs the instance: no route leads here",
  seedEssay: "whoever runs the instance: no route leads here",
  isHealthy: "everyone: it tells one bit and no debate",
  ballotsOf: "computes what the sample panel votes",
  seedId: "computes ids",
  isOutage: "computes from an error",
  aboutDebate: "computes from a frame that was read",
};

/** Every page and handler, with what it asks for: a verb in the debate of its URL, or the site's own rule. */
export const routes: Readonly<Record<string, string>> = {
  "app/page.tsx": "everyone, of public debates and one's own",
  "app/search/page.tsx": "everyone, of public debates and one's own; read where a debate is named",
  "app/start/page.tsx": "signed in",
  "app/import/page.tsx": "signed in",
  "app/join/[token]/page.tsx": "whoever holds the link",
  "app/debates/[debateId]/(views)/page.tsx": "read",
  "app/debates/[debateId]/(views)/tree/page.tsx": "read",
  "app/debates/[debateId]/(views)/columns/page.tsx": "read",
  "app/debates/[debateId]/(views)/map/page.tsx": "read",
  "app/debates/[debateId]/(views)/overview/page.tsx": "read",
  "app/debates/[debateId]/(views)/flow/page.tsx": "read",
  "app/debates/[debateId]/(views)/compare/page.tsx": "read",
  "app/debates/[debateId]/(views)/claims/[claimId]/page.tsx": "read",
  "app/debates/[debateId]/groups/page.tsx": "read",
  "app/debates/[debateId]/history/page.tsx": "read",
  "app/debates/[debateId]/next/page.tsx": "read for its page, vote for a claim",
  "app/debates/[debateId]/removed/page.tsx": "write",
  "app/debates/[debateId]/members/page.tsx": "invite, or a membership to leave",
  "app/debates/[debateId]/settings/page.tsx": "edit for its words, manage for the rest",
  "app/debates/[debateId]/export/page.tsx": "read",
  "app/debates/[debateId]/suggestions/page.tsx": "suggest",
  "app/debates/[debateId]/suggestions/new/page.tsx": "suggest",
  "app/(account)/account/page.tsx": "signed in, of oneself",
  "app/(account)/admin/people/page.tsx": "administrator",
  "app/(account)/signin/page.tsx": "everyone",
  "app/(account)/signup/page.tsx": "everyone",
  "app/(account)/signup/[token]/page.tsx": "whoever holds the link",
  "app/(account)/setup/[token]/page.tsx": "whoever holds the link",
  "app/(account)/forgot/page.tsx": "everyone",
  "app/(account)/reset/[token]/page.tsx": "whoever holds the link",
  "app/api/auth/[...nextauth]/route.ts": "everyone",
  "app/api/health/route.ts": "everyone",
  "app/api/search/route.ts": "everyone, of public debates and one's own; read where a debate is named",
  "app/api/debates/[debateId]/route.ts": "read",
  "app/api/debates/[debateId]/edits/route.ts": "what the edit asks for",
  "app/api/debates/[debateId]/live/route.ts": "read",
  "app/api/debates/[debateId]/editing/route.ts": "write",
  "app/api/debates/[debateId]/votes/route.ts": "vote",
  "app/api/debates/[debateId]/export/route.ts": "read, manage for votes",
  "app/api/imports/route.ts": "signed in",
  "app/api/imports/form/route.ts": "signed in",
  "app/api/imports/preview/route.ts": "signed in",
};
