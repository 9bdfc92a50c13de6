import { err, ok, type Result } from "../result";
import { nowhere, type ParseFault } from "./format";

/**
 * The text of a file: UTF-8, or UTF-16 that says so by its first two bytes; a byte order mark is dropped. Refused are
 * files that are no text or not what their encoding allows; nothing is ever replaced silently.
 */
export function decodeText(bytes: Uint8Array): Result<string, ParseFault> {
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return err({ code: "not-text", detail: encoding, ...lineOfFault(bytes, encoding) });
  }
  if (text.includes("\u0000")) return err({ code: "not-text", detail: "", ...nowhere });
  return text.trim() === "" ? err({ code: "empty", detail: "", ...nowhere }) : ok(text);
}

function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/** The line on which UTF-8 stops being UTF-8, found by halving. */
function lineOfFault(bytes: Uint8Array, encoding: string): { line: number | null; path: null } {
  if (encoding !== "utf-8") return nowhere as { line: null; path: null };
  let good = 0;
  let bad = bytes.byteLength;
  while (good < bad - 1) {
    const middle = (good + bad) >>> 1;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  let line = 1;
  for (let i = 0; i < good; i++) if (bytes[i] === 10) line++;
  return { line, path: null };
}
