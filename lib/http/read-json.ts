import type { z } from "zod";
import { err, ok, type Result } from "@/lib/result";
import type { Refusal } from "./answer";

/** What a request carries, checked; no more than `limit` bytes of it are ever read. */
export async function readJson<T>(request: Request, schema: z.ZodType<T>, limit: number): Promise<Result<T, Refusal>> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") return err({ code: "not-json" });
  if (Number(request.headers.get("content-length") ?? 0) > limit) return err({ code: "too-large" });
  const text = await readText(request, limit);
  if (text === null) return err({ code: "too-large" });
  const body = schema.safeParse(parsed(text));
  if (body.success) return ok(body.data);
  return err({ code: "invalid", fields: [...new Set(body.error.issues.map(({ path }) => path.join(".")))] });
}

/** null when there is more of it than allowed; the length that a client announces proves nothing. */
async function readText(request: Request, limit: number): Promise<string | null> {
  const reader = request.body?.getReader();
  if (reader === undefined) return "";
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    bytes += chunk.value.byteLength;
    if (bytes > limit) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
