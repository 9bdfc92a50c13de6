import { Problem } from "@/lib/db/embedded/problem.mjs";
import { decodeText } from "@/lib/formats/decode-text";
import type { FormatName, Parsed } from "@/lib/formats/format";
import { formatNamed } from "@/lib/formats/registry";
import type { Given } from "../command";
import { inputBytes } from "../input";
import { note, printText } from "../output";
import { Usage } from "../usage";
import { parsedFrom } from "./parsed-from";

/** A debate from standard input to standard output in another format. */
export async function run({ flags, values }: Given): Promise<void> {
  const to = values.get("to") as FormatName;
  const legacy = flags.has("legacy");
  if (legacy && !to.startsWith("kialo")) throw new Usage("--legacy goes with --to kialo only.", "convert");
  const parsed = await parsedFrom(await textOfInput(), values.get("from") as FormatName | "auto");
  const printed = await print(parsed, legacy ? "kialo-legacy" : to);
  const losses = [...parsed.losses, ...printed.losses];
  if (losses.length > 0) {
    const { lossLines } = await import("./report");
    for (const line of lossLines(losses)) note(line);
  }
  await printText(printed.text);
}

async function textOfInput(): Promise<string> {
  const text = decodeText(await inputBytes());
  if (text.ok) return text.value;
  const { faultLine } = await import("./report");
  throw new Problem(faultLine(text.error));
}

async function print({ document }: Parsed, to: FormatName) {
  const format = await formatNamed(to);
  if (format.print === undefined) throw new Error(`${to} cannot be written`);
  return format.print(document, new Map());
}
