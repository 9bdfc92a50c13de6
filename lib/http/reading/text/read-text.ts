import { Buffer } from "node:buffer";
import { err } from "@/lib/result";
import { readDocx } from "./docx";
import { finished } from "./finish";
import { readHtml } from "./html";
import { kindOf } from "./kind";
import { readPdf } from "./pdf";
import { readableHere, readHere } from "./read-here";
import type { RawText, TextFile } from "./text-file";

/** The text of a file of any kind, clean; for a process of its own. */
export async function readText(file: TextFile): Promise<RawText> {
  const kind = kindOf(file);
  if (readableHere(kind)) return readHere(file);
  if (kind === "html") return finished(readHtml(file), file.name);
  if (kind === "office") return err(isLocked(file) ? "file-locked" : "not-text");
  return finished(await (kind === "pdf" ? readPdf(file) : readDocx(file)), file.name);
}

/** A Word document with a password is a stream of this name in an old document. */
const isLocked = ({ bytes }: TextFile): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from("EncryptedPackage", "utf16le"));
