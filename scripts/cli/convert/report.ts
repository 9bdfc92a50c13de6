import { createTranslator } from "next-intl";
import type { Loss, LossCode, ParseFault, Where } from "@/lib/formats/format";
import formats from "@/locales/en/formats.json";

// The same sentences as on the page that imports.
const say = createTranslator({ locale: "en", messages: { formats }, namespace: "formats" });

const most = 20;

/** What is wrong and where, in a line. */
export const faultLine = (fault: ParseFault): string => at(fault, say(`faults.${fault.code}`, named(fault)));

/** What got lost, a line each in their order; of one kind at most 20, and then how many more there are. */
export function lossLines(losses: readonly Loss[]): readonly string[] {
  const counts = new Map<LossCode, number>();
  const lines: string[] = [];
  for (const loss of losses) {
    const count = (counts.get(loss.code) ?? 0) + 1;
    counts.set(loss.code, count);
    if (count <= most) lines.push(at(loss, say(`losses.${loss.code}`, named(loss))));
  }
  for (const [code, count] of counts) {
    if (count > most) lines.push(`and ${count - most} more: ${say(`losses.${code}`, named({ detail: "" }))}`);
  }
  return lines;
}

const named = ({ detail }: { readonly detail: string }) => ({
  detail: detail.replaceAll(/\s+/g, " "),
  given: detail === "" ? "no" : "yes",
});

function at({ line, path }: Where, sentence: string): string {
  if (line !== null) return say("where.line", { line: String(line), sentence });
  return path === null ? sentence : say("where.path", { path, sentence });
}
