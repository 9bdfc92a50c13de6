import { paced } from "@/lib/auth/pace";
import { castVote } from "@/lib/services/cast-vote";
import { voteCommand } from "@/lib/services/commands";
import { answer, refusal } from "./answer";
import { type ActorOf, answeringOwn } from "./door";
import { readJson } from "./read-json";

const limit = 4 * 1024;
const body = voteCommand.omit({ debateId: true });

/** `POST /api/debates/<id>/votes` with `{ "claimId", "verdict"?, "relevance"? }`; null withdraws. */
export const postVote = (request: Request, debateId: string, actorOf: ActorOf): Promise<Response> =>
  answeringOwn(request, async () => {
    const sent = await readJson(request, body, limit);
    if (!sent.ok) return refusal(sent.error);
    const command = { debateId, ...sent.value };
    return answer(await paced("vote", await actorOf(request), (actor) => castVote(actor, command)));
  });
