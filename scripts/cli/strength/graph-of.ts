import type { Graph } from "@/lib/argument/strength/graph";
import { attackedSteps } from "./attacked-steps";
import type { GivenGraph } from "./read-graph";

/** The graph by links that a graph by claims means. */
export function graphOf(given: GivenGraph): Graph {
  const { base, joint, rebuttals, relevance, supports, votes } = given;
  const undercuts = attackedSteps(given);
  const plain = supports.length + rebuttals.length;
  const from = (link: number): number =>
    (link < supports.length
      ? supports[link]?.[0]
      : link < plain
        ? rebuttals[link - supports.length]?.[0]
        : undercuts[link - plain]?.child) as number;
  const links = plain + undercuts.length;

  const byClaim = relevance?.length === base.length;
  const pairOf = (link: number): number => (link < plain ? link : plain + (undercuts[link - plain]?.given as number));
  const teamOf = new Int32Array(base.length).fill(-1);
  joint.forEach((team, i) => {
    for (const claim of team) teamOf[claim] = i;
  });
  return {
    base,
    supports,
    rebuttals,
    undercuts: undercuts.map(({ child, step }) => [child, step] as const),
    ...(votes === undefined ? {} : { votes }),
    ...(relevance === undefined
      ? {}
      : {
          relevance: Float64Array.from(
            { length: links },
            (_, link) => relevance[byClaim ? from(link) : pairOf(link)] as number,
          ),
        }),
    ...(joint.length === 0
      ? {}
      : { joint: Int32Array.from({ length: links }, (_, link) => teamOf[from(link)] as number) }),
  };
}
