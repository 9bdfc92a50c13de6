import { actorOfRequest } from "@/lib/auth/actor";
import { postImportForm } from "@/lib/http/post-import-form";

export const POST = (request: Request) => postImportForm(request, actorOfRequest);
