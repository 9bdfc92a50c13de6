import { z } from "zod";
import { sayEditing } from "@/lib/services/say-editing";
import { answer, refusal } from "./answer";
import { type ActorOf, answeringOwn } from "./door";
import { readJson } from "./read-json";

const body = z.strictObject({ window: z.uuid(), claim: z.uuid().nullable() });

/** `POST /api/debates/<id>/editing` with `{ "window", "claim" }`: whose words are being changed there; null: none. */
export const postEditing = (request: Request, debateId: string, actorOf: ActorOf): Promise<Response> =>
  answeringOwn(request, async () => {
    const sent = await readJson(request, body, 1024);
    if (!sent.ok) return refusal(sent.error);
    return answer(await sayEditing(await actorOf(request), debateId, sent.value.window, sent.value.claim));
  });
