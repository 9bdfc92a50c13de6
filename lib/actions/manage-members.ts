"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { currentActor } from "@/lib/auth/actor";
import { paced } from "@/lib/auth/pace";
import { authorize } from "@/lib/services/authorize";
import { id, memberRole } from "@/lib/services/commands";
import { createInvite, revokeInvite } from "@/lib/services/invitations";
import { changeRole as change, leaveDebate as leave, removeMember as remove } from "@/lib/services/members";
import { answered, problem, typedIn } from "./manage-answer";
import type { ManageState } from "./manage-state";
import { act } from "./sent";

const member = z.object({ debateId: id, userId: id });
const memberWithRole = member.extend({ role: memberRole });
const invitation = z.object({ debateId: id, id, role: memberRole, days: z.int().min(1).max(365) });

/** Gives a member another role. */
export async function changeRole(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const sent = await act(memberWithRole, values, async (input) => change(await currentActor(), input));
  return answered(previous, values, sent, "role-changed");
}

export async function removeMember(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const sent = await act(member, values, async (input) => remove(await currentActor(), input));
  return answered(previous, values, sent, "member-removed");
}

/** Makes an invitation; its token is in this one answer and nowhere else. */
export async function invite(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const days = Number(values.days);
  if (!Number.isInteger(days) || days < 1 || days > 365) return problem(previous, values, "days-out-of-range", "days");
  const sent = await act(invitation, { ...values, days }, async (input) =>
    paced("edit", await currentActor(), (actor) => createInvite(actor, input)),
  );
  const state = answered(previous, values, sent, "invited", "role");
  if (!sent.ok)
    return sent.error.code === "id-taken" ? { ...state, refusal: { code: "invitation-made", field: "role" } } : state;
  return { ...state, invitation: { token: sent.value.token, role: memberRole.parse(values.role), days } };
}

export async function endInvitation(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const sent = await act(z.object({ debateId: id, id }), values, async (input) =>
    revokeInvite(await currentActor(), input),
  );
  return answered(previous, values, sent, "invitation-ended");
}

/** Gives one's own membership up, and goes to where one can still be. */
export async function leaveDebate(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const sent = await act(id, values.debateId, async (debateId) => leave(await currentActor(), debateId));
  if (!sent.ok) return answered(previous, values, sent, "saved");
  const reading = await act(id, values.debateId, async (debateId) => authorize(await currentActor(), "read", debateId));
  redirect(reading.ok ? `/debates/${values.debateId}` : "/");
}
