import type { Actor } from "@/lib/access/actor";
import type { Denied, Signed } from "@/lib/access/grant";
import type { Verb } from "@/lib/access/verb";
import { isId, type UserId } from "@/lib/argument/id";
import type { MemberRole } from "@/lib/argument/settings";
import { type Database, db } from "@/lib/db/client";
import { countOwners, dropMember, type Member, memberRoleOf, membersOf, putMember } from "@/lib/db/memberships";
import { lockDebate } from "@/lib/db/standing";
import { transact } from "@/lib/db/transaction";
import { err, ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";

/** `last-owner`: a debate is never left without an owner. */
export type MembersRefused = Denied | { readonly code: "last-owner" };

export async function listMembers(actor: Actor | null, debateId: string): Promise<Result<readonly Member[], Denied>> {
  const grant = await authorize(actor, "invite", debateId);
  return grant.ok ? ok(await membersOf(db(), grant.value)) : grant;
}

/** Gives a member another role. */
export async function changeRole(
  actor: Actor | null,
  { debateId, userId, role }: { debateId: string; userId: string; role: MemberRole },
): Promise<Result<null, MembersRefused>> {
  return changeMembers(actor, "manage", { debateId, userId }, async (tx, grant, member) => {
    await putMember(tx, grant.debateId, member, role);
    return ok(null);
  });
}

export async function removeMember(
  actor: Actor | null,
  { debateId, userId }: { debateId: string; userId: string },
): Promise<Result<null, MembersRefused>> {
  return changeMembers(actor, "manage", { debateId, userId }, async (tx, grant, member) => {
    await dropMember(tx, grant, member);
    return ok(null);
  });
}

/** Gives one's own membership up. */
export async function leaveDebate(actor: Actor | null, debateId: string): Promise<Result<null, MembersRefused>> {
  if (actor === null) return err({ code: "signed-out" });
  return changeMembers(actor, "read", { debateId, userId: actor.userId }, async (tx, grant, member) => {
    await dropMember(tx, grant, member);
    return ok(null);
  });
}

/** Makes another member an owner and the actor, where that is an owner too, an editor. */
export async function handOver(
  actor: Actor | null,
  { debateId, userId }: { debateId: string; userId: string },
): Promise<Result<null, MembersRefused>> {
  return changeMembers(actor, "manage", { debateId, userId }, async (tx, grant, member) => {
    await putMember(tx, grant.debateId, member, "owner");
    // An administrator may hand over what is not theirs, and becomes no member by it.
    const held = await memberRoleOf(tx, grant.debateId, grant.actorId);
    if (member !== grant.actorId && held !== null) await putMember(tx, grant.debateId, grant.actorId, "editor");
    return ok(null);
  });
}

/** One change of the members at a time: two owners who leave at once must not both succeed. */
async function changeMembers<V extends Extract<Verb, "manage" | "read">>(
  actor: Actor | null,
  verb: V,
  { debateId, userId }: { debateId: string; userId: string },
  change: (tx: Database, grant: Signed<V>, member: UserId) => Promise<Result<null, MembersRefused>>,
): Promise<Result<null, MembersRefused>> {
  if (!isId(userId)) return err({ code: "not-found" });
  const member = userId as UserId;
  return transact<null, MembersRefused>(async (tx) => {
    const before = await authorize(actor, verb, debateId, tx);
    if (!before.ok) return before;
    await lockDebate(tx, before.value.debateId);
    // Asked again under the lock: the one who held it before may have taken the right away.
    const grant = await authorize(actor, verb, debateId, tx);
    if (!grant.ok) return grant;
    const { value } = grant;
    if ((await memberRoleOf(tx, value.debateId, member)) === null) return err({ code: "not-found" });
    const owned = (await countOwners(tx, value)) > 0;
    const changed = await change(tx, value as unknown as Signed<V>, member);
    if (!changed.ok) return changed;
    return owned && (await countOwners(tx, value)) === 0 ? err({ code: "last-owner" }) : ok(null);
  });
}
