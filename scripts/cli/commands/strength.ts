import type { Command } from "../command";
import { semanticsNames } from "../strength/semantics-names";

export const strength: Command = {
  name: "strength",
  summary: "the strengths of a graph of claims",
  options: {
    semantics: {
      meaning: "how supports and rebuttals move a base score",
      value: "NAME",
      oneOf: semanticsNames,
      fallback: "evidence-weighted",
    },
  },
  places: [],
  about: [
    'Reads {"base": […], "supports": [[child, parent], …], "rebuttals": [[child, parent], …]} from standard input, with',
    'base scores in [0,1] and claims numbered from 0 by "base"; writes {"strength": […]} in full precision. Any graph',
    "without circles will do. Also, where wanted:",
    '  "votes": [n, …]                  decided votes by claim; without them evidence-weighted lets nothing bear on anything',
    '  "relevance": [x, …]              in [0,1], by claim for all links that go out of it, or by link in the order',
    "                                   supports, rebuttals, undercuts",
    '  "undercuts": [[child, parent], …] attack the step from the parent to whatever it answers',
    '  "joint": [[a, b, …], …]          claims that only work together',
  ],
  examples: [
    `echo '{"base":[0.5,0.5],"supports":[[1,0]]}' | rejoinder strength --semantics df-quad`,
    "rejoinder strength < graph.json > strengths.json",
  ],
  load: async () => (await import("../strength/run")).run,
};
