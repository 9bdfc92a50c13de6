import type { Actor } from "@/lib/access/actor";
import type { ActorOf } from "@/lib/http/door";

/** Finds the given person, whatever the request says. */
export const as =
  (actor: Actor | null): ActorOf =>
  async () =>
    actor;

/** A request with a JSON body, as a program would send it. */
export const post = (body: unknown, headers: Record<string, string> = {}): Request =>
  new Request("http://localhost:3000/api", {
    method: "POST",
    headers: { "content-type": "application/json", host: "localhost:3000", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

export const get = (headers: Record<string, string> = {}): Request =>
  new Request("http://localhost:3000/api", { headers });
