import { actorOfRequest } from "@/lib/auth/actor";
import { getPassages, postPassage } from "@/lib/http/passages";

type Context = { params: Promise<{ debateId: string; essayId: string }> };

export const GET = async (request: Request, { params }: Context) => getPassages(request, await params, actorOfRequest);

export const POST = async (request: Request, { params }: Context) => postPassage(request, await params, actorOfRequest);
