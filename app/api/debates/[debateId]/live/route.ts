import { actorOfRequest } from "@/lib/auth/actor";
import { getLive } from "@/lib/http/get-live";

type Context = { params: Promise<{ debateId: string }> };

export const GET = async (request: Request, { params }: Context) =>
  getLive(request, (await params).debateId, actorOfRequest);
