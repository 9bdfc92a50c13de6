import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { currentActor } from "@/lib/auth/actor";
import { listEssays } from "@/lib/services/essays";
import { readDebate } from "@/lib/services/read-debate";
import { readFrame } from "@/lib/services/read-frame";

/** Debates of up to so many claims travel with the page; the browser fetches larger ones once the page stands. */
const carriedClaims = 2000;

/** What stands around a debate, for whoever asks; read once a request. */
export const frameOf = cache(async (debateId: string) => readFrame(await currentActor(), debateId));

/** The debate of an address for whoever asks; null where it is too large to travel with the page, or not to be seen. */
export const readingOf = cache(async (debateId: string) => {
  const frame = await frameOf(debateId);
  if (!frame.ok || frame.value.claims > carriedClaims) return null;
  const read = await readDebate(await currentActor(), debateId);
  return read.ok ? read.value : null;
});

/** The texts of a debate, as far as whoever asks may know of them. */
export const essaysOf = cache(async (debateId: string) => {
  const read = await listEssays(await currentActor(), debateId);
  return read.ok ? read.value : [];
});

/** Whoever may not see the debate is told that it is not there; whoever may after signing in is sent there first. */
export async function openFrame(debateId: string, here: string) {
  const frame = await frameOf(debateId);
  if (frame.ok) return { ...frame.value, carried: frame.value.claims <= carriedClaims };
  if (frame.error.code === "signed-out") redirect(`/signin?next=${encodeURIComponent(here)}`);
  notFound();
}

export async function questionOf(debateId: string): Promise<string> {
  const read = await frameOf(debateId);
  return read.ok ? read.value.frame.question : "";
}
