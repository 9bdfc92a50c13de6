import { decodeText } from "@/lib/formats/decode-text";
import { err, ok, type Result } from "@/lib/result";
import type { RawText, TextFault, TextFile } from "./text-file";

/** Text as it is, or Markdown, whose first heading is a title and stays where it stands. */
export function readPlain(file: TextFile): RawText {
  const text = decoded(file);
  if (!text.ok) return text;
  const heading = /^#[ \t]+(\S.*)$/m.exec(text.value.slice(0, 10_000))?.[1] ?? "";
  return ok({
    text: text.value,
    title: heading
      .trimEnd()
      .replace(/(?<!#)#+$/, "")
      .trim(),
    author: "",
  });
}

export function decoded({ bytes }: TextFile): Result<string, TextFault> {
  const text = decodeText(bytes);
  if (text.ok) return text;
  if (text.error.code === "empty") return err("no-text");
  // Of another alphabet's bytes few are control characters; of a picture's many are.
  const strange = bytes.subarray(0, 4096).filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  return err(strange * 100 > Math.min(bytes.byteLength, 4096) ? "not-text" : "not-utf8");
}
