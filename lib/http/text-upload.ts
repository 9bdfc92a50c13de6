import type { Actor } from "@/lib/access/actor";
import { takeTextFile } from "@/lib/auth/limits";
import { essayLimits } from "@/lib/essay/essay";
import { err, ok, type Result } from "@/lib/result";
import type { Refusal } from "./answer";
import { formIn } from "./form-in";
import { limited } from "./import-door";
import { readBytes } from "./read-bytes";
import type { TextFile } from "./reading/text/text-file";

/** The file and, around it, the other fields of the form. */
const aroundFile = 64 * 1024;

export interface SentForm {
  readonly form: FormData;
  /** null where none was chosen. */
  readonly file: TextFile | null;
}

/** A form with a file, of somebody who is signed in and has not sent too many. */
export async function sentForm(
  request: Request,
  actor: Actor,
  more = 0,
): Promise<Result<SentForm, Refusal | { readonly code: "file-too-large" }>> {
  const counted = await limited(takeTextFile, actor);
  if (!counted.ok) return counted;
  const most = essayLimits.bytes + aroundFile + more;
  const bytes = await readBytes(request, { startBytes: 0, most, allowed: () => most });
  if (bytes === null) return err({ code: "file-too-large" });
  const form = await formIn(request, bytes);
  if (form === null) return err({ code: "invalid", fields: ["content-type"] });
  const file = form.get("file");
  // A file field that was left empty sends a file without a name.
  if (!(file instanceof File) || (file.size === 0 && file.name === "")) return ok({ form, file: null });
  if (file.size > essayLimits.bytes) return err({ code: "file-too-large" });
  return ok({ form, file: { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name } });
}

/** The same of a request that is the file, as the text's page sends it. */
export async function sentFile(
  request: Request,
  actor: Actor,
): Promise<Result<TextFile, Refusal | { readonly code: "file-too-large" }>> {
  const counted = await limited(takeTextFile, actor);
  if (!counted.ok) return counted;
  const most = essayLimits.bytes;
  const bytes = await readBytes(request, { startBytes: 0, most, allowed: () => most });
  if (bytes === null) return err({ code: "file-too-large" });
  const name = new URL(request.url).searchParams.get("name") ?? "";
  return ok({ bytes, name: name.slice(-200) });
}
