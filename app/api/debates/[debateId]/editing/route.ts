import { actorOfRequest } from "@/lib/auth/actor";
import { postEditing } from "@/lib/http/post-editing";

type Context = { params: Promise<{ debateId: string }> };

export const POST = async (request: Request, { params }: Context) =>
  postEditing(request, (await params).debateId, actorOfRequest);
