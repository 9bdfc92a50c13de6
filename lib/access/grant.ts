import type { DebateId, UserId } from "../argument/id";
import type { MemberRole, Settings } from "../argument/settings";
import { memberRoles } from "../argument/settings";
import { err, ok, type Result } from "../result";
import type { Actor } from "./actor";
import { allowedWhenArchived, leastRole, type Verb, verbs } from "./verb";

const minted: unique symbol = Symbol("minted");

/** Proof that `actorId` (null: a stranger) was found to be allowed `verb` in this debate. Only `decide` makes one. */
export interface Grant<V extends Verb = Verb> {
  readonly verb: V;
  readonly debateId: DebateId;
  readonly actorId: UserId | null;
  readonly role: MemberRole | null;
  readonly [minted]: true;
}

/** A grant for a signed-in person; every verb but `read` implies one. */
export type Signed<V extends Verb> = Grant<V> & { readonly actorId: UserId };
export type GrantOf<V extends Verb> = V extends "read" ? Grant<V> : Signed<V>;

/** What deciding needs to know of a debate and of the actor's place in it. */
export interface Standing {
  readonly debateId: DebateId;
  readonly settings: Pick<Settings, "visibility" | "openRole" | "archived">;
  readonly membership: MemberRole | null;
}

/** `signed-out`: signing in could help. `not-found` also hides what one may not know of. */
export interface Denied {
  readonly code: "not-found" | "signed-out" | "forbidden" | "archived";
}

const rank = (role: MemberRole | null): number => (role === null ? -1 : memberRoles.indexOf(role));

/** The role that counts: the membership's or what the debate is open to, whichever allows more; null: none. */
export function roleIn(actor: Actor | null, { settings, membership }: Standing): MemberRole | null {
  const open = settings.visibility !== "private";
  if (actor === null) return open ? "viewer" : null;
  // Whoever runs the instance can moderate what it shows to the world, and sees nothing private.
  if (open && actor.isAdmin) return "owner";
  const given = open ? (settings.openRole ?? "viewer") : null;
  return rank(membership) >= rank(given) ? membership : given;
}

/** Whether somebody writes here, or did before the debate was archived: what is shown to writers alone stays theirs. */
export const isWriter = ({ role }: Grant): boolean => rank(role) >= rank(leastRole.write);

/** The verbs a person has in a debate: the same answer hides the button and guards the service. */
export function verbsOf(actor: Actor | null, standing: Standing): readonly Verb[] {
  return verbs.filter((verb) => decide(actor, verb, standing).ok);
}

/** Whether the actor may do `verb`; null as standing means that there is no such debate. */
export function decide<V extends Verb>(
  actor: Actor | null,
  verb: V,
  standing: Standing | null,
): Result<GrantOf<V>, Denied> {
  if (standing === null) return err({ code: "not-found" });
  const role = roleIn(actor, standing);
  if (role === null) return err({ code: "not-found" });
  if (actor === null && verb !== "read") return err({ code: "signed-out" });
  if (rank(role) < rank(leastRole[verb])) return err({ code: "forbidden" });
  if (standing.settings.archived && !allowedWhenArchived.includes(verb)) return err({ code: "archived" });
  const grant = { verb, debateId: standing.debateId, actorId: actor?.userId ?? null, role, [minted]: true as const };
  return ok(grant as unknown as GrantOf<V>);
}
