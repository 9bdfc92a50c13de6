import type { NotRead } from "@/lib/formats/read-document";
import { err, type Result } from "@/lib/result";
import type { Refusal } from "../answer";
import { performApart } from "./apart";
import type { Limits } from "./child";
import { type Answers, perform, type Task } from "./task";
import { Turns } from "./turns";

/** A file of a few hundred claims: read sooner than a process begins, whatever is in it. */
const small = 64 * 1024;

/** Several times what the largest debate takes on a slow computer. */
const usual: Limits = { seconds: 60, megabytes: 1024 };

/** Of everything that is read apart: processes are what a small server has few of. */
export const turns = new Turns(2, 10);

/** Why nothing comes of a file: what is wrong with it, or what keeps this server from reading it. */
export type Unread = NotRead | Refusal;

/** Reads a file without holding anybody else up. Of somebody who has gone away nothing is read any more. */
export async function readSent<Ask extends keyof Answers>(
  task: Task<Ask>,
  signal: AbortSignal,
  limits: Limits = usual,
): Promise<Result<Answers[Ask], Unread>> {
  if (task.file.bytes.byteLength <= small) return perform(task);
  try {
    const read = await turns.take(() => performApart(task, limits, signal), signal);
    return read ?? err({ code: "unavailable", retryAfter: 30 });
  } catch (error) {
    // Nobody hears this answer.
    if (signal.aborted) return err({ code: "unavailable" });
    throw error;
  }
}
