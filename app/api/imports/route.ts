import { actorOfRequest } from "@/lib/auth/actor";
import { postImport } from "@/lib/http/post-import";

export const POST = (request: Request) => postImport(request, actorOfRequest);
