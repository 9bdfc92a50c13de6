import { type Filter, filterClaims, noFilter } from "../../lib/argument/filter";
import { treeOf } from "../../lib/argument/layout/debate-tree";
import { icicleOf, leavesOf } from "../../lib/argument/layout/icicle";
import { noVote, noVotes } from "../../lib/argument/vote";
import { debateOfSize } from "./layout";

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
  const row = (name: string, run: () => unknown) => [name, `${best(run).toFixed(1)} ms`, "100 ms", ""];
  return [
    ...filters.map(([name, filter]) =>
      row(`100,000 claims, filtered: ${name}`, () => filterClaims(debate, filter, reading)),
    ),
    row("100,000 claims, shared out in the overview", () => icicleOf(tree, leavesOf(tree), 0, room)),
  ];
}

function best(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i++) {
    const started = performance.now();
    run();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}
