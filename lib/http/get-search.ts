import { searchDebate, searchDebates } from "@/lib/services/search";
import { answer, json } from "./answer";
import { type ActorOf, answering } from "./door";

/** `GET /api/search?q=…&debate=<id>&page=2`: claims with the words, in one debate or in all that this reader finds. */
export const getSearch = (request: Request, actorOf: ActorOf): Promise<Response> =>
  answering(async () => {
    const { searchParams } = new URL(request.url);
    const actor = await actorOf(request);
    const asked = { text: searchParams.get("q") ?? "", page: Number(searchParams.get("page") ?? 1) };
    const debateId = searchParams.get("debate");
    return debateId === null
      ? json(await searchDebates(actor, asked))
      : answer(await searchDebate(actor, debateId, asked));
  });
