import { actorOfRequest } from "@/lib/auth/actor";
import { postPreview } from "@/lib/http/post-preview";

export const POST = (request: Request) => postPreview(request, actorOfRequest);
