import type { Actor } from "@/lib/access/actor";
import type { Denied } from "@/lib/access/grant";
import { hashToken, newToken } from "@/lib/access/token";
import type { DebateId } from "@/lib/argument/id";
import { type MemberRole, memberRoles } from "@/lib/argument/settings";
import { db } from "@/lib/db/client";
import { countUse, endInvite, type Invite, insertInvite, inviteByToken, openInvites } from "@/lib/db/invites";
import { memberRoleOf, putMember } from "@/lib/db/memberships";
import { lockDebate } from "@/lib/db/standing";
import { transact } from "@/lib/db/transaction";
import { err, ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";

const day = 24 * 60 * 60 * 1000;

/**
 * Makes a link that gives its holders a role for `days` (1..365). The token is shown once and not kept, so that the same
 * id sent again gets none.
 */
export async function createInvite(
  actor: Actor | null,
  { debateId, id, role, days }: { debateId: string; id: string; role: MemberRole; days: number },
): Promise<Result<{ token: string }, Denied | { readonly code: "id-taken" }>> {
  // Whoever may invite must not make people mightier than themselves.
  const verb = role === "owner" || role === "editor" ? "manage" : "invite";
  const grant = await authorize(actor, verb, debateId);
  if (!grant.ok) return grant;
  const { token, tokenHash } = await newToken();
  const made = await insertInvite(db(), grant.value, { id, tokenHash, role, expiresAt: Date.now() + days * day });
  return made ? ok({ token }) : err({ code: "id-taken" });
}

export async function listInvites(actor: Actor | null, debateId: string): Promise<Result<readonly Invite[], Denied>> {
  const grant = await authorize(actor, "invite", debateId);
  return grant.ok ? ok(await openInvites(db(), grant.value)) : grant;
}

/** Ends a link; those who used it keep their role. */
export async function revokeInvite(
  actor: Actor | null,
  { debateId, id }: { debateId: string; id: string },
): Promise<Result<null, Denied>> {
  const grant = await authorize(actor, "invite", debateId);
  if (!grant.ok) return grant;
  return (await endInvite(db(), grant.value, id)) ? ok(null) : err({ code: "not-found" });
}

export interface Invitation {
  readonly debateId: DebateId;
  readonly question: string;
  readonly role: MemberRole;
}

/** What a link opens; the link itself is the permission to know it. */
export async function readInvite(token: string): Promise<Result<Invitation, { code: "invite-spent" }>> {
  const invite = await inviteByToken(db(), await hashToken(token));
  if (invite === null) return err({ code: "invite-spent" });
  const { debateId, question, role } = invite;
  return ok({ debateId, question, role });
}

/** Gives the actor the link's role, unless the actor holds a mightier one. */
export async function acceptInvite(
  actor: Actor | null,
  token: string,
): Promise<Result<{ debateId: DebateId }, { code: "invite-spent" | "signed-out" }>> {
  if (actor === null) return err({ code: "signed-out" });
  const tokenHash = await hashToken(token);
  return transact(async (tx) => {
    const invite = await inviteByToken(tx, tokenHash);
    if (invite === null) return err({ code: "invite-spent" as const });
    const { debateId, id, role } = invite;
    // Two links at once, or a link and a change of role: the second must see what the first gave.
    await lockDebate(tx, debateId);
    const held = await memberRoleOf(tx, debateId, actor.userId);
    if (held === null || memberRoles.indexOf(held) < memberRoles.indexOf(role)) {
      await putMember(tx, debateId, actor.userId, role);
      await countUse(tx, debateId, id);
    }
    return ok({ debateId });
  });
}
