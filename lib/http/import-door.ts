import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { type ReadableFormat, readable } from "@/lib/formats/registry";
import { bytesAllowed, mostFileBytes, startBytes } from "@/lib/formats/size";
import { err, ok, type Result } from "@/lib/result";
import { json, type Refusal, refusal } from "./answer";
import type { ActorOf } from "./door";
import { readBytes } from "./read-bytes";
import type { Unread } from "./reading/read-sent";

/** What the address of an upload says about the file; `format` is null where it is to be told from the file. */
export const aboutFile = {
  name: z
    .string()
    .transform((name) => name.slice(-200))
    .default(""),
  format: z
    .enum(["auto", ...readable])
    .default("auto")
    .transform((format): ReadableFormat | null => (format === "auto" ? null : format)),
};

type Limit = (userId: string) => Promise<Result<null, { readonly code: "rate-limited" | "unavailable" }>>;

export interface Upload<T> {
  readonly actor: Actor;
  readonly asked: T;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Lets in the files of people who are signed in and have not sent too many; nothing is read of the others'. */
export async function openUpload<T extends { readonly format: ReadableFormat | null }>(
  request: Request,
  { actorOf, limit, query }: { actorOf: ActorOf; limit: Limit; query: z.ZodType<T> },
): Promise<Result<Upload<T>, Refusal>> {
  const actor = await actorOf(request);
  if (actor === null) return err({ code: "signed-out" });
  const asked = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  // A form of another site cannot send this type, whatever it says of where it comes from.
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  const fields = asked.success ? [] : asked.error.issues.map(({ path }) => path.join("."));
  if (type !== "application/octet-stream") fields.push("content-type");
  if (!asked.success || fields.length > 0) return err({ code: "invalid", fields });
  const counted = await limited(limit, actor);
  if (!counted.ok) return counted;
  const bytes = await readBytes(request, {
    ...{ startBytes, most: mostFileBytes },
    allowed: (start) => bytesAllowed(start, asked.data.format),
  });
  return bytes === null ? err({ code: "too-large" }) : ok({ actor, asked: asked.data, bytes });
}

export async function limited(limit: Limit, { userId }: Actor): Promise<Result<null, Refusal>> {
  const taken: Result<null, { code: "rate-limited" | "unavailable"; seconds?: number }> = await limit(userId);
  return taken.ok ? taken : err({ code: taken.error.code, retryAfter: taken.error.seconds ?? 5 });
}

/** Says why a file is not read. */
export function unread(why: Unread): Response {
  if ("code" in why) return refusal(why);
  const { format, fault } = why;
  return fault.code === "too-large"
    ? refusal({ code: "too-large" })
    : json({ error: { code: "unfit", format, fault } }, 422);
}
