import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { liveAnswers, liveClaims } from "../../../lib/argument/debate";
import { influenceOnTheses } from "../../../lib/argument/groups/influence";
import { strengthEngine } from "../../../lib/argument/strength/engine";
import { semanticsNames } from "../../../lib/argument/strength/semantics/by-name";
import { debateOf, id, rebuttal, shows, support, thesis } from "../../support/tree";
import { tally, tallyIn, votedDebates } from "../strength/debates";

vi.setConfig({ testTimeout: 30_000 });

const semantics = fc.constantFrom(...semanticsNames);

describe("what a thesis owes to a claim", () => {
  it("is the largest change that switching the claim off makes to a thesis", () => {
    fc.assert(
      fc.property(votedDebates, semantics, ({ debate, tallies }, name) => {
        const engine = strengthEngine(debate, tallyIn(tallies), name);
        const found = influenceOnTheses(debate, tallyIn(tallies), name);
        const theses = liveAnswers(debate, null).map((claim) => claim.sharedFrom ?? claim.id);
        const definitions = [...liveClaims(debate)].filter((claim) => claim.sharedFrom === null);
        expect(new Set(found.keys())).toEqual(new Set(definitions.map((claim) => claim.id)));
        for (const [claim, influence] of found) {
          const without = engine.copy();
          without.switchOff([claim]);
          const changes = theses.map((one) => Math.abs(without.strength(one) - engine.strength(one)));
          expect(influence).toBeCloseTo(Math.max(...changes), 10);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is as worked out by hand, and nothing for the thesis itself unless another rests on it", () => {
    const debate = debateOf(thesis("t", rebuttal("r", support("s"))), thesis("v", shows("t", support("place"))));
    const counts = new Map([
      [id("t"), tally(3, 1)],
      [id("r"), tally(7, 1)],
      [id("s"), tally(1, 5)],
      [id("v"), tally(1, 1)],
    ]);
    const found = influenceOnTheses(debate, tallyIn(counts), "df-quad");
    const [t, s] = [4 / 6, 2 / 8];
    const r = 8 / 10 + (1 - 8 / 10) * s;
    expect(found.get(id("r"))).toBeCloseTo(t * r, 12);
    expect(found.get(id("s"))).toBeCloseTo(t * (r - 8 / 10), 12);
    expect(found.get(id("t"))).toBeCloseTo(0.5 * t * (1 - r), 12);
    expect(found.get(id("v"))).toBe(0);
  });

  it("leaves an engine that is at hand alone", () => {
    fc.assert(
      fc.property(votedDebates, semantics, ({ debate, tallies }, name) => {
        const engine = strengthEngine(debate, tallyIn(tallies), name);
        const before = engine.definitions.map(engine.strength);
        influenceOnTheses(debate, tallyIn(tallies), name, engine);
        expect(engine.definitions.map(engine.strength)).toEqual(before);
      }),
    );
  });
});

describe("a branch switched off and on again", () => {
  it("leaves every strength as it was, to ten digits", () => {
    fc.assert(
      fc.property(votedDebates, semantics, fc.array(fc.nat(), { maxLength: 8 }), ({ debate, tallies }, name, tops) => {
        const engine = strengthEngine(debate, tallyIn(tallies), name);
        const before = engine.definitions.map(engine.strength);
        for (const top of tops) {
          const branch = engine.definitions[top % Math.max(1, engine.definitions.length)];
          if (branch === undefined) continue;
          engine.switchOff([branch]);
          engine.switchOn([branch]);
        }
        engine.definitions.forEach((claim, i) => {
          expect(engine.strength(claim)).toBeCloseTo(before[i] ?? Number.NaN, 10);
        });
      }),
      { numRuns: 200 },
    );
  });
});
