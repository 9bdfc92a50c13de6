interface Allowance {
  /** How much of the start decides what is allowed. */
  readonly startBytes: number;
  readonly allowed: (start: Uint8Array) => number;
  /** What is allowed at most, whatever the start. */
  readonly most: number;
}

/**
 * The body of a request as it is; null when it is longer than allowed: no more is ever read, and the length that a client
 * announces proves nothing.
 */
export async function readBytes(
  request: Request,
  { startBytes, allowed, most }: Allowance,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get("content-length") ?? 0) > most) return null;
  const reader = request.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  let limit: number | null = null;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    chunks.push(chunk.value);
    length += chunk.value.byteLength;
    if (limit === null && length >= startBytes) limit = allowed(joined(chunks, length));
    if (length > (limit ?? most)) {
      await reader.cancel();
      return null;
    }
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
