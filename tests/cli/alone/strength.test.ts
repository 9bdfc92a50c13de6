import { describe, expect, test } from "vitest";
import { refusal, rejoinder } from "../command";

async function strengths(graph: object, semantics?: string): Promise<number[]> {
  const args = semantics === undefined ? ["strength"] : ["strength", "--semantics", semantics];
  const { code, errors, out } = await rejoinder(args, { input: JSON.stringify(graph) });
  expect(code, errors).toBe(0);
  return JSON.parse(out).strength;
}

const refused = (graph: object | string) =>
  rejoinder(["strength", "--semantics", "df-quad"], {
    input: typeof graph === "string" ? graph : JSON.stringify(graph),
  });

const agreed = (agree: number, of: number) => (agree + 1) / (of + 2);

describe("strength", () => {
  test.each([
    ["df-quad", 0.75],
    ["quadratic-energy", 0.6],
    ["squared-df-quad", 2 / 3],
    ["euler", 0.5888970714],
    ["euler-top", 0.5888970714],
    ["mlp", 0.6224593312],
  ])("one support of .5 moves .5 by %s to %f", async (semantics, expected) => {
    const [target, support] = await strengths({ base: [0.5, 0.5], supports: [[1, 0]] }, semantics);
    expect(target).toBeCloseTo(expected, 10);
    expect(support).toBe(0.5);
  });

  test("a chain of four and a claim with twenty weak rebuttals have their published strengths", async () => {
    const chain = {
      base: [0.5, 0.5, 0.5, 0.5],
      rebuttals: [
        [1, 0],
        [2, 1],
        [3, 2],
      ],
    }; // prettier keeps pairs together
    expect((await strengths(chain, "df-quad"))[0]).toBeCloseTo(0.3125, 10);
    const twenty = Array.from({ length: 20 }, (_, i) => i + 1);
    const fan = { base: [0.8, ...twenty.map(() => 0.1)], rebuttals: twenty.map((child) => [child, 0]) };
    expect((await strengths(fan, "mlp"))[0]).toBeCloseTo(0.3512143557, 10);
  });

  test.each([
    ["one", 1, 0.627969],
    ["three", 3, 0.390672],
  ])("without a name the semantics is evidence-weighted: 18 of 20 against %s like it", async (_, count, expected) => {
    const claims = Array.from({ length: count + 1 }, (_, i) => i);
    const rebuttals = claims.slice(1).map((child) => [child, 0]);
    const graph = { base: claims.map(() => agreed(18, 20)), votes: claims.map(() => 20), rebuttals };
    expect((await strengths(graph))[0]).toBeCloseTo(expected, 6);
  });

  test("a rebuttal that is rebutted itself carries little up", async () => {
    const base = [agreed(10, 20), agreed(9, 10), agreed(19, 20)];
    const graph = {
      base,
      votes: [20, 10, 20],
      rebuttals: [
        [1, 0],
        [2, 1],
      ],
    };
    expect((await strengths(graph))[0]).toBeCloseTo(0.474671, 6);
  });

  test("without votes every claim stays at its base score by the default, and that is said once", async () => {
    const input = JSON.stringify({
      base: [0.2, 0.9, 0.7],
      supports: [
        [1, 0],
        [2, 0],
      ],
    });
    const { code, errors, out } = await rejoinder(["strength"], { input });
    expect({ code, out }).toEqual({ code: 0, out: '{"strength":[0.2,0.9,0.7]}\n' });
    expect(errors.match(/no votes are given/g)).toHaveLength(1);
  });

  test("an undercut weakens every step of the claim it attacks, and an undercut of it gives some of that back", async () => {
    // Claim 2 supports 0 and 1; 3 undercuts it by .4, 4 undercuts the undercut by .25.
    const graph = {
      base: [0.2, 0.4, 0.5, 0.4, 0.25],
      supports: [
        [2, 0],
        [2, 1],
      ],
    };
    const cut = await strengths({ ...graph, undercuts: [[3, 2]] }, "df-quad");
    expect(cut[0]).toBeCloseTo(0.2 + 0.8 * 0.5 * 0.6, 12);
    expect(cut[1]).toBeCloseTo(0.4 + 0.6 * 0.5 * 0.6, 12);
    expect(cut[2]).toBe(0.5);
    const given = await strengths(
      {
        ...graph,
        undercuts: [
          [4, 3],
          [3, 2],
        ],
      },
      "df-quad",
    );
    expect(given[0]).toBeCloseTo(0.2 + 0.8 * 0.5 * (1 - 0.4 * 0.75), 12);
  });

  test("joint claims count as the weakest of them", async () => {
    const graph = {
      base: [0.2, 0.9, 0.3, 0.5],
      supports: [
        [1, 0],
        [2, 0],
        [3, 0],
      ],
      joint: [[1, 2]],
    };
    expect((await strengths(graph, "df-quad"))[0]).toBeCloseTo(0.2 + 0.8 * (1 - 0.7 * 0.5), 12);
  });

  test("relevance goes by claim where it is as long as base, and by link where it is as long as the links", async () => {
    const graph = {
      base: [0.2, 0.6, 0.5],
      supports: [
        [2, 0],
        [2, 1],
      ],
      rebuttals: [[1, 0]],
    };
    const byClaim = await strengths({ ...graph, relevance: [1, 0, 0.5] }, "df-quad");
    expect(byClaim[0]).toBeCloseTo(0.2 + 0.8 * 0.25, 12);
    expect(byClaim[1]).toBeCloseTo(0.6 + 0.4 * 0.25, 12);
    const more = { ...graph, base: [...graph.base, 0.5] };
    const byLink = await strengths({ ...more, relevance: [0.5, 0, 0] }, "df-quad");
    expect(byLink[0]).toBeCloseTo(0.2 + 0.8 * 0.25, 12);
    expect(byLink[1]).toBe(0.6);
  });

  test("a chain of 3,000, a fan of 100,000 and a graph of nothing are graphs as well", async () => {
    const chain = Array.from({ length: 3000 }, (_, i) => i);
    const rebuttals = chain.slice(1).map((i) => [i, i - 1]);
    expect((await strengths({ base: chain.map(() => 0.5), rebuttals }, "df-quad"))[0]).toBeCloseTo(1 / 3, 10);
    const fan = Array.from({ length: 100_000 }, (_, i) => [i + 1, 0]);
    const base = Float64Array.from({ length: 100_001 }, () => 0.5);
    expect((await strengths({ base: Array.from(base), supports: fan }, "df-quad"))[0]).toBe(1);
    expect(await strengths({ base: [] }, "df-quad")).toEqual([]);
  });
});

describe("strength names the path of what it cannot use", () => {
  test.each([
    [{}, "base is missing."],
    [{ base: 3 }, "base is not a list."],
    [{ base: [0.2, "0.3"] }, "base[1] is not a number in [0,1]."],
    [{ base: [1.2] }, "base[0] is not a number in [0,1]."],
    [{ base: [0.2], supports: [[1, 0]] }, "supports[0][0] is not a claim's number, 0 to 0."],
    [
      {
        base: [0.2, 0.3],
        rebuttals: [
          [1, 0],
          [1, -1],
        ],
      },
      "rebuttals[1][1] is not a claim's number, 0 to 1.",
    ],
    [{ base: [0.2, 0.3], rebuttals: [[1]] }, "rebuttals[0] is not a pair [child, parent]."],
    [
      { base: [0.2, 0.3], suports: [] },
      "suports is not known: a graph has base, supports, rebuttals, undercuts, joint, votes, relevance.",
    ],
    [{ base: [0.2, 0.3], votes: [1] }, "votes has 1 numbers where base has 2."],
    [{ base: [0.2, 0.3], votes: [1, -1] }, "votes[1] is not a number of votes, 0 or more."],
    [
      { base: [0.2, 0.3], supports: [[1, 0]], relevance: [1, 1, 1] },
      "relevance has 3 numbers, for 2 claims and 1 links.",
    ],
    [{ base: [0.2, 0.3], joint: [[0], [1, 0]] }, "joint[1][1] names claim 0, which joint[0] has already."],
    [
      { base: [0.2, 0.3], undercuts: [[1, 0]] },
      "undercuts[0][1]: claim 0 answers nothing, so there is no step to attack.",
    ],
    [
      {
        base: [0.2, 0.3, 0.4],
        supports: [
          [1, 2],
          [2, 1],
        ],
      },
      "Claim 1 rests on itself, by going round in a circle.",
    ],
    [
      {
        base: [0.2, 0.3, 0.4],
        undercuts: [
          [1, 2],
          [2, 1],
        ],
      },
      "Claim 1 rests on itself, by going round in a circle.",
    ],
    [{ base: [0.2], supports: [[0, 0]] }, "Claim 0 rests on itself, by going round in a circle."],
    ["[1]", 'The input is not an object like {"base": […], "supports": […], "rebuttals": […]}.'],
    ["", "The input is empty: it must be a graph as JSON."],
    ['{"base":\n[0.2,,]}', "line 2: The file is not well formed here."],
  ])("%j", async (graph, sentence) => {
    expect(await refused(graph)).toEqual(refusal(1, sentence));
  });
});
