import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strengthEngine } from "../../../lib/argument/strength/engine";
import { semanticsNames } from "../../../lib/argument/strength/semantics/by-name";
import { strengthsOf } from "../../../lib/argument/strength/strengths";
import type { Tally } from "../../../lib/argument/vote";
import type { Branch } from "../../support/tree";
import { debateOf, id, rebuttal, support, thesis, undercut } from "../../support/tree";
import { tallies, tally, tallyIn } from "./debates";

// Where a law ends, each with the example that shows it. docs/semantics.md says the same in words.

const many = (count: number, make: (i: number) => Branch) => Array.from({ length: count }, (_, i) => make(i));
const votes = (counts: Readonly<Record<string, Tally>>) =>
  tallyIn(new Map(Object.entries(counts).map(([name, count]) => [id(name), count])));
const published = semanticsNames.filter((name) => name !== "evidence-weighted");

describe("duality", () => {
  it("fails for the Euler-based ones: a rebuttal takes less from a claim of .5 than the same support gives", () => {
    const [supported, rebutted] = [debateOf(thesis("t", support("a"))), debateOf(thesis("t", rebuttal("a")))];
    for (const name of ["euler", "euler-top"] as const) {
      const up = strengthsOf(supported, votes({}), name).get(id("t")) as number;
      const down = strengthsOf(rebutted, votes({}), name).get(id("t")) as number;
      expect(up - 0.5).toBeCloseTo(0.0888970714, 9);
      expect(0.5 - down).toBeCloseTo(0.0754775968, 9);
    }
  });

  it("fails for them because they take no claim below the square of its base, however many rebut it", () => {
    const crowd = debateOf(thesis("t", ...many(300, (i) => rebuttal(`r${i}`))));
    fc.assert(
      fc.property(tallies, (own) => {
        const base = (own.agree + 1) / (own.agree + own.disagree + 2);
        for (const name of ["euler", "euler-top"] as const) {
          const left = strengthsOf(crowd, votes({ t: own }), name).get(id("t")) as number;
          expect(left).toBeGreaterThanOrEqual(base ** 2 - 1e-12);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("the default", () => {
  const well = tally(18, 2);

  it("is not moved by a hundred unvoted rebuttals, well supported ones included; every other semantics is", () => {
    const thrown = many(100, (i) => rebuttal(`r${i}`, support(`s${i}`)));
    const debate = debateOf(thesis("t", ...thrown));
    const counts = votes({
      t: well,
      ...Object.fromEntries(many(100, (i) => support(`s${i}`)).map((s) => [s.name, well])),
    });
    const alone = (well.agree + 1) / (20 + 2);
    expect(strengthsOf(debate, counts, "evidence-weighted").get(id("t"))).toBe(alone);
    for (const name of published) {
      expect(alone - (strengthsOf(debate, counts, name).get(id("t")) as number)).toBeGreaterThan(0.03);
    }
  });

  it("passes nothing up through an answer nobody has voted on, even from well judged answers below it", () => {
    const debate = debateOf(thesis("t", support("between", support("judged"))));
    const counts = votes({ t: tally(3, 1), judged: tally(30, 0) });
    const engine = strengthEngine(debate, counts, "evidence-weighted");
    expect(engine.strength(id("between"))).toBeGreaterThan(0.8);
    expect(engine.strength(id("t"))).toBe(4 / 6);
    engine.setTally(id("between"), tally(1, 0));
    expect(engine.strength(id("t"))).toBeGreaterThan(4 / 6);
  });

  it("lets one more person who disagrees make a well supported answer count for more: it has been judged once more", () => {
    const grounds = many(12, (i) => support(`g${i}`));
    const debate = debateOf(thesis("t", support("a", ...grounds)));
    const judged = Object.fromEntries(grounds.map(({ name }) => [name, tally(30, 1)]));
    const at = (own: Tally) => strengthsOf(debate, votes({ t: tally(3, 1), a: own, ...judged }), "evidence-weighted");
    const [before, after] = [at(tally(1, 0)), at(tally(1, 1))];
    expect(after.get(id("a"))).toBeLessThan(before.get(id("a")) as number);
    expect(after.get(id("t"))).toBeGreaterThan(before.get(id("t")) as number);
  });

  it("is moved by people who vote twice: twenty made-up accounts do what twenty people do", () => {
    const debate = debateOf(thesis("t", rebuttal("r")));
    const at = (own: Tally) =>
      strengthsOf(debate, votes({ t: well, r: own }), "evidence-weighted").get(id("t")) as number;
    expect(at(tally(1, 0))).toBeGreaterThan(0.83);
    expect(at(tally(21, 0))).toBeLessThan(0.6);
  });
});

describe.each(semanticsNames)("%s", (name) => {
  it("one more person who agrees with a support never lowers what it supports, and with a rebuttal never raises it", () => {
    const debate = debateOf(thesis("t", support("a", rebuttal("c")), rebuttal("b", support("d"))));
    fc.assert(
      fc.property(tallies, tallies, tallies, tallies, tallies, (t, a, b, c, d) => {
        const engine = strengthEngine(debate, votes({ t, a, b, c, d }), name);
        const before = engine.strength(id("t"));
        engine.setTally(id("a"), { ...a, agree: a.agree + 1 });
        const supported = engine.strength(id("t"));
        expect(supported).toBeGreaterThanOrEqual(before - 1e-12);
        engine.setTally(id("b"), { ...b, agree: b.agree + 1 });
        expect(engine.strength(id("t"))).toBeLessThanOrEqual(supported + 1e-12);
      }),
    );
  });

  it("an undercut takes from the step it attacks, never from the claim whose step it is", () => {
    const [plain, attacked] = [
      debateOf(thesis("t", rebuttal("r", support("s")))),
      debateOf(thesis("t", rebuttal("r", support("s"), undercut("u")))),
    ];
    fc.assert(
      fc.property(tallies, tallies, tallies, tallies, (t, r, s, u) => {
        const [before, after] = [plain, attacked].map((debate) => strengthEngine(debate, votes({ t, r, s, u }), name));
        if (before === undefined || after === undefined) return;
        expect(after.strength(id("r"))).toBe(before.strength(id("r")));
        expect(after.weight(id("r"))).toBeLessThanOrEqual(before.weight(id("r")));
        expect(after.strength(id("t"))).toBeGreaterThanOrEqual(before.strength(id("t")) - 1e-12);
      }),
    );
  });

  it("an answer voted to bear on the claim not at all does nothing, as if it were not there", () => {
    const debate = debateOf(thesis("t", support("a"), rebuttal("b")));
    const without = debateOf(thesis("t", rebuttal("b")));
    fc.assert(
      fc.property(tallies, tallies, tallies, (t, a, b) => {
        const counts = votes({ t, a: { ...a, relevanceCount: 3, relevanceSum: 0 }, b });
        const [there, gone] = [debate, without].map((one) => strengthsOf(one, counts, name).get(id("t")));
        expect(there).toBeCloseTo(gone as number, 14);
      }),
    );
  });
});
