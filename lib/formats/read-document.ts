import { err, ok, type Result } from "../result";
import { decodeText } from "./decode-text";
import { detectFormat } from "./detect";
import { nowhere, type Parsed, type ParseFault } from "./format";
import { formatNamed, type ReadableFormat } from "./registry";
import { bytesAllowed } from "./size";

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
  const fault = (format: ReadableFormat | null, code: "too-large" | "unknown-format", detail = "") =>
    err({ format, fault: { code, detail, ...nowhere } });
  if (bytes.byteLength > bytesAllowed(bytes, wanted)) return fault(wanted, "too-large", `${bytes.byteLength}`);
  const text = decodeText(bytes);
  if (!text.ok) return err({ format: wanted, fault: text.error });
  const format = wanted ?? detectFormat(text.value, fileName);
  const parse = format === null ? undefined : (await formatNamed(format)).parse;
  if (format === null || parse === undefined) return fault(format, "unknown-format");
  const parsed = await parse(text.value);
  return parsed.ok ? ok({ format, ...parsed.value }) : err({ format, fault: parsed.error });
}
