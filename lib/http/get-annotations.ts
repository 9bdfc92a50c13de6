import { annotateEssay } from "@/lib/services/annotate-essay";
import type { EssayOf } from "@/lib/services/essays";
import { refusal } from "./answer";
import { type ActorOf, answering } from "./door";

/** Source: W3C, "Web Annotation Protocol", 2017-02-23, 4.1. */
const mediaType = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

/**
 * `GET /api/debates/<id>/essays/<id>/annotations`: the passages as a Web Annotation collection.
 * @param origin where people open this site
 */
export const getAnnotations = (request: Request, of: EssayOf, actorOf: ActorOf, origin: string): Promise<Response> =>
  answering(async () => {
    const told = await annotateEssay(await actorOf(request), { ...of, origin });
    if (!told.ok) return refusal(told.error);
    return new Response(JSON.stringify(told.value), {
      headers: {
        "content-type": mediaType,
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
      },
    });
  });
