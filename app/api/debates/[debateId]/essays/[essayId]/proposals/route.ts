import { actorOfRequest } from "@/lib/auth/actor";
import { environment } from "@/lib/auth/environment";
import { postModelProposals } from "@/lib/http/post-model-proposals";

type Context = { params: Promise<{ debateId: string; essayId: string }> };

export const POST = async (request: Request, { params }: Context) =>
  postModelProposals(request, await params, actorOfRequest, environment().model);
