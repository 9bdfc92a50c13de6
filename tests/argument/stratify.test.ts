import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../lib/argument/claim";
import { answersTo, placesOf } from "../../lib/argument/debate";
import { stratify } from "../../lib/argument/stratify";
import {
  type Branch,
  claimsOf,
  debateOf,
  frame,
  id,
  rebuttal,
  shows,
  support,
  thesis,
  undercut,
} from "../support/tree";
import { faultsOf, saying } from "./checker";

const well = (): readonly Branch[] => [
  thesis("t", support("a", rebuttal("b", undercut("u")), support("c"))),
  thesis("v", shows("b", support("p"))),
];

const rows = (change: Readonly<Record<string, Partial<Claim>>>): readonly Claim[] =>
  claimsOf(...well()).map((claim) => ({ ...claim, ...change[claim.id] }));

describe("stratify", () => {
  it("makes the same debate of its claims in any order", () => {
    const claims = claimsOf(...well());
    fc.assert(
      fc.property(fc.shuffledSubarray([...claims], { minLength: claims.length }), (shuffled) => {
        const debate = stratify(frame, shuffled);
        expect(debate.ok && saying(debate.value)).toEqual(saying(debateOf(...well())));
      }),
    );
  });

  it("puts answers in outline order, equal positions by id, removed ones among them", () => {
    const removed = { by: claimsOf(thesis("x"))[0]?.authorId ?? ("x" as never), at: 3 };
    const debate = stratify(frame, rows({ c: { position: 1, removed }, b: { position: 1 } }));
    expect(debate.ok && answersTo(debate.value, id("a"))).toEqual(["b", "c"]);
    expect(debate.ok && answersTo(debate.value, null)).toEqual(["t", "v"]);
    expect(debate.ok && placesOf(debate.value, id("b"))).toEqual(["p"]);
    expect(debate.ok && faultsOf(debate.value)).toEqual([]);
  });

  it("makes an empty debate of no claims", () => {
    const debate = stratify(frame, []);
    expect(debate.ok && answersTo(debate.value, null)).toEqual([]);
  });

  const malformed: readonly [string, readonly Claim[], string, string | RegExp][] = [
    ["two claims with one id", [...rows({}), ...claimsOf(thesis("c"))], "duplicate", "c"],
    ["an answer to a claim there is none of", rows({ c: { parentId: id("gone") } }), "missing-parent", "c"],
    ["a place of a claim there is none of", rows({ p: { sharedFrom: id("gone") } }), "missing-definition", "p"],
    ["a thesis that answers something", rows({ c: { role: "thesis" } }), "role", "c"],
    ["a support that answers nothing", rows({ c: { parentId: null } }), "role", "c"],
    ["an undercut of a thesis", rows({ u: { parentId: id("v") } }), "role", "u"],
    ["an answer to a place of a shared claim", rows({ c: { parentId: id("p") } }), "role", "c"],
    ["a place of a place", rows({ c: { sharedFrom: id("p") } }), "role", "c"],
    ["a thesis that shows a claim", [...rows({}), ...claimsOf(shows("u", thesis("w")))], "role", "w"],
    ["two claims that answer each other", rows({ a: { parentId: id("c") } }), "cycle", /^[ac]$/],
    ["a claim that answers itself", rows({ c: { parentId: id("c") } }), "cycle", "c"],
    ["a claim shown below itself", rows({ c: { parentId: id("b"), sharedFrom: id("a") } }), "cycle", /^[abc]$/],
    ["a place that shows itself", rows({ p: { sharedFrom: id("p") } }), "role", "p"],
    [
      "two claims each shown below the other, far from the first claim listed",
      claimsOf(
        thesis("first", shows("x", support("far"))),
        thesis("t", support("x", shows("y", support("xy"))), support("y", shows("x", support("yx")))),
      ),
      "cycle",
      /^(x|y|xy|yx)$/,
    ],
  ];
  it.each(malformed)("refuses %s, and names it", (_, claims, code, at) => {
    for (const order of [claims, claims.toReversed()]) {
      const debate = stratify(frame, order);
      if (debate.ok) throw new Error("accepted");
      expect(debate.error.code).toBe(code);
      expect(debate.error.id).toMatch(at);
    }
  });
});
