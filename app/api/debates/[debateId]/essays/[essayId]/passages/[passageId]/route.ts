import { actorOfRequest } from "@/lib/auth/actor";
import { deletePassage, patchPassage } from "@/lib/http/passages";

type Context = { params: Promise<{ debateId: string; essayId: string; passageId: string }> };

export const PATCH = async (request: Request, { params }: Context) =>
  patchPassage(request, await params, actorOfRequest);

export const DELETE = async (request: Request, { params }: Context) =>
  deletePassage(request, await params, actorOfRequest);
