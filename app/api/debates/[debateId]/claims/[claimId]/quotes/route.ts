import { actorOfRequest } from "@/lib/auth/actor";
import { getQuotes } from "@/lib/http/get-quotes";

type Context = { params: Promise<{ debateId: string; claimId: string }> };

export const GET = async (request: Request, { params }: Context) => getQuotes(request, await params, actorOfRequest);
