import { paced } from "@/lib/auth/pace";
import { essayLimits } from "@/lib/essay/essay";
import { essayChange, newEssay } from "@/lib/services/essay-commands";
import { addEssay, changeEssay, type EssayOf, listEssays, readEssay, removeEssay } from "@/lib/services/essays";
import { answer, json, refusal } from "./answer";
import { type ActorOf, answering, answeringOwn } from "./door";
import { readJson } from "./read-json";

/** The longest text in characters of three bytes, with what is said about it. */
const limit = 3 * essayLimits.characters + 64 * 1024;

/** `GET /api/debates/<id>/essays`: the debate's texts, without what they say. */
export const getEssays = (request: Request, debateId: string, actorOf: ActorOf): Promise<Response> =>
  answering(async () => answer(await listEssays(await actorOf(request), debateId)));

/** `POST /api/debates/<id>/essays` with `{ "essayId", "citation", "text", "showing" }`: adds a text, once. */
export const postEssay = (request: Request, debateId: string, actorOf: ActorOf): Promise<Response> =>
  answeringOwn(request, async () => {
    const sent = await readJson(request, newEssay, limit);
    if (!sent.ok) return refusal(sent.error);
    const essay = { debateId, ...sent.value };
    const added = await paced("text", await actorOf(request), (actor) => addEssay(actor, essay));
    return added.ok ? json(added.value, 201) : refusal(added.error);
  });

/** `GET /api/debates/<id>/essays/<id>`: the text as this reader may see it. */
export const getEssay = (request: Request, of: EssayOf, actorOf: ActorOf): Promise<Response> =>
  answering(async () => answer(await readEssay(await actorOf(request), of)));

/**
 * `PATCH /api/debates/<id>/essays/<id>` with `{ "version" }` and what is to change of `text`, `citation` and `showing`.
 * Made on an older version it is refused with the text as it stands.
 */
export const patchEssay = (request: Request, of: EssayOf, actorOf: ActorOf): Promise<Response> =>
  answeringOwn(request, async () => {
    const sent = await readJson(request, essayChange, limit);
    if (!sent.ok) return refusal(sent.error);
    const change = { ...of, ...sent.value };
    return answer(await paced("text", await actorOf(request), (actor) => changeEssay(actor, change)));
  });

/** `DELETE /api/debates/<id>/essays/<id>`: takes the text out of sight; its claims stay. */
export const deleteEssay = (request: Request, of: EssayOf, actorOf: ActorOf): Promise<Response> =>
  answeringOwn(request, async () =>
    answer(await paced("text", await actorOf(request), (actor) => removeEssay(actor, of))),
  );
