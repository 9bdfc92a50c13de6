"use client";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { v7 as newId } from "uuid";
import type { ClaimId, DebateId, UserId } from "@/lib/argument/id";
import type { Here, LiveChanges, LiveMessage } from "@/lib/argument/live";

export type Connection = "starting" | "live" | "away";

export interface Live {
  readonly connection: Connection;
  readonly here: Here;
  readonly sayEditing: (id: ClaimId | null) => void;
}

interface Given {
  readonly debateId: DebateId;
  readonly actorId: UserId | null;
  /** The newest edit known here. */
  readonly seq: number;
  /** When what is here was read, by the server's clock. */
  readonly readAt: number;
  readonly isOn: boolean;
  readonly onChanges: (changes: LiveChanges) => void;
  readonly onLost: () => void;
}

/** What the window that listens tells the others of the same person; `seq` is the newest edit it knows. */
type Told =
  | { readonly kind: "changes"; readonly changes: LiveChanges }
  | { readonly kind: "here"; readonly here: Here }
  | { readonly kind: "connection"; readonly connection: Connection; readonly seq: number }
  | { readonly kind: "lost" }
  /** Asks the window that listens how things stand. */
  | { readonly kind: "hello" };

/** Within the time that a window is remembered, in milliseconds. */
const sayingAgain = 20_000;

const nobody: Here = { people: [], strangers: 0 };

/**
 * Hears of what happens in a debate. All windows of one person share one connection: the one that holds the lock
 * listens and tells the others; when it closes, another one takes over from where it stands itself.
 */
export function useLive({ debateId, actorId, seq, readAt, isOn, onChanges, onLost }: Given): Live {
  const [connection, setConnection] = useState<Connection>("starting");
  const [here, setHere] = useState(nobody);
  const windowId = useRef("");
  const saysAgain = useRef<ReturnType<typeof setInterval>>(undefined);
  const known = useRef({ seq, readAt, onChanges, onLost });
  useEffect(() => {
    known.current = { seq, readAt, onChanges, onLost };
  });

  useEffect(() => {
    if (!isOn || typeof EventSource === "undefined") return;
    windowId.current ||= newId();
    const name = `rejoinder:live:${debateId}:${actorId}`;
    const gone = new AbortController();
    const others = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(name);
    let state: Connection = "starting";
    let listens = false;

    const take = (told: Told) => {
      if (told.kind === "changes") known.current.onChanges(told.changes);
      if (told.kind === "here") setHere(told.here);
      if (told.kind === "lost") known.current.onLost();
      if (told.kind === "connection") {
        setConnection(told.connection);
        if (!listens && told.seq > known.current.seq) known.current.onLost();
      }
    };
    const tell = (told: Told) => {
      take(told);
      others?.postMessage(told);
    };
    const say = (next: Connection) => {
      state = next;
      tell({ kind: "connection", connection: next, seq: known.current.seq });
    };
    if (others !== null) {
      others.onmessage = ({ data }: MessageEvent<Told>) => {
        if (data.kind !== "hello") take(data);
        else if (listens) others.postMessage({ kind: "connection", connection: state, seq: known.current.seq });
      };
      others.postMessage({ kind: "hello" } satisfies Told);
    }

    const listen = (): Promise<void> => {
      listens = true;
      return follow({
        ...{ debateId, signal: gone.signal, say, tell },
        windowId: windowId.current,
        now: () => known.current,
      });
    };
    if (navigator.locks === undefined) void listen();
    else navigator.locks.request(name, { signal: gone.signal }, listen).catch(() => {});
    return () => {
      gone.abort();
      others?.close();
    };
  }, [debateId, actorId, isOn]);

  // The same function whoever comes and goes: a form that said it once does not say it again.
  const sayEditing = useCallback(
    (id: ClaimId | null) => {
      clearInterval(saysAgain.current);
      if (actorId === null || windowId.current === "") return;
      const say = () =>
        // Whether the others see it or not, nothing here depends on it.
        void fetch(`/api/debates/${debateId}/editing`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ window: windowId.current, claim: id }),
          keepalive: true,
        }).catch(() => {});
      say();
      // A window that another one listens for is forgotten unless it is heard of.
      if (id !== null) saysAgain.current = setInterval(say, sayingAgain);
    },
    [actorId, debateId],
  );
  return useMemo(() => ({ connection, here, sayEditing }), [connection, here, sayEditing]);
}

/** Listens until told to stop; a lost connection is taken up again where it broke off, ever more rarely. */
async function follow({
  debateId,
  windowId,
  now,
  signal,
  say,
  tell,
}: {
  readonly debateId: DebateId;
  readonly windowId: string;
  readonly now: () => { readonly seq: number; readonly readAt: number };
  readonly signal: AbortSignal;
  readonly say: (connection: Connection) => void;
  readonly tell: (told: Told) => void;
}): Promise<void> {
  let countedAt = 0;
  for (let failures = 0; !signal.aborted; ) {
    const { seq, readAt } = now();
    countedAt = Math.max(countedAt, readAt);
    const query = new URLSearchParams({ since: `${seq}`, counted: `${countedAt}`, window: windowId });
    const source = new EventSource(`/api/debates/${debateId}/live?${query}`);
    const over = new AbortController();
    const ended = await new Promise<"broken" | "refused" | "lost" | "closed">((resolve) => {
      source.onopen = () => {
        failures = 0;
        say("live");
      };
      source.addEventListener("changes", ({ data }) => {
        const { at, ...changes } = JSON.parse(data) as LiveChanges & { at: number };
        countedAt = at;
        tell({ kind: "changes", changes });
      });
      source.addEventListener("here", ({ data }) => tell({ kind: "here", here: JSON.parse(data) as Here }));
      source.addEventListener("lost", () => resolve("lost"));
      // A browser takes up by itself what broke off, and leaves alone what the server answered with a refusal.
      source.onerror = () => resolve(source.readyState === EventSource.CLOSED ? "refused" : "broken");
      signal.addEventListener("abort", () => resolve("closed"), { signal: over.signal });
      // A network that goes away may take minutes to break a connection.
      window.addEventListener("offline", () => resolve("broken"), { signal: over.signal });
    });
    over.abort();
    source.close();
    if (ended === "closed") return;
    const messages = ended === "refused" ? await askedOnce(debateId, query, signal) : null;
    if (messages !== null) {
      failures = 0;
      say("live");
      for (const message of messages) {
        if (message.kind === "changes") countedAt = message.at;
        tell(message);
      }
      await pause(askEvery, signal);
      continue;
    }
    if (ended === "lost") tell({ kind: "lost" });
    else say("away");
    failures++;
    await pause(ended === "lost" ? 3000 : Math.min(30_000, 500 * 2 ** failures), signal);
  }
}

/** In milliseconds, where there are too many streams for another one. */
const askEvery = 20_000;

/** What has happened, for who may not have a stream; null where that is refused as well, or cannot be asked. */
async function askedOnce(
  debateId: DebateId,
  query: URLSearchParams,
  signal: AbortSignal,
): Promise<readonly LiveMessage[] | null> {
  try {
    const response = await fetch(`/api/debates/${debateId}/live?${query}&once`, { signal });
    return response.ok ? ((await response.json()) as { messages: LiveMessage[] }).messages : null;
  } catch {
    return null;
  }
}

/** Shorter when the network comes back, or the reader. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener("online", done);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    window.addEventListener("online", done);
    signal.addEventListener("abort", done);
  });
}
