import { actorOfRequest } from "@/lib/auth/actor";
import { postEssayForm } from "@/lib/http/post-essay-form";

export const POST = (request: Request) => postEssayForm(request, actorOfRequest);
