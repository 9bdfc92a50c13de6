import type { SemanticsName } from "@/lib/argument/settings";
import { strengthsOfGraph } from "@/lib/argument/strength/graph";
import { Problem } from "@/lib/db/embedded/problem.mjs";
import { readJson } from "@/lib/formats/json/read-json";
import type { Given } from "../command";
import { inputText } from "../input";
import { note, printText } from "../output";
import { graphOf } from "./graph-of";
import { readGraph } from "./read-graph";

/** A graph from standard input, the strengths of its claims to standard output. */
export async function run({ values }: Given): Promise<void> {
  const semantics = values.get("semantics") as SemanticsName;
  const given = readGraph(await inputJson());
  if (semantics === "evidence-weighted" && given.votes === undefined && given.base.length > 1) {
    note("note: no votes are given, so by evidence-weighted every claim stays at its base score.");
  }
  const strengths = strengthsOfGraph(graphOf(given), semantics);
  if (!strengths.ok) {
    const { error } = strengths;
    if (error.code === "cycle") throw new Problem(`Claim ${error.claim} rests on itself, by going round in a circle.`);
    throw new Error(`${error.what} ${error.at} is out of range and was let through`);
  }
  await printText(`${JSON.stringify({ strength: Array.from(strengths.value) })}\n`);
}

async function inputJson(): Promise<unknown> {
  const text = await inputText();
  if (text.trim() === "") throw new Problem("The input is empty: it must be a graph as JSON.");
  const json = readJson(text);
  if (json.ok) return json.value;
  const { faultLine } = await import("../convert/report");
  throw new Problem(faultLine(json.error));
}
