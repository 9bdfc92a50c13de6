import { actorOfRequest } from "@/lib/auth/actor";
import { postEdit } from "@/lib/http/post-edit";

type Context = { params: Promise<{ debateId: string }> };

export const POST = async (request: Request, { params }: Context) =>
  postEdit(request, (await params).debateId, actorOfRequest);
