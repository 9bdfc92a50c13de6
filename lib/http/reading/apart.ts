import { nowhere } from "@/lib/formats/format";
import type { NotRead } from "@/lib/formats/read-document";
import { err, type Result } from "@/lib/result";
import { inChild, type Limits } from "./child";
import type { Answers, Task } from "./task";

type Outcome<Ask extends keyof Answers> = Result<Answers[Ask], NotRead>;

/** Does a task as `perform` does, in a process of its own; what takes too long or too much is a fault of the file. */
export async function performApart<Ask extends keyof Answers>(
  { file, ...task }: Task<Ask>,
  limits: Limits,
  signal: AbortSignal,
): Promise<Outcome<Ask>> {
  const { bytes, ...about } = file;
  const done = await inChild<Outcome<Ask>>({ ...task, file: about }, bytes, limits, signal);
  return done.ok ? done.value : err({ format: file.format, fault: { code: done.error, detail: "", ...nowhere } });
}
