import { type Filter, filterClaims, noFilter } from "../../lib/argument/filter";
import { treeOf } from "../../lib/argument/layout/debate-tree";
import { icicleOf, leavesOf } from "../../lib/argument/layout/icicle";
import { noVote, noVotes } from "../../lib/argument/vote";
import { debateOfSize } from "./layout";
import { fastest } from "./timing";

// How long it takes to find what a filter asks for, as one changes it, and to share out the overview's boxes.

const count = 100_000;
const filters: readonly (readonly [string, Filter])[] = [
  ["without my vote (all of them)", { ...noFilter, show: new Set(["unvoted"]) }],
  ["contested (none of them)", { ...noFilter, show: new Set(["contested"]) }],
  ["with two words", { ...noFilter, text: "argu men" }],
];

/** [what, time, target, ""] */
export function filterRows(): string[][] {
  const debate = debateOfSize(count);
  const reading = { actorId: null, tallyOf: () => noVotes, voteOf: () => noVote, since: null };
  const tree = treeOf(debate);
  const room = { height: 900, least: 1.5, depth: 9 };
  const row = (name: string, time: number, target = "100 ms") => [name, `${time.toFixed(1)} ms`, target, ""];
  return [
    ...filters.map(([name, filter]) =>
      row(
        `100,000 claims, filtered: ${name}`,
        fastest(5, () => filterClaims(debate, filter, reading)),
      ),
    ),
    row("100,000 claims, filtered for the first time: with a word", theFirstTime(reading), "250 ms"),
    row(
      "100,000 claims, shared out in the overview",
      fastest(5, () => icicleOf(tree, leavesOf(tree), 0, room)),
    ),
  ];
}

/** Nothing of a debate is prepared yet when somebody looks for something: each run gets another debate. */
function theFirstTime(reading: Parameters<typeof filterClaims>[2]): number {
  const filter = { ...noFilter, text: "argu" };
  const fresh = Array.from({ length: 3 }, () => debateOfSize(count));
  return fastest(fresh.length, () => {
    const debate = fresh.pop();
    if (debate !== undefined) filterClaims(debate, filter, reading);
  });
}
