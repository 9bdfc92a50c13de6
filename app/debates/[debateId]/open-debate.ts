import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { currentActor } from "@/lib/auth/actor";
import { readDebate } from "@/lib/services/read-debate";
import { readFrame } from "@/lib/services/read-frame";

/** The debate of an address for whoever asks, read once a request; whoever may not see it is told that it is not there. */
export const openDebate = cache(async (debateId: string, here: string) => {
  const actor = await currentActor();
  const [read, frame] = await Promise.all([readDebate(actor, debateId), readFrame(actor, debateId)]);
  if (read.ok && frame.ok) return { reading: read.value, about: frame.value };
  if (!read.ok && read.error.code === "signed-out") redirect(`/signin?next=${encodeURIComponent(here)}`);
  notFound();
});

export async function questionOf(debateId: string): Promise<string> {
  const read = await readFrame(await currentActor(), debateId);
  return read.ok ? read.value.frame.question : "";
}
