import { Problem } from "@/lib/db/embedded/problem.mjs";
import { detectFormat } from "@/lib/formats/detect";
import { type FormatName, nowhere, type Parsed, type ParseFault } from "@/lib/formats/format";
import { formatNamed } from "@/lib/formats/registry";

/** What a text says in a format, or in the one it looks like; throws a `Problem` with the fault and its place. */
export async function parsedFrom(text: string, from: FormatName | "auto", fileName = ""): Promise<Parsed> {
  const name = from === "auto" ? detectFormat(text, fileName) : from;
  if (name === null) throw await refusal({ code: "unknown-format", detail: "", ...nowhere });
  const format = await formatNamed(name);
  if (format.parse === undefined) throw await refusal({ code: "not-readable-format", detail: name, ...nowhere });
  const parsed = await format.parse(text);
  if (!parsed.ok) throw await refusal(parsed.error);
  return parsed.value;
}

async function refusal(fault: ParseFault): Promise<Problem> {
  const { faultLine } = await import("./report");
  return new Problem(faultLine(fault));
}
