import type { UserId } from "@/lib/argument/id";
import { type NotRead, readDocument } from "@/lib/formats/read-document";
import type { ReadableFormat } from "@/lib/formats/registry";
import { err, ok, type Result } from "@/lib/result";
import { type ImportPlan, planImport } from "@/lib/services/import-plan";
import { type ImportPreview, previewOf } from "./import-preview";

/** A file as somebody sent it; `format` is null where it is to be told from the file. */
interface SentFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
  readonly format: ReadableFormat | null;
}

export interface PlannedFile {
  readonly format: ReadableFormat;
  readonly plan: ImportPlan;
}

/** What can be asked of a file, and what comes of it. */
export interface Answers {
  readonly preview: ImportPreview;
  readonly plan: PlannedFile;
}

/** Plain data, so that another process can be given it. `votes` and `importer` are those of `planImport`. */
export interface Task<Ask extends keyof Answers = keyof Answers> {
  readonly ask: Ask;
  readonly file: SentFile;
  readonly votes: boolean;
  readonly importer: UserId;
}

/** Reads a file and checks all of it, wherever this runs. */
export async function perform<Ask extends keyof Answers>(task: Task<Ask>): Promise<Result<Answers[Ask], NotRead>> {
  const { ask, file, votes, importer } = task;
  const read = await readDocument(file.bytes, file.name, file.format);
  if (!read.ok) return read;
  const { format, document } = read.value;
  const plan = await planImport(document, votes, importer);
  if (!plan.ok) return err({ format, fault: plan.error });
  const answers: { [Each in keyof Answers]: () => Answers[Each] } = {
    preview: () => previewOf(read.value),
    plan: () => ({ format, plan: plan.value }),
  };
  return ok(answers[ask]());
}
