import { actorOfRequest } from "@/lib/auth/actor";
import { postPassage } from "@/lib/http/passages";

type Context = { params: Promise<{ debateId: string; essayId: string }> };

export const POST = async (request: Request, { params }: Context) => postPassage(request, await params, actorOfRequest);
