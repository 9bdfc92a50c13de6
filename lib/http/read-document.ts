import { decodeText } from "@/lib/formats/decode-text";
import { detectFormat } from "@/lib/formats/detect";
import { nowhere, type Parsed, type ParseFault } from "@/lib/formats/format";
import { formatNamed, type ReadableFormat } from "@/lib/formats/registry";
import { err, ok, type Result } from "@/lib/result";

export interface ReadDocument extends Parsed {
  readonly format: ReadableFormat;
}

/** Why a file is not read, and as which format it was taken; null: none could be told. */
export interface NotRead {
  readonly format: ReadableFormat | null;
  readonly fault: ParseFault;
}

/**
 * Reads an uploaded file.
 * @param wanted null: whatever the file looks like
 */
export async function readDocument(
  bytes: Uint8Array,
  fileName: string,
  wanted: ReadableFormat | null,
): Promise<Result<ReadDocument, NotRead>> {
  const text = decodeText(bytes);
  if (!text.ok) return err({ format: wanted, fault: text.error });
  const format = wanted ?? detectFormat(text.value, fileName);
  const parse = format === null ? undefined : (await formatNamed(format)).parse;
  if (format === null || parse === undefined) {
    return err({ format, fault: { code: "unknown-format", detail: "", ...nowhere } });
  }
  const parsed = await parse(text.value);
  return parsed.ok ? ok({ format, ...parsed.value }) : err({ format, fault: parsed.error });
}
