import { actorOfRequest } from "@/lib/auth/actor";
import { getExport } from "@/lib/http/get-export";

type Context = { params: Promise<{ debateId: string }> };

export const GET = async (request: Request, { params }: Context) =>
  getExport(request, (await params).debateId, actorOfRequest);
