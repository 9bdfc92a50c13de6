import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { allClaims, claimOf } from "../../../lib/argument/debate";
import { strengthEngine } from "../../../lib/argument/strength/engine";
import { semanticsNames } from "../../../lib/argument/strength/semantics/by-name";
import { strengthsOf } from "../../../lib/argument/strength/strengths";
import { debateOf, id, joint, rebuttal, removed, shows, support, thesis, undercut } from "../../support/tree";
import { byTheBook } from "./by-the-book";
import { graphOf, tally, tallyIn, votedDebates } from "./debates";

vi.setConfig({ testTimeout: 30_000 });

const semantics = fc.constantFrom(...semanticsNames);

describe("the strengths of a debate", () => {
  it("are those of the formulas over its live claims, and there are no others", () => {
    fc.assert(
      fc.property(votedDebates, semantics, ({ debate, tallies: votes }, name) => {
        const found = strengthsOf(debate, tallyIn(votes), name);
        const { graph, numbers } = graphOf([...allClaims(debate)], tallyIn(votes));
        const expected = byTheBook(graph, name);
        for (const [claim, strength] of found) {
          const number = numbers.get(claimOf(debate, claim)?.sharedFrom ?? claim);
          expect(strength).toBeCloseTo(expected[number ?? -1] ?? Number.NaN, 12);
        }
        const definitions = [...found.keys()].filter((claim) => claimOf(debate, claim)?.sharedFrom === null);
        expect(new Set(definitions)).toEqual(new Set(numbers.keys()));
      }),
      { numRuns: 600 },
    );
  });

  it("a removed branch and what it alone defines take no part", () => {
    const debate = debateOf(
      thesis("t", removed(rebuttal("gone", support("deep"))), shows("deep", rebuttal("place")), support("s")),
    );
    const votes = tallyIn(
      new Map([
        [id("gone"), tally(9, 1)],
        [id("deep"), tally(8, 0)],
      ]),
    );
    const found = strengthsOf(debate, votes, "df-quad");
    expect(found).toEqual(
      new Map([
        [id("t"), 0.75],
        [id("s"), 0.5],
      ]),
    );
    expect(strengthEngine(debate, votes, "df-quad").strength(id("gone"))).toBeNaN();
  });

  it("an undercut lowers what its parent passes on, and leaves the parent alone", () => {
    const debate = debateOf(thesis("t", rebuttal("r", undercut("u"))));
    const votes = tallyIn(
      new Map([
        [id("t"), tally(3, 1)],
        [id("r"), tally(7, 1)],
        [id("u"), tally(2, 1)],
      ]),
    );
    const engine = strengthEngine(debate, votes, "quadratic-energy");
    const [r, u] = [8 / 10, 3 / 5];
    expect(engine.strength(id("r"))).toBeCloseTo(r, 15);
    expect(engine.weight(id("r"))).toBeCloseTo(1 - u, 15);
    const energy = r * (1 - u);
    expect(engine.strength(id("t"))).toBeCloseTo((4 / 6) * (1 - energy ** 2 / (1 + energy ** 2)), 14);
  });

  it("joint premises count once, by the weakest; the same group elsewhere is another group", () => {
    const debate = debateOf(
      thesis("t", joint("g", support("a")), joint("g", support("b")), joint("g", rebuttal("c"))),
      thesis("v", joint("g", support("d"))),
    );
    const counts = new Map([
      [id("a"), tally(9, 1)],
      [id("b"), tally(3, 2)],
      [id("c"), tally(1, 3)],
      [id("d"), tally(1, 5)],
    ]);
    const found = strengthsOf(debate, tallyIn(counts), "mlp");
    const at = (energy: number) => 1 / (1 + Math.exp(-energy));
    expect(found.get(id("t"))).toBeCloseTo(at(4 / 7 - 2 / 6), 14);
    expect(found.get(id("v"))).toBeCloseTo(at(2 / 8), 14);
  });

  it("a shared claim is judged where it is defined and weighed in each place", () => {
    const debate = debateOf(thesis("t", support("d", support("e"))), thesis("v", shows("d", rebuttal("p"))));
    const counts = new Map([
      [id("d"), tally(6, 1, [4, 4, 3])],
      [id("p"), tally(0, 30, [1, 0])],
    ]);
    const engine = strengthEngine(debate, tallyIn(counts), "euler-top");
    expect(engine.strength(id("p"))).toBe(engine.strength(id("d")));
    expect(engine.weight(id("d"))).toBeCloseTo(11 / 12, 15);
    expect(engine.weight(id("p"))).toBeCloseTo(1 / 8, 15);
    expect(engine.setTally(id("p"), tally(44, 0, [4]))).toEqual([id("v")]);
  });

  it("a chain of 3,000 claims is no trouble", () => {
    let chain = support("c3000");
    for (let i = 2999; i > 0; i--) chain = support(`c${i}`, chain);
    const found = strengthsOf(debateOf(thesis("t", chain)), () => tally(5, 1), "evidence-weighted");
    expect(found.size).toBe(3001);
    expect(found.get(id("c3000"))).toBe(6 / 8);
  });
});
