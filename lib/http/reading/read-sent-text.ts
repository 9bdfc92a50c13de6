import { err, type Result } from "@/lib/result";
import type { Refusal } from "../answer";
import { inChild, type Limits } from "./child";
import { turns } from "./read-sent";
import { kindOf } from "./text/kind";
import { readableHere, readHere } from "./text/read-here";
import type { RawText, ReadText, TextFault, TextFile } from "./text/text-file";

/** Letters of a long book; what is longer takes longer than a process takes to begin. */
const small = 256 * 1024;

const usual: Limits = { seconds: 30, megabytes: 512 };

/** Reads the text out of a file without holding anybody else up. */
export async function readSentText(
  file: TextFile,
  signal: AbortSignal,
  limits: Limits = usual,
): Promise<Result<ReadText, Refusal | { readonly code: TextFault }>> {
  const kind = kindOf(file);
  const read =
    readableHere(kind) && file.bytes.byteLength <= small ? readHere(file) : await apart(file, signal, limits);
  if (read === null) return err({ code: "unavailable", retryAfter: 30 });
  return read.ok ? read : err({ code: read.error });
}

/** null: too many are at it, or nobody waits for the answer any more. */
async function apart({ bytes, name }: TextFile, signal: AbortSignal, limits: Limits): Promise<RawText | null> {
  try {
    const job = { ask: "text", file: { name } };
    const done = await turns.take(() => inChild<RawText>(job, bytes, limits, signal), signal);
    if (done === null) return null;
    return done.ok ? done.value : err(`file-${done.error}` as const);
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}
