import type { Actor } from "@/lib/access/actor";
import type { ClaimOrigin, Source } from "@/lib/argument/claim";
import { limits } from "@/lib/argument/claim";
import { emptyDebate } from "@/lib/argument/debate";
import type { EditError } from "@/lib/argument/edit";
import { type ClaimId, type DebateId, isId } from "@/lib/argument/id";
import type { Settings } from "@/lib/argument/settings";
import { cleanParagraphs, cleanText, visibleLength } from "@/lib/argument/text";
import { findDebate, insertDebate } from "@/lib/db/claims";
import type { Database } from "@/lib/db/client";
import { keepLive } from "@/lib/db/live-debates";
import { putMember } from "@/lib/db/memberships";
import type { LiveDebate } from "@/lib/db/moment";
import { transact } from "@/lib/db/transaction";
import { err, ok, type Result } from "@/lib/result";
import { type EditRefused, writeEdit } from "./commit-edit";

export interface NewDebate {
  /** Made by the client; the same debate sent twice is made once. */
  readonly debateId: string;
  readonly question: string;
  readonly background: string;
  readonly settings: Settings;
  readonly theses: readonly NewThesis[];
}

export interface NewThesis {
  readonly id: string;
  readonly text: string;
  readonly origin?: ClaimOrigin;
  readonly sources?: readonly Source[];
}

/** `id-taken`: another debate has this id already. */
export type CreateRefused = EditRefused | EditError;

/** Starts a debate with its first theses; whoever starts it owns it. */
export async function createDebate(
  actor: Actor | null,
  input: NewDebate,
  now: number = Date.now(),
): Promise<Result<{ debateId: DebateId }, CreateRefused>> {
  const made = await transact((tx) => writeDebate(tx, actor, input, now));
  if (!made.ok) return made;
  if (made.value !== null) keepLive(made.value);
  return ok({ debateId: input.debateId as DebateId });
}

/** The same within a transaction of the caller's, who keeps the live debate afterwards; null: it was made before. */
export async function writeDebate(
  tx: Database,
  actor: Actor | null,
  input: NewDebate,
  now: number,
): Promise<Result<LiveDebate | null, CreateRefused>> {
  if (actor === null) return err({ code: "signed-out" });
  if (!isId(input.debateId)) return err({ code: "not-found" });
  const debateId = input.debateId as DebateId;
  const question = cleanText(input.question);
  const background = cleanParagraphs(input.background);
  if (question === "") return err({ code: "text-empty" });
  if (visibleLength(question) > limits.questionCharacters) return err({ code: "text-too-long" });
  if (visibleLength(background) > limits.backgroundCharacters) return err({ code: "text-too-long" });

  const frame = { id: debateId, question, background, version: 1, settings: input.settings };
  if (!(await insertDebate(tx, frame, now))) {
    const there = await findDebate(tx, debateId);
    return there?.owner === actor.userId && there.question === question ? ok(null) : err({ code: "id-taken" });
  }
  await putMember(tx, debateId, actor.userId, "owner");
  return addTheses(tx, actor, { debate: emptyDebate(frame), seq: 0, at: now }, input.theses, now);
}

async function addTheses(
  tx: Database,
  actor: Actor,
  start: LiveDebate,
  theses: readonly NewThesis[],
  now: number,
): Promise<Result<LiveDebate, CreateRefused>> {
  let live = start;
  for (const [i, { id, text, origin = "response", sources = [] }] of theses.entries()) {
    const written = await writeEdit(
      tx,
      actor,
      {
        debateId: start.debate.id,
        commandId: id,
        edit: {
          ...{ kind: "add", id: id as ClaimId, parentId: null, role: "thesis", text, origin, sources },
          ...{ position: i + 1, sharedFrom: null },
        },
      },
      now,
      { before: live },
    );
    if (!written.ok) return written;
    live = written.value.live;
  }
  return ok(live);
}
