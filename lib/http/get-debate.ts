import { createHash } from "node:crypto";
import { readDebate } from "@/lib/services/read-debate";
import { readStamp } from "@/lib/services/read-stamp";
import { json, refusal } from "./answer";
import { type ActorOf, answering } from "./door";

/** `GET /api/debates/<id>`: the debate as this reader may see it. Unchanged since the reader's copy: 304, nothing rendered. */
export const getDebate = (request: Request, debateId: string, actorOf: ActorOf): Promise<Response> =>
  answering(async () => {
    const actor = await actorOf(request);
    // Asked before reading: what changes in between makes the copy older than its tag, and the next request fetches it.
    const stamp = await readStamp(actor, debateId);
    if (!stamp.ok) return refusal(stamp.error);
    const etag = `W/"${createHash("sha256").update(stamp.value).digest("base64url").slice(0, 22)}"`;
    const headers = { etag, "cache-control": "private, no-cache", vary: "cookie" };
    if (namesTag(request.headers.get("if-none-match"), etag)) return new Response(null, { status: 304, headers });
    const reading = await readDebate(actor, debateId);
    return reading.ok ? json(reading.value, 200, headers) : refusal(reading.error);
  });

/** Compared weakly, as RFC 9110 says for If-None-Match. */
const namesTag = (header: string | null, etag: string): boolean =>
  (header?.split(",") ?? []).some((tag) => tag.trim() === "*" || weak(tag) === weak(etag));

const weak = (tag: string): string => tag.trim().replace(/^W\//, "");
