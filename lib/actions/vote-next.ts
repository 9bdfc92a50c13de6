"use server";
import { redirect } from "next/navigation";
import { currentActor } from "@/lib/auth/actor";
import { paced } from "@/lib/auth/pace";
import { castVote } from "@/lib/services/cast-vote";
import { voteCommand } from "@/lib/services/commands";
import { act } from "./sent";

/** Votes on the claim that was asked about and goes on to the next; a refusal is shown there. With or without JavaScript. */
export async function voteAndGoOn(data: FormData): Promise<void> {
  const field = (name: string) => {
    const value = data.get(name);
    return typeof value === "string" ? value : "";
  };
  const number = (name: string) => (field(name) === "" ? undefined : Number(field(name)));
  const command = {
    debateId: field("debateId"),
    claimId: field("claimId"),
    verdict: number("verdict"),
    relevance: number("relevance"),
  };
  const done = await act(voteCommand, command, async (input) =>
    paced("vote", await currentActor(), (actor) => castVote(actor, input)),
  );
  const params = new URLSearchParams();
  if (field("skip") !== "") params.set("skip", field("skip"));
  if (!done.ok) params.set("failure", done.error.code);
  redirect(`/debates/${encodeURIComponent(command.debateId)}/next${params.size > 0 ? `?${params}` : ""}`);
}
