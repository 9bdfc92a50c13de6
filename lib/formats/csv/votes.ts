import type { DebateDocument } from "../document";
import { nowhere, type Printed } from "../format";
import { numbersOf } from "../outline-numbers";
import { table } from "./table";

const verdicts = new Map<number | null, string>([
  [1, "agree"],
  [0, "unsure"],
  [-1, "disagree"],
]);

/** One row a vote: who (by a word that says nothing) said what of which claim. */
export function printVotes(document: DebateDocument): Printed {
  const numbers = numbersOf(document);
  const rows = document.votes.map(({ claim, person, verdict, relevance }) => [
    ...[numbers.get(claim) ?? "", claim, person, verdicts.get(verdict) ?? ""],
    relevance === null ? "" : `${relevance}`,
  ]);
  return {
    text: table(["number", "claim", "person", "verdict", "relevance"], rows),
    losses: [{ code: "left-out", detail: document.question, ...nowhere }],
  };
}
