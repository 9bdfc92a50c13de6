import type { Actor } from "@/lib/access/actor";
import type { DebateId } from "@/lib/argument/id";
import { keepLive } from "@/lib/db/live-debates";
import type { LiveDebate } from "@/lib/db/moment";
import { transact } from "@/lib/db/transaction";
import type { EssayId } from "@/lib/essay/essay";
import { ok, type Result } from "@/lib/result";
import { type CreateRefused, type NewDebate, writeDebate } from "./create-debate";
import { type AddEssayRefused, type NewEssay, putEssay } from "./essays";

export type NewFromEssay = Pick<NewDebate, "debateId" | "question" | "settings"> & NewEssay;
export type StartRefused = CreateRefused | AddEssayRefused;

interface Started {
  readonly debateId: DebateId;
  readonly essayId: EssayId;
}

/**
 * Starts a debate about a text, with the text in it and not a claim yet, both or neither. Whoever starts it owns it; sent
 * twice it is made once.
 */
export async function startFromEssay(
  actor: Actor | null,
  { debateId, question, settings, ...essay }: NewFromEssay,
  now: number = Date.now(),
): Promise<Result<Started, StartRefused>> {
  const made = await transact<Started & { readonly live: LiveDebate | null }, StartRefused>(async (tx) => {
    const written = await writeDebate(tx, actor, { debateId, question, settings, background: "", theses: [] }, now);
    if (!written.ok) return written;
    const put = await putEssay(tx, actor, debateId, essay, now);
    return put.ok ? ok({ debateId: debateId as DebateId, ...put.value, live: written.value }) : put;
  });
  if (!made.ok) return made;
  const { live, ...started } = made.value;
  if (live !== null) keepLive(live);
  return ok(started);
}
