import type { Failure, FailureCode } from "@/lib/actions/failure";
import { err, ok, type Result } from "@/lib/result";

/** What was found in a file. */
export interface FileText {
  readonly text: string;
  /** "" where the file does not say. */
  readonly title: string;
  readonly author: string;
}

/** Has the server read a file; nothing of it is kept there. */
export async function readFile(file: File, signal: AbortSignal): Promise<Result<FileText, Failure>> {
  try {
    const response = await fetch(`/api/essays/read?${new URLSearchParams({ name: file.name })}`, {
      ...{ method: "POST", body: file, signal, headers: { "content-type": "application/octet-stream" } },
    });
    const body = (await response.json()) as Partial<FileText> & { error?: { code?: FailureCode } };
    if (!response.ok) return err({ code: body.error?.code ?? "unavailable" });
    return ok({ text: body.text ?? "", title: body.title ?? "", author: body.author ?? "" });
  } catch {
    return err({ code: "unavailable" });
  }
}
