import type { Preview, Trouble } from "./answers";

/** A file as the page keeps it while it is looked at. */
export interface KeptFile {
  readonly content: Blob;
  readonly name: string;
}

export interface ImportOrder {
  readonly debateId: string;
  readonly format: string;
  readonly visibility: string;
  readonly votes: boolean;
}

type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

/** Asks what a file would become. Throws only when `signal` says to stop. */
export async function askPreview(file: KeptFile, format: string, signal: AbortSignal): Promise<Outcome<Preview>> {
  return guarded(signal, async () => {
    const response = await send("/api/imports/preview", file, { format }, signal);
    const body: unknown = await response.json();
    return response.ok ? { ok: true, value: body as Preview } : { ok: false, trouble: troubleIn(body) };
  });
}

/** Has a debate made of a file; gives its id. Throws only when `signal` says to stop, which leaves nothing behind. */
export async function orderImport(
  file: KeptFile,
  { debateId, format, visibility, votes }: ImportOrder,
  { onProgress, signal }: { onProgress: (done: number, of: number) => void; signal: AbortSignal },
): Promise<Outcome<string>> {
  return guarded(signal, async () => {
    const query = { debateId, format, visibility, votes: votes ? "1" : "0" };
    const response = await send("/api/imports", file, query, signal);
    if (!response.ok) return { ok: false, trouble: troubleIn(await response.json()) };
    for await (const line of linesOf(response)) {
      if ("error" in line) return { ok: false, trouble: troubleIn(line) };
      if (typeof line.debateId === "string") return { ok: true, value: line.debateId };
      if (typeof line.done === "number" && typeof line.of === "number") onProgress(line.done, line.of);
    }
    return { ok: false, trouble: { kind: "unreachable" } };
  });
}

async function guarded<T>(signal: AbortSignal, work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    if (signal.aborted) throw error;
    return { ok: false, trouble: { kind: "unreachable" } };
  }
}

const send = (path: string, { content, name }: KeptFile, query: Record<string, string>, signal: AbortSignal) =>
  fetch(`${path}?${new URLSearchParams({ name, ...query })}`, {
    ...{ method: "POST", body: content, signal },
    headers: { "content-type": "application/octet-stream" },
  });

async function* linesOf(response: Response): AsyncGenerator<Record<string, unknown>> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (let chunk = await reader?.read(); chunk?.value !== undefined; chunk = await reader?.read()) {
    const lines = (rest + decoder.decode(chunk.value, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield JSON.parse(line) as Record<string, unknown>;
  }
}

const plain = ["too-large", "signed-out", "rate-limited", "unavailable", "id-taken"] as const;

function troubleIn(body: unknown): Trouble {
  const error = (body as { error?: Partial<Extract<Trouble, { kind: "unfit" }>> & { code?: string } }).error ?? {};
  if (error.code === "unfit" && error.fault !== undefined) {
    return { kind: "unfit", fault: error.fault, format: error.format ?? null };
  }
  return { kind: plain.find((code) => code === error.code) ?? "refused" };
}
