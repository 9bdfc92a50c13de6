import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../../lib/argument/claim";
import { allClaims } from "../../../lib/argument/debate";
import { type DebateTree, openAbove, shownNodes, treeOf } from "../../../lib/argument/layout/debate-tree";
import { outlineNumbers } from "../../../lib/argument/numbering";
import { stratify } from "../../../lib/argument/stratify";
import { debateOf, frame, rebuttal, removed, support, thesis } from "../../support/tree";
import { votedDebates } from "../strength/debates";

const ids = (tree: DebateTree, nodes: ArrayLike<number> = tree.parents.map((_, i) => i)) =>
  Array.from(nodes, (node) => tree.claims[node]?.id ?? "question");

describe("a debate as a tree in arrays", () => {
  it("holds the live claims, each after the one it answers, whatever the order they came in", () => {
    fc.assert(
      fc.property(votedDebates, fc.infiniteStream(fc.nat()), ({ debate }, numbers) => {
        const tree = treeOf(debate);
        expect(new Set(ids(tree))).toEqual(new Set(["question", ...outlineNumbers(debate).keys()]));
        tree.claims.forEach((claim, node) => {
          const parent = tree.parents[node] ?? -1;
          expect(claim === null).toBe(node === 0);
          expect(parent === -1).toBe(node === 0);
          if (claim === null) return;
          expect(parent).toBeLessThan(node);
          expect(tree.claims[parent]?.id ?? null).toBe(claim.parentId);
          expect(tree.depths[node]).toBe((tree.depths[parent] ?? 0) + 1);
        });
        const mixed = [...allClaims(debate)].map((claim) => ({ claim, at: numbers.next().value }));
        const again = stratify(
          debate,
          mixed.sort((a, b) => a.at - b.at).map(({ claim }): Claim => claim),
        );
        expect(again.ok && ids(treeOf(again.value))).toEqual(ids(tree));
      }),
      { numRuns: 60 },
    );
  });

  it("ends a branch where the next one begins", () => {
    const tree = treeOf(debateOf(thesis("t", support("a", rebuttal("b")), removed(support("x"))), thesis("u")));
    expect(ids(tree)).toEqual(["question", "t", "a", "b", "u"]);
    expect([...tree.ends]).toEqual([5, 4, 4, 4, 5]);
  });

  it("shows what stands under open claims only", () => {
    const tree = treeOf(debateOf(thesis("t", support("a", rebuttal("b")), support("c")), thesis("u", support("d"))));
    expect(ids(tree, shownNodes(tree.ends, openAbove(tree.depths, 2)))).toEqual(["question", "t", "a", "c", "u", "d"]);
    const open = openAbove(tree.depths, 9);
    open[1] = 0;
    expect(ids(tree, shownNodes(tree.ends, open))).toEqual(["question", "t", "u", "d"]);
  });

  it("takes a chain of 3,000 claims", () => {
    const claims = Array.from({ length: 3000 }, (_, i): Claim => {
      const [pattern] = allClaims(debateOf(thesis("c0")));
      const name = (n: number) => `c${n}` as Claim["id"];
      return {
        ...(pattern as Claim),
        id: name(i),
        role: i === 0 ? "thesis" : "support",
        parentId: i === 0 ? null : name(i - 1),
      };
    });
    const debate = stratify(frame, claims);
    if (!debate.ok) throw new Error(debate.error.code);
    const tree = treeOf(debate.value);
    expect(tree.depths.at(-1)).toBe(3000);
    expect(shownNodes(tree.ends, openAbove(tree.depths, 9999))).toHaveLength(3001);
  });
});
