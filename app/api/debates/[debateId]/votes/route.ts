import { actorOfRequest } from "@/lib/auth/actor";
import { postVote } from "@/lib/http/post-vote";

type Context = { params: Promise<{ debateId: string }> };

export const POST = async (request: Request, { params }: Context) =>
  postVote(request, (await params).debateId, actorOfRequest);
