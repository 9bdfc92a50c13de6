/** Sends one line. */
export type WriteLine = (line: object) => void;

/**
 * Answers with lines of JSON, one as soon as it is written. When the reader goes away, `signal` tells the work to stop;
 * what it throws ends the stream in the middle, which no reader can take for a result.
 */
export function lineStream(request: Request, work: (write: WriteLine, signal: AbortSignal) => Promise<void>): Response {
  const gone = new AbortController();
  const signal = AbortSignal.any([request.signal, gone.signal]);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: async (stream) => {
      try {
        await work((line) => {
          if (!signal.aborted) stream.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
        }, signal);
        if (!gone.signal.aborted) stream.close();
      } catch (error) {
        if (!gone.signal.aborted) stream.error(error);
      }
    },
    cancel: () => gone.abort(),
  });
  // Compressing would hold lines back until there are many.
  const headers = { "content-type": "application/x-ndjson", "cache-control": "private, no-store, no-transform" };
  return new Response(body, { headers });
}
