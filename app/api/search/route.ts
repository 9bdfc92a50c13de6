import { actorOfRequest } from "@/lib/auth/actor";
import { getSearch } from "@/lib/http/get-search";

export const GET = (request: Request) => getSearch(request, actorOfRequest);
