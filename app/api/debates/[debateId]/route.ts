import { actorOfRequest } from "@/lib/auth/actor";
import { getDebate } from "@/lib/http/get-debate";

type Context = { params: Promise<{ debateId: string }> };

export const GET = async (request: Request, { params }: Context) =>
  getDebate(request, (await params).debateId, actorOfRequest);
