"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { z } from "zod";
import { digestRhythms, newsKinds } from "@/lib/argument/news";
import { currentActor } from "@/lib/auth/actor";
import { subscriberOf } from "@/lib/auth/unsubscribe";
import { ok } from "@/lib/result";
import { id } from "@/lib/services/commands";
import { endDigest, setDigest } from "@/lib/services/digests";
import { readAll } from "@/lib/services/notifications";
import { answered, typedIn } from "./manage-answer";
import type { ManageState } from "./manage-state";
import { act } from "./sent";

const what = z.object({
  ...{ debateId: id.optional(), kind: z.enum(newsKinds).optional(), claimId: id.nullable().optional() },
  at: z.int().min(0).max(8_640_000_000_000_000),
});
const rhythm = z.object({ rhythm: z.enum(["off", ...digestRhythms]) });
const token = z.object({ token: z.string().max(200) });

/** Marks all as read, or with `kind` what is of one kind about one claim. */
export async function markNewsRead(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const { debateId, kind, claimId } = values;
  const group = kind ? { debateId, kind, claimId: claimId || null } : {};
  const sent = await act(what, { ...group, at: Number(values.at) }, async (input) => {
    const { debateId, kind, claimId, at } = input;
    const given = { ...(debateId && { debateId }), ...(kind && { kind }), ...(claimId !== undefined && { claimId }) };
    return readAll(await currentActor(), { ...given, at });
  });
  // The count stands in the header of every page.
  if (sent.ok) revalidatePath("/", "layout");
  return answered(previous, values, sent, "read");
}

export async function chooseDigest(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const sent = await act(rhythm, values, async ({ rhythm: wanted }) =>
    setDigest(await currentActor(), wanted === "off" ? null : wanted, await getLocale()),
  );
  return answered(previous, values, sent, "digest-saved");
}

/** Ends the letters of whoever the token was made for. */
export async function unsubscribe(data: FormData): Promise<void> {
  const sent = await act(token, typedIn(data), async (input) => {
    const userId = subscriberOf(input.token);
    if (userId !== null) await endDigest(userId);
    return ok(null);
  });
  const given = String(data.get("token"));
  redirect(`/unsubscribe/${encodeURIComponent(given)}?${sent.ok ? "done=1" : "failed=1"}`);
}
