import { actorOfRequest } from "@/lib/auth/actor";
import { postTextFile } from "@/lib/http/post-text-file";

export const POST = (request: Request) => postTextFile(request, actorOfRequest);
