import { z } from "zod";
import { paced } from "@/lib/auth/pace";
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
    const { window, claim } = sent.value;
    return answer(await paced("edit", await actorOf(request), (actor) => sayEditing(actor, debateId, window, claim)));
  });
