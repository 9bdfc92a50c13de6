"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { currentActor } from "@/lib/auth/actor";
import { acceptInvite } from "@/lib/services/invitations";
import { answered, typedIn } from "./manage-answer";
import type { ManageState } from "./manage-state";
import { act } from "./sent";

/** Takes an invitation up and goes to its debate. */
export async function acceptInvitation(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const sent = await act(z.string().max(200), values.token, async (token) => acceptInvite(await currentActor(), token));
  if (sent.ok) redirect(`/debates/${sent.value.debateId}`);
  return answered(previous, values, sent, "saved");
}
