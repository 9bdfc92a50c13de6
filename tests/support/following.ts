import { v7 as newId } from "uuid";
import { afterEach, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import type { LiveMessage } from "@/lib/argument/live";
import { followDebate } from "@/lib/services/follow-debate";
import { readDebate } from "@/lib/services/read-debate";
import { must } from "./debates";

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** Follows a debate until the test ends and keeps what is heard; from its newest edit on, unless told otherwise. */
export async function follow(
  actor: Actor | null,
  debateId: string,
  { seq, windowId = newId(), countedAt = Date.now() }: { seq?: number; windowId?: string; countedAt?: number } = {},
) {
  const heard: LiveMessage[] = [];
  const gone = new AbortController();
  const from = seq ?? must(await readDebate(actor, debateId)).view.seq;
  const ended = followDebate(actor, debateId, {
    ...{ windowId, seq: from, countedAt, signal: gone.signal },
    hear: (message) => heard.push(message),
    again: async () => actor,
  });
  ends.push(() => gone.abort());
  const changes = () => heard.flatMap((message) => (message.kind === "changes" ? [message.changes] : []));
  return {
    ...{ heard, ended },
    end: () => gone.abort(),
    edits: () => changes().flatMap(({ edits }) => edits),
    texts: () => changes().flatMap(({ texts }) => texts.map(([text]) => text)),
    talk: () => changes().flatMap(({ talk }) => talk.map(([claim, count]) => [claim, count])),
    counts: () => changes().flatMap(({ tallies }) => tallies),
    here: () => heard.flatMap((message) => (message.kind === "here" ? [message.here] : [])).at(-1),
  };
}

export const soon = (check: () => void) => vi.waitFor(check, { timeout: 15_000, interval: 50 });
