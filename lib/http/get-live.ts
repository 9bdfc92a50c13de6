import { isId } from "@/lib/argument/id";
import type { LiveMessage } from "@/lib/argument/live";
import { clientAddress } from "@/lib/auth/client-address";
import { followDebate, hearOnce, newWindow } from "@/lib/services/follow-debate";
import { json, refusal } from "./answer";
import { type ActorOf, answering } from "./door";

/** In all, in this process. */
const mostFollowers = 5000;
/** Windows of one browser share a stream, so a person has one for each debate and device. */
const mostOfPerson = 30;
/** Of readers without an account at one address, which may be a whole school's. */
const mostAtAddress = 500;
/** Streams end after this time and are taken up again, so that none outlives a new version of the app for long. */
const longest = 20 * 60_000;
/** In bytes: whoever leaves more than this unread is not reading, and shall not fill the memory. */
const mostUnread = 4 * 1024 * 1024;
// How many there are now, by whom they belong to. Next loads this module once for each kind of bundle.
const home = globalThis as { rejoinderStreams?: Map<string, number> };
home.rejoinderStreams ??= new Map();
const streams = home.rejoinderStreams;
const all = "all";

/**
 * `GET /api/debates/<id>/live?since=<seq>&counted=<ms>&window=<uuid>`: what happens in the debate as server-sent events:
 * `changes` (with the id to go on from), `here`, and `lost`, after which the debate has to be read anew. With `once` what
 * has happened, as `{ "messages": […] }`: for those who are refused a stream.
 */
export const getLive = (request: Request, debateId: string, actorOf: ActorOf): Promise<Response> =>
  answering(async () => {
    const asked = new URL(request.url).searchParams;
    const [seq, countedAt] = cursor(
      request.headers.get("last-event-id") ?? `${asked.get("since")}.${asked.get("counted")}`,
    );
    const window = asked.get("window") ?? "";
    const actor = await actorOf(request);
    if (asked.has("once")) {
      const heard = await hearOnce(actor, debateId, seq, countedAt);
      return heard.ok ? json({ messages: heard.value }) : refusal(heard.error);
    }
    if (running(all) >= mostFollowers) return refusal({ code: "unavailable", retryAfter: 60 });
    const whose = actor?.userId ?? clientAddress(request.headers);
    if (running(whose) >= (actor === null ? mostAtAddress : mostOfPerson))
      return refusal({ code: "rate-limited", retryAfter: 60 });
    const gone = new AbortController();
    const signal = AbortSignal.any([request.signal, gone.signal, AbortSignal.timeout(longest)]);
    const encoder = new TextEncoder();
    let queue: ReadableStreamDefaultController<Uint8Array> | null = null;
    const early: string[] = [];
    const write = (text: string) => {
      if (signal.aborted) return;
      if (queue === null) early.push(text);
      else if ((queue.desiredSize ?? 0) > 0) queue.enqueue(encoder.encode(text));
      else {
        gone.abort();
        // By this name the server knows that the other side is at fault. What has been queued goes with it.
        queue.error(new DOMException("The stream is not read.", "AbortError"));
      }
    };
    count(1, all, whose);
    const following = followDebate(actor, debateId, {
      ...{ windowId: isId(window) ? window : newWindow(), seq, countedAt, signal },
      again: () => actorOf(request),
      hear: (message) => write(eventOf(message)),
    });
    const ended = () => count(-1, all, whose);
    following.then(ended, ended);
    // What is refused is refused at once; what is not goes on for as long as the reader stays.
    const first = await Promise.race([following, new Promise<null>((resolve) => setTimeout(() => resolve(null), 250))]);
    if (first !== null && !first.ok) return refusal(first.error);
    const source: UnderlyingDefaultSource<Uint8Array> = {
      start: (stream) => {
        queue = stream;
        write("retry: 1500\n\n");
        for (const text of early.splice(0)) write(text);
        const beat = setInterval(() => write(": here\n\n"), 20_000);
        void following
          .catch(() => {})
          .finally(() => {
            clearInterval(beat);
            if (!gone.signal.aborted) stream.close();
          });
      },
      cancel: () => gone.abort(),
    };
    const body = new ReadableStream(source, new ByteLengthQueuingStrategy({ highWaterMark: mostUnread }));
    return new Response(body, {
      headers: {
        "content-type": "text/event-stream; charset=utf-8",
        // Compressing would hold events back until there are many, and some proxies do the same.
        "cache-control": "private, no-store, no-transform",
        "x-accel-buffering": "no",
      },
    });
  });

const running = (whose: string): number => streams.get(whose) ?? 0;

function count(change: 1 | -1, ...names: readonly string[]): void {
  for (const name of names) {
    const now = running(name) + change;
    if (now > 0) streams.set(name, now);
    else streams.delete(name);
  }
}

function eventOf(message: LiveMessage): string {
  if (message.kind === "lost") return "event: lost\ndata: {}\n\n";
  if (message.kind === "here") return `event: here\ndata: ${JSON.stringify(message.here)}\n\n`;
  const { changes, at } = message;
  return `id: ${changes.seq}.${at}\nevent: changes\ndata: ${JSON.stringify({ ...changes, at })}\n\n`;
}

/** `<seq>.<ms>`; what is no number counts from the beginning, which is too much and answered with `lost`. */
function cursor(text: string): [seq: number, countedAt: number] {
  const [seq, at] = text.split(".").map(Number);
  return [Number.isSafeInteger(seq) ? (seq as number) : -1, Number.isSafeInteger(at) ? (at as number) : 0];
}
