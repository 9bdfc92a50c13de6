import { actorOfRequest } from "@/lib/auth/actor";
import { environment } from "@/lib/auth/environment";
import { getAnnotations } from "@/lib/http/get-annotations";

type Context = { params: Promise<{ debateId: string; essayId: string }> };

export const GET = async (request: Request, { params }: Context) =>
  getAnnotations(request, await params, actorOfRequest, environment().origin);
