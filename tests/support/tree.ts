import type { Claim, ClaimRole } from "../../lib/argument/claim";
import type { Debate, Frame } from "../../lib/argument/debate";
import type { ClaimId, DebateId, UserId } from "../../lib/argument/id";
import { defaultSettings } from "../../lib/argument/settings";
import { stratify } from "../../lib/argument/stratify";

// A tiny language for debates: `debateOf(thesis("t", support("a", rebuttal("b"))))`. A claim's name is its id and text.

export interface Branch {
  readonly name: string;
  readonly role: ClaimRole;
  readonly below: readonly Branch[];
  readonly change: Partial<Claim>;
}

const branch =
  (role: ClaimRole) =>
  (name: string, ...below: readonly Branch[]): Branch => ({ name, role, below, change: {} });

export const thesis = branch("thesis");
export const support = branch("support");
export const rebuttal = branch("rebuttal");
export const undercut = branch("undercut");

const changed = (one: Branch, change: Partial<Claim>): Branch => ({ ...one, change: { ...one.change, ...change } });

/** The branch, taken out of sight. */
export const removed = (one: Branch): Branch => changed(one, { removed: { by: user("remover"), at: 7 } });

/** The claim as one of several premises that only work together. */
export const joint = (group: string, one: Branch): Branch => changed(one, { jointGroup: group });

/** The claim as a place where another one is shown. */
export const shows = (definition: string, one: Branch): Branch =>
  changed(one, { sharedFrom: id(definition), text: "" });

export const by = (author: string, one: Branch): Branch => changed(one, { authorId: user(author) });

export const id = (name: string): ClaimId => name as ClaimId;
export const user = (name: string): UserId => name as UserId;

export const frame: Frame = {
  id: "debate" as DebateId,
  question: "What should be done?",
  background: "",
  settings: defaultSettings,
  version: 1,
};

export function claimsOf(...theses: readonly Branch[]): readonly Claim[] {
  const claims: Claim[] = [];
  const open = theses.map((one, i) => ({ one, parentId: null as ClaimId | null, position: i + 1 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { one, parentId, position } = next;
    claims.push({
      id: id(one.name),
      parentId,
      role: one.role,
      text: one.name,
      position,
      jointGroup: null,
      sharedFrom: null,
      origin: "response",
      sources: [],
      version: 1,
      authorId: user("author"),
      createdAt: 1,
      removed: null,
      ...one.change,
    });
    for (const [i, below] of one.below.entries()) open.push({ one: below, parentId: id(one.name), position: i + 1 });
  }
  return claims;
}

export function debateOf(...theses: readonly Branch[]): Debate {
  const debate = stratify(frame, claimsOf(...theses));
  if (!debate.ok) throw new Error(`${debate.error.code} at ${debate.error.id}`);
  return debate.value;
}
