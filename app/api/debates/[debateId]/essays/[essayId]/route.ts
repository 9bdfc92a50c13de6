import { actorOfRequest } from "@/lib/auth/actor";
import { deleteEssay, getEssay, patchEssay } from "@/lib/http/essays";

type Context = { params: Promise<{ debateId: string; essayId: string }> };

export const GET = async (request: Request, { params }: Context) => getEssay(request, await params, actorOfRequest);

export const PATCH = async (request: Request, { params }: Context) => patchEssay(request, await params, actorOfRequest);

export const DELETE = async (request: Request, { params }: Context) =>
  deleteEssay(request, await params, actorOfRequest);
