import { readQuotes } from "@/lib/services/essays";
import { answer } from "./answer";
import { type ActorOf, answering } from "./door";

/** `GET /api/debates/<id>/claims/<id>/quotes`: the words that a claim comes from, as far as this reader may see them. */
export const getQuotes = (
  request: Request,
  { debateId, claimId }: { readonly debateId: string; readonly claimId: string },
  actorOf: ActorOf,
): Promise<Response> => answering(async () => answer(await readQuotes(await actorOf(request), debateId, claimId)));
