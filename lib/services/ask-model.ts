import { z } from "zod";

/** Where a language model answers, in the manner of OpenAI's "chat completions". */
export interface Model {
  /** Up to and without "/chat/completions". */
  readonly url: string;
  readonly name: string;
  /** null: it asks for none. */
  readonly key: string | null;
  readonly seconds?: number;
}

const usual = { seconds: 90 };
/** More than any answer that can be used. */
const mostBytes = 1024 * 1024;

const completion = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) });

/** What the model says to a task and its material; null where nothing comes of it, for whatever reason. */
export async function askModel(
  { url, name, key, seconds = usual.seconds }: Model,
  task: string,
  material: string,
  signal: AbortSignal,
): Promise<string | null> {
  try {
    const response = await fetch(`${url}/chat/completions`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({
        ...{ model: name, temperature: 0, response_format: { type: "json_object" } },
        messages: [
          { role: "system", content: task },
          { role: "user", content: material },
        ],
      }),
      // The key goes where the environment says, and nowhere else.
      redirect: "error",
      signal: AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]),
    });
    const text = response.ok ? await limitedText(response) : null;
    const said = text === null ? null : completion.safeParse(JSON.parse(text));
    return said?.success ? (said.data.choices[0]?.message.content ?? null) : null;
  } catch {
    return null;
  }
}

async function limitedText(response: Response): Promise<string | null> {
  const decoder = new TextDecoder();
  let [text, bytes] = ["", 0];
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
