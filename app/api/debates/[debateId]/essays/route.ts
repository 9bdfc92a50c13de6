import { actorOfRequest } from "@/lib/auth/actor";
import { getEssays, postEssay } from "@/lib/http/essays";

type Context = { params: Promise<{ debateId: string }> };

export const GET = async (request: Request, { params }: Context) =>
  getEssays(request, (await params).debateId, actorOfRequest);

export const POST = async (request: Request, { params }: Context) =>
  postEssay(request, (await params).debateId, actorOfRequest);
