import { createServer, type IncomingMessage } from "node:http";
import type { Actor } from "@/lib/access/actor";
import type { UserId } from "@/lib/argument/id";
import { getDebate } from "@/lib/http/get-debate";
import { getHealth } from "@/lib/http/get-health";
import { postEdit } from "@/lib/http/post-edit";
import { postVote } from "@/lib/http/post-vote";

// Run as a process of its own: the JSON API without Next, so that it starts fast enough to be killed thirty times.
// Who asks is whoever the request says. With ACKNOWLEDGE=early it says that it is done before it is: that store is
// what the tests of durability must find out.
const early = process.env.ACKNOWLEDGE === "early";

const actorOf = async (request: Request): Promise<Actor | null> => {
  const userId = request.headers.get("x-person") as UserId | null;
  return userId === null ? null : { userId, name: "", isAdmin: false };
};

const server = createServer(async (incoming, outgoing) => {
  const response = await route(await requestOf(incoming)).catch((bug) => {
    console.error(bug);
    return Response.json({ error: { code: "bug" } }, { status: 500 });
  });
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
});
// Its input ends with the test that started it, also when nobody got to kill it.
process.stdin.resume().once("close", () => process.exit());
server.listen(0, "127.0.0.1", () => console.log(JSON.stringify(server.address())));

async function route(request: Request): Promise<Response> {
  const [, , resource, id = "", what] = new URL(request.url).pathname.split("/");
  if (resource === "health") return getHealth();
  if (what === undefined) return getDebate(request, id, actorOf);
  const handler = what === "edits" ? postEdit : postVote;
  if (!early) return handler(request, id, actorOf);
  void handler(request, id, actorOf).catch(() => {});
  return Response.json({ seq: 0, vote: {} });
}

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method: incoming.method ?? "GET",
    headers: incoming.headers as Record<string, string>,
    ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
  });
}
