import { paced } from "@/lib/auth/pace";
import { movedPassage, newPassage } from "@/lib/services/essay-commands";
import type { EssayOf } from "@/lib/services/essays";
import { anchorClaim, movePassage, type PassageOf, removePassage } from "@/lib/services/passages";
import { readPassages } from "@/lib/services/read-passages";
import { takeProposal } from "@/lib/services/take-proposal";
import { answer, json, refusal } from "./answer";
import { type ActorOf, answering, answeringOwn } from "./door";
import { readJson } from "./read-json";

/**
 * `GET /api/debates/<id>/essays/<id>/passages`: what is marked in the text now, as far as this reader may see it; with
 * `?since=` the `until` of an earlier answer, or of the text's, what has changed from there on.
 */
export const getPassages = (request: Request, of: EssayOf, actorOf: ActorOf): Promise<Response> =>
  answering(async () => {
    const since = new URL(request.url).searchParams.get("since");
    return answer(await readPassages(await actorOf(request), { ...of, since }));
  });

/** As much as an edit may be. */
const limit = 512 * 1024;

/**
 * `POST /api/debates/<id>/essays/<id>/passages` with `{ "passageId", "span", "version" }` and either `claimId`, which is
 * anchored, or `commandId` and `edit`, an addition that is made and anchored, both or neither; with `ifOpen` only where
 * nobody has made a claim of these words yet.
 */
export const postPassage = (request: Request, of: EssayOf, actorOf: ActorOf): Promise<Response> =>
  answeringOwn(request, async () => {
    const sent = await readJson(request, newPassage, limit);
    if (!sent.ok) return refusal(sent.error);
    const actor = await actorOf(request);
    if ("claimId" in sent.value) {
      const anchor = { ...of, ...sent.value };
      const anchored = await paced("edit", actor, (who) => anchorClaim(who, anchor));
      return anchored.ok ? json(anchored.value, 201) : refusal(anchored.error);
    }
    const { edit, ...rest } = sent.value;
    if (edit.kind !== "add") return refusal({ code: "invalid", fields: ["edit.kind"] });
    const taken = await paced("edit", actor, (who) => takeProposal(who, { ...of, ...rest, edit }));
    return taken.ok ? json(taken.value, 201) : refusal(taken.error);
  });

/** `PATCH …/passages/<id>` with `{ "span", "version" }`: puts a passage where its words stand now. */
export const patchPassage = (request: Request, of: PassageOf, actorOf: ActorOf): Promise<Response> =>
  answeringOwn(request, async () => {
    const sent = await readJson(request, movedPassage, limit);
    if (!sent.ok) return refusal(sent.error);
    const move = { ...of, ...sent.value };
    return answer(await paced("edit", await actorOf(request), (actor) => movePassage(actor, move)));
  });

/** `DELETE …/passages/<id>`: the claim is no longer anchored there. */
export const deletePassage = (request: Request, of: PassageOf, actorOf: ActorOf): Promise<Response> =>
  answeringOwn(request, async () =>
    answer(await paced("edit", await actorOf(request), (actor) => removePassage(actor, of))),
  );
