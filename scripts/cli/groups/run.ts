import { analyse } from "@/lib/argument/groups/analysis";
import { ballotsOf } from "@/lib/argument/groups/ballots";
import type { Given } from "../command";
import { inputText } from "../input";
import { note, printText } from "../output";
import { readVerdicts } from "./read-verdicts";
import { reportOf } from "./report-of";

/** Verdicts as CSV from standard input, what they show as JSON to standard output. */
export async function run(_: Given): Promise<void> {
  const { ballots, claims, people, replaced } = readVerdicts(await inputText());
  if (replaced > 0)
    note(`note: ${replaced} verdicts were replaced by a later one of the same person on the same claim.`);
  const analysis = analyse(ballotsOf(ballots, people.length, claims.length));
  await printText(`${JSON.stringify(reportOf(analysis, claims, people))}\n`);
}
