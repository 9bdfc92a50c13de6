import { paced } from "@/lib/auth/pace";
import { editCommand } from "@/lib/services/commands";
import { commitEdit } from "@/lib/services/commit-edit";
import { answer, refusal } from "./answer";
import { type ActorOf, answeringOwn } from "./door";
import { readJson } from "./read-json";

/** The longest text with the most sources, in characters of three bytes, fits several times over. */
const limit = 512 * 1024;
const body = editCommand.omit({ debateId: true });

/** `POST /api/debates/<id>/edits` with `{ "commandId", "edit" }`: makes one edit; sent again, it is done once. */
export const postEdit = (request: Request, debateId: string, actorOf: ActorOf): Promise<Response> =>
  answeringOwn(request, async () => {
    const sent = await readJson(request, body, limit);
    if (!sent.ok) return refusal(sent.error);
    const command = { debateId, ...sent.value };
    return answer(await paced("edit", await actorOf(request), (actor) => commitEdit(actor, command)));
  });
