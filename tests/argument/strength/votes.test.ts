import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { allClaims, claimOf } from "../../../lib/argument/debate";
import type { ClaimId } from "../../../lib/argument/id";
import { strengthEngine } from "../../../lib/argument/strength/engine";
import { semanticsNames } from "../../../lib/argument/strength/semantics/by-name";
import { strengthsOf } from "../../../lib/argument/strength/strengths";
import type { Tally } from "../../../lib/argument/vote";
import { debateOf, id, rebuttal, removed, support, thesis, undercut } from "../../support/tree";
import { tallies, tally, tallyIn, votedDebates } from "./debates";

vi.setConfig({ testTimeout: 30_000 });

const semantics = fc.constantFrom(...semanticsNames);
const changes = fc.array(fc.tuple(fc.nat(), tallies), { maxLength: 30 });

describe("votes that come in one by one", () => {
  it("end where working it all out afresh ends, and name exactly the claims that changed", () => {
    fc.assert(
      fc.property(votedDebates, semantics, changes, ({ debate, tallies: votes }, name, votesCast) => {
        const engine = strengthEngine(debate, tallyIn(votes), name);
        const ids = [...allClaims(debate)].map((claim) => claim.id);
        const now = new Map<ClaimId, Tally>(votes);
        for (const [which, counts] of votesCast) {
          const claim = ids[which % ids.length] as ClaimId;
          const before = new Map(ids.map((one) => [one, engine.strength(one)]));
          const changed = engine.setTally(claim, counts);
          now.set(claim, counts);
          const moved = ids.filter((one) => !Object.is(engine.strength(one), before.get(one)));
          expect(new Set(changed)).toEqual(new Set(moved.filter((one) => claimOf(debate, one)?.sharedFrom === null)));
          expect(changed.length).toBe(new Set(changed).size);
        }
        const afresh = strengthEngine(debate, tallyIn(now), name);
        for (const one of ids) {
          const expected = afresh.strength(one);
          if (Number.isNaN(expected)) expect(engine.strength(one)).toBeNaN();
          else expect(engine.strength(one)).toBeCloseTo(expected, 12);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("give the same all at once", () => {
    fc.assert(
      fc.property(votedDebates, semantics, changes, ({ debate, tallies: votes }, name, votesCast) => {
        const ids = [...allClaims(debate)].map((claim) => claim.id);
        const cast = votesCast.map(([which, counts]) => [ids[which % ids.length] as ClaimId, counts] as const);
        const [one, other] = [
          strengthEngine(debate, tallyIn(votes), name),
          strengthEngine(debate, tallyIn(votes), name),
        ];
        for (const [claim, counts] of cast) one.setTally(claim, counts);
        other.setTallies(cast);
        for (const claim of other.setTallies([])) expect(claim).toBe("none");
        for (const [claim] of strengthsOf(debate, tallyIn(votes), name)) {
          expect(other.strength(claim)).toBeCloseTo(one.strength(claim), 12);
        }
      }),
    );
  });

  it("taken back leave no trace, even of a strong answer beside a vanishing one", () => {
    const debate = debateOf(thesis("t", support("a"), rebuttal("b")));
    const weak = tallyIn(new Map([[id("b"), tally(2, 1)]]));
    for (const name of semanticsNames) {
      const engine = strengthEngine(debate, weak, name);
      const before = engine.strength(id("t"));
      for (let i = 0; i < 1000; i++) {
        engine.setTally(id("a"), tally(1 + (i % 90), i % 3, [i % 5]));
        engine.setTally(id("a"), tally(0, 0));
      }
      expect(Math.abs(engine.strength(id("t")) - before)).toBeLessThan(1e-15);
    }
  });

  const crowded = () =>
    Array.from({ length: 60 }, (_, i) =>
      (i % 2 === 0 ? support : rebuttal)(
        `b${i}`,
        ...Array.from({ length: 40 }, (_, j) =>
          (j % 3 === 0 ? rebuttal : j % 7 === 0 ? undercut : support)(`b${i}-${j}`),
        ),
      ),
    );

  it.each(["evidence-weighted", "df-quad", "euler"] as const)(
    "of 100,000 in a debate of thousands drift by less than 1e-12: %s",
    (name) => {
      const debate = debateOf(thesis("t", ...crowded()));
      const ids = [...allClaims(debate)].map((claim) => claim.id);
      const now = new Map<ClaimId, Tally>();
      const engine = strengthEngine(debate, tallyIn(now), name);
      let seed = 17;
      const next = (below: number) => {
        seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
        return (seed >>> 8) % below;
      };
      for (let i = 0; i < 100_000; i++) {
        const claim = ids[next(ids.length)] as ClaimId;
        const counts = tally(next(30), next(12), [next(5), next(5)]);
        now.set(claim, counts);
        engine.setTally(claim, counts);
      }
      const afresh = strengthEngine(debate, tallyIn(now), name);
      const drift = ids.map((claim) => Math.abs(engine.strength(claim) - afresh.strength(claim)));
      expect(Math.max(...drift)).toBeLessThan(1e-12);
    },
  );

  it("for claims that are not live, or not there at all, change nothing", () => {
    const debate = debateOf(thesis("t", removed(support("gone")), support("s")));
    const engine = strengthEngine(debate, tallyIn(new Map()), "mlp");
    expect(engine.setTally(id("gone"), tally(4, 1))).toEqual([]);
    expect(engine.setTally(id("nowhere"), tally(4, 1))).toEqual([]);
    expect(engine.setTally(id("s"), tally(4, 1))).toEqual([id("s"), id("t")]);
  });

  it("on a copy leave the engine it was made from alone, and the other way round", () => {
    const debate = debateOf(thesis("t", support("s")));
    const engine = strengthEngine(debate, tallyIn(new Map()), "euler");
    const before = engine.strength(id("t"));
    const copy = engine.copy();
    copy.setTally(id("s"), tally(9, 1));
    expect(engine.strength(id("t"))).toBe(before);
    const supposed = copy.strength(id("t"));
    engine.setTally(id("s"), tally(1, 9));
    expect(copy.strength(id("t"))).toBe(supposed);
  });
});
