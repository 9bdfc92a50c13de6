import { describe, expect, it } from "vitest";
import type { SemanticsName } from "../../../lib/argument/settings";
import { type Graph, strengthsOfGraph } from "../../../lib/argument/strength/graph";

const strengths = (graph: Graph, semantics: SemanticsName): readonly number[] => {
  const found = strengthsOfGraph(graph, semantics);
  if (!found.ok) throw new Error(found.error.code);
  return [...found.value];
};

const twentyOf = (base: number): Graph => ({
  base: [0.8, ...Array.from({ length: 20 }, () => base)],
  rebuttals: Array.from({ length: 20 }, (_, i) => [i + 1, 0] as const),
});

describe("the published values", () => {
  const cases: readonly [string, Graph, Readonly<Partial<Record<SemanticsName, number>>>][] = [
    [
      "one support of .5",
      { base: [0.5, 0.5], supports: [[1, 0]] },
      {
        ...{ "df-quad": 0.75, "quadratic-energy": 0.6, euler: 0.5888970714, mlp: 0.6224593312 },
        ...{ "squared-df-quad": 2 / 3, "euler-top": 0.5888970714 },
      },
    ],
    [
      "one rebuttal of .5",
      { base: [0.5, 0.5], rebuttals: [[1, 0]] },
      {
        ...{ "df-quad": 0.25, "quadratic-energy": 0.4, euler: 0.4245224032, mlp: 0.3775406688 },
        ...{ "squared-df-quad": 1 / 3, "euler-top": 0.4245224032 },
      },
    ],
    [
      "a chain of four, each rebutting the one above",
      {
        base: [0.5, 0.5, 0.5, 0.5],
        rebuttals: [
          [1, 0],
          [2, 1],
          [3, 2],
        ],
      },
      {
        ...{ "df-quad": 0.3125, "quadratic-energy": 0.4216595638, euler: 0.433400553, mlp: 0.3996988171 },
        ...{ "squared-df-quad": 4 / 11, "euler-top": 0.433400553 },
      },
    ],
    [
      ".8 rebutted by twenty of .1",
      twentyOf(0.1),
      {
        ...{ "df-quad": 0.0972613237, "quadratic-energy": 0.16, euler: 0.6751688884, mlp: 0.3512143557 },
        ...{ "squared-df-quad": 0.4258890851, "euler-top": 0.7911675395 },
      },
    ],
  ];
  for (const [name, graph, values] of cases) {
    for (const [semantics, value] of Object.entries(values)) {
      it(`${name}: ${semantics} gives ${value}`, () => {
        expect(strengths(graph, semantics as SemanticsName)[0]).toBeCloseTo(value, 9);
      });
    }
  }

  const w = (agree: number, n: number) => (agree + 1) / (n + 2);
  const judged = (base: readonly number[], votes: readonly number[], rebuttals: Graph["rebuttals"]) =>
    strengths({ base, votes, rebuttals: rebuttals ?? [] }, "evidence-weighted")[0];

  it("evidence-weighted, 18 of 20 alone and under one and three rebuttals judged alike", () => {
    const [many, n] = [Array.from({ length: 4 }, () => w(18, 20)), [20, 20, 20, 20]];
    expect(judged(many, n, [])).toBeCloseTo(0.863636, 6);
    expect(judged(many, n, [[1, 0]])).toBeCloseTo(0.627969, 6);
    expect(
      judged(many, n, [
        [1, 0],
        [2, 0],
        [3, 0],
      ]),
    ).toBeCloseTo(0.390672, 6);
  });

  it("evidence-weighted, 10 of 20 rebutted by 9 of 10, itself rebutted by 19 of 20", () => {
    expect(
      judged(
        [w(10, 20), w(9, 10), w(19, 20)],
        [20, 10, 20],
        [
          [1, 0],
          [2, 1],
        ],
      ),
    ).toBeCloseTo(0.474671, 6);
  });

  it("ten throw-away rebuttals take 18 of 20 to .033 or .0008, and not at all by default", () => {
    const thrown: Graph = {
      base: [w(18, 20), ...Array.from({ length: 10 }, () => 0.5)],
      votes: [20],
      rebuttals: Array.from({ length: 10 }, (_, i) => [i + 1, 0] as const),
    };
    expect(strengths(thrown, "quadratic-energy")[0]).toBeCloseTo(0.033, 3);
    expect(strengths(thrown, "df-quad")[0]).toBeCloseTo(0.0008, 4);
    expect(strengths(thrown, "evidence-weighted")[0]).toBe(w(18, 20));
  });
});
