import { isUtf8 } from "node:buffer";
import { Problem } from "@/lib/db/embedded/problem.mjs";

/** JavaScript's own limit of a text, less what decoding may add. */
export const mostBytes = 500_000_000;

/** All of standard input. */
export async function inputBytes(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    length += chunk.length;
    if (length > mostBytes) throw new Problem("The input is larger than 500 MB.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** All of standard input as text in UTF-8, without a byte order mark. */
export async function inputText(): Promise<string> {
  const bytes = await inputBytes();
  if (!isUtf8(bytes)) throw new Problem("The input is not text in UTF-8.");
  return new TextDecoder().decode(bytes);
}
