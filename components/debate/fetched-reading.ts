"use client";
import { createContext, useCallback, useContext, useEffect, useState } from "react";
import type { DebateId } from "@/lib/argument/id";
import type { DebateReading } from "./reading";

/** A debate on its way into the browser. */
export interface Fetched {
  readonly reading: DebateReading | null;
  /** Bytes so far, unpacked. */
  readonly received: number;
  readonly failed: boolean;
  /** Fetches it again: after a failure, or because the copy here has lost its thread. */
  readonly again: () => void;
}

export const FetchContext = createContext<Fetched | null>(null);
/** null where the debate travelled with the page. */
export const useFetching = (): Fetched | null => useContext(FetchContext);

/** The debate as the server's API gives it, with what has arrived so far. */
export function useFetchedReading(debateId: DebateId): Fetched {
  const [state, setState] = useState<Omit<Fetched, "again">>({ reading: null, received: 0, failed: false });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again.
  useEffect(() => {
    const gone = new AbortController();
    setState((now) => ({ ...now, received: 0, failed: false }));
    read(debateId, gone.signal, (received) => setState((now) => ({ ...now, received }))).then(
      (reading) => setState((now) => ({ ...now, reading })),
      () => {
        if (!gone.signal.aborted) setState((now) => ({ ...now, failed: true }));
      },
    );
    return () => gone.abort();
  }, [debateId, attempt]);
  return { ...state, again: useCallback(() => setAttempt((count) => count + 1), []) };
}

async function read(debateId: DebateId, signal: AbortSignal, tell: (bytes: number) => void): Promise<DebateReading> {
  const response = await fetch(`/api/debates/${debateId}`, { signal, credentials: "same-origin" });
  if (!response.ok || response.body === null) throw new Error(`The server answered ${response.status}.`);
  // Made text as it arrives, while one waits for the network anyway.
  const decoder = new TextDecoder();
  let text = "";
  let received = 0;
  let told = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
    received += part.value.length;
    if (received - told < 2_000_000) continue;
    told = received;
    tell(received);
  }
  return JSON.parse(text + decoder.decode()) as DebateReading;
}
