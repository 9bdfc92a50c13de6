import { takeModelAsk } from "@/lib/auth/limits";
import type { Model } from "@/lib/services/ask-model";
import type { EssayOf } from "@/lib/services/essays";
import { proposeByModel } from "@/lib/services/propose-by-model";
import { json, refusal } from "./answer";
import { type ActorOf, answeringOwn } from "./door";
import { limited } from "./import-door";

/**
 * `POST /api/debates/<id>/essays/<id>/proposals`: sends the text to the model that this instance has, and answers
 * `{ "proposals" }`, which change nothing. Whoever stops listening stops it.
 */
export const postModelProposals = (
  request: Request,
  of: EssayOf,
  actorOf: ActorOf,
  model: Model | null,
): Promise<Response> =>
  answeringOwn(request, async () => {
    const actor = await actorOf(request);
    if (actor === null) return refusal({ code: "signed-out" });
    const counted = model === null ? null : await limited(takeModelAsk, actor);
    if (counted?.ok === false) return refusal(counted.error);
    const proposed = await proposeByModel(actor, of, model, request.signal);
    return proposed.ok ? json({ proposals: proposed.value }) : refusal(proposed.error);
  });
