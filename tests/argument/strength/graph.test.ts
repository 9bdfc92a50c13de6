import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { SemanticsName } from "../../../lib/argument/settings";
import { type Graph, strengthsOfGraph } from "../../../lib/argument/strength/graph";
import { semanticsNames } from "../../../lib/argument/strength/semantics/by-name";
import { byTheBook } from "./by-the-book";
import { graphs } from "./graphs";

vi.setConfig({ testTimeout: 30_000 });

const strengths = (graph: Graph, semantics: SemanticsName): readonly number[] => {
  const found = strengthsOfGraph(graph, semantics);
  if (!found.ok) throw new Error(found.error.code);
  return [...found.value];
};

const farthest = (a: readonly number[], b: readonly number[]) =>
  Math.max(...a.map((x, i) => Math.abs(x - (b[i] ?? Number.NaN))));

describe.each(semanticsNames)("%s on any graph without circles", (semantics) => {
  it("is what the formulas say, undercuts, joint premises and shared claims included, within 1e-12", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        expect(farthest(strengths(graph, semantics), byTheBook(graph, semantics))).toBeLessThan(1e-12);
      }),
      { numRuns: 400 },
    );
  });

  it("stays within 0 and 1", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        for (const strength of strengths(graph, semantics)) {
          expect(strength).toBeGreaterThanOrEqual(0);
          expect(strength).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("evaluates a chain of 3,000 and a fan of 100,000", () => {
    const chain: Graph = {
      base: Array.from({ length: 3000 }, () => 0.7),
      votes: Array.from({ length: 3000 }, () => 9),
      rebuttals: Array.from({ length: 2999 }, (_, i) => [i + 1, i] as const),
    };
    expect(strengths(chain, semantics)[2999]).toBe(0.7);
    expect(strengths(chain, semantics)[0]).toBeGreaterThan(0.2);
    const fan: Graph = {
      base: Array.from({ length: 100_001 }, () => 0.7),
      votes: Array.from({ length: 100_001 }, () => 9),
      supports: Array.from({ length: 100_000 }, (_, i) => [i + 1, 0] as const),
    };
    expect(strengths(fan, semantics)[0]).toBeGreaterThan(0.7);
    expect(strengths(fan, semantics)[0]).toBeLessThanOrEqual(1);
  });

  it("evaluates 3,000 undercuts, each of the step of the one before", () => {
    const undercuts = Array.from({ length: 3000 }, (_, i) => [i + 2, i] as const);
    const graph = { base: Array.from({ length: 3002 }, () => 0.6), votes: Array.from({ length: 3002 }, () => 5) };
    expect(strengths({ ...graph, supports: [[1, 0]], undercuts }, semantics)[0]).toBeGreaterThan(0.6);
  });
});

describe("what is no graph", () => {
  it("a circle is refused by naming a claim on it, not one that only bears on it", () => {
    const base = [0.2, 0.3, 0.4, 0.6, 0.7];
    const found = strengthsOfGraph(
      {
        base,
        supports: [
          [4, 3],
          [3, 2],
          [2, 1],
        ],
        rebuttals: [
          [1, 2],
          [1, 0],
        ],
      },
      "mlp",
    );
    expect(found).toMatchObject({ ok: false, error: { code: "cycle" } });
    expect([1, 2]).toContain(!found.ok && found.error.code === "cycle" && found.error.claim);
  });

  it("a claim that answers itself, undercuts of each other's steps, and an undercut of its own step are circles", () => {
    const base = [0.2, 0.3, 0.4, 0.6];
    const cycle = { ok: false, error: { code: "cycle" } };
    expect(strengthsOfGraph({ base, supports: [[2, 2]] }, "mlp")).toMatchObject(cycle);
    expect(
      strengthsOfGraph(
        {
          base,
          supports: [[1, 0]],
          undercuts: [
            [2, 2],
            [3, 1],
          ],
        },
        "mlp",
      ),
    ).toMatchObject(cycle);
    expect(strengthsOfGraph({ base, supports: [[1, 0]], undercuts: [[2, 1]] }, "mlp")).toMatchObject(cycle);
  });

  const outOfRange: readonly [string, Graph, string, number][] = [
    ["a base above 1", { base: [0.4, 1.2] }, "base", 1],
    ["a base that is no number", { base: [Number.NaN] }, "base", 0],
    ["a negative count of votes", { base: [0.4], votes: [-1] }, "votes", 0],
    ["votes on a claim there is none of", { base: [0.4], votes: [1, 2] }, "votes", 1],
    ["a relevance above 1", { base: [0.4, 0.3], supports: [[1, 0]], relevance: [4] }, "relevance", 0],
    ["a group that is no number of a group", { base: [0.4, 0.3], supports: [[1, 0]], joint: [0.5] }, "joint", 0],
    ["a link to no claim", { base: [0.4, 0.3], supports: [[1, 0]], rebuttals: [[1, 2]] }, "link", 1],
    ["an undercut of no link", { base: [0.4, 0.3], supports: [[1, 0]], undercuts: [[1, 7]] }, "link", 1],
  ];
  it.each(outOfRange)("%s is refused", (_, graph, what, at) => {
    expect(strengthsOfGraph(graph, "euler")).toEqual({ ok: false, error: { code: "out-of-range", what, at } });
  });

  it("no claims at all have no strengths", () => {
    expect(strengths({ base: [] }, "df-quad")).toEqual([]);
  });
});
