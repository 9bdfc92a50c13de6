import type { Actor } from "@/lib/access/actor";
import { isOutage } from "@/lib/services/outage";
import { refusal } from "./answer";
import { isOwnRequest } from "./same-site";

/** Finds who makes a request; given from outside, so that handlers know nothing of cookies. */
export type ActorOf = (request: Request) => Promise<Actor | null>;

/** Does a handler's work; a database that is away becomes an answer, anything else that is thrown is a bug and stays one. */
export async function answering(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (isOutage(error)) return refusal({ code: "unavailable", retryAfter: 5 });
    throw error;
  }
}

/** The same for what changes something: other sites' pages are turned away first. */
export async function answeringOwn(request: Request, work: () => Promise<Response>): Promise<Response> {
  if (!isOwnRequest(request, process.env.NEXTAUTH_URL)) return refusal({ code: "cross-site" });
  return answering(work);
}
