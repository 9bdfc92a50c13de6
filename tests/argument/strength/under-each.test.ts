import fc from "fast-check";
import { expect, it } from "vitest";
import { allClaims, liveClaims } from "../../../lib/argument/debate";
import { semanticsNames } from "../../../lib/argument/strength/semantics/by-name";
import { strengthsOf } from "../../../lib/argument/strength/strengths";
import { underEach } from "../../../lib/argument/strength/under-each";
import { whatIf } from "../../../lib/argument/strength/what-if";
import { debateOf, id, rebuttal, support, thesis } from "../../support/tree";
import { tallies, tally, tallyIn, votedDebates } from "./debates";

it("a claim read with each of the semantics is what a debate with that semantics says", () => {
  fc.assert(
    fc.property(votedDebates, fc.nat(), ({ debate, tallies: votes }, which) => {
      const live = [...liveClaims(debate)];
      const asked = live[which % live.length];
      if (asked === undefined) return;
      const readings = underEach(debate, tallyIn(votes), asked.id);
      expect(readings.map(({ semantics }) => semantics)).toEqual(semanticsNames);
      for (const { semantics, strength } of readings) {
        expect(strength).toBe(strengthsOf(debate, tallyIn(votes), semantics).get(asked.id));
      }
    }),
  );
});

it("with a supposition it is what the supposition gives under each of them", () => {
  fc.assert(
    fc.property(votedDebates, fc.nat(), fc.nat(), tallies, ({ debate, tallies: votes }, first, second, counts) => {
      const ids = [...allClaims(debate)].map((claim) => claim.id);
      const [off, judged] = [ids[first % ids.length] ?? id("c0"), ids[second % ids.length] ?? id("c0")];
      const supposition = { off: [off], tallies: [[judged, counts] as const] };
      for (const { semantics, strength } of underEach(debate, tallyIn(votes), id("c0"), supposition)) {
        const shift = whatIf(debate, tallyIn(votes), semantics, supposition).find(({ claimId }) => claimId === "c0");
        // Of branches taken out nothing is said, and the first thesis may be one.
        if (off !== "c0") {
          const expected = shift?.after ?? strengthsOf(debate, tallyIn(votes), semantics).get(id("c0"));
          expect(strength).toBeCloseTo(expected ?? Number.NaN, 12);
        }
      }
    }),
    { numRuns: 40 },
  );
});

it("the seven say what they are known to say of one claim of 18 in 20 under one rebuttal judged alike", () => {
  const debate = debateOf(thesis("t", rebuttal("r")), thesis("other", support("s")));
  const votes = tallyIn(
    new Map([
      [id("t"), tally(18, 2)],
      [id("r"), tally(18, 2)],
    ]),
  );
  const readings = underEach(debate, votes, id("t")).map(({ semantics, strength }) => [semantics, strength.toFixed(6)]);
  const w = 19 / 22;
  const expected = {
    "evidence-weighted": w / (w + (1 - w) * Math.exp((2 * (2 * w - 1) * 20) / 22)),
    "quadratic-energy": w * (1 - w ** 2 / (1 + w ** 2)),
    "df-quad": w * (1 - w),
    "squared-df-quad": w * (1 - w / (1 + w)),
    euler: 1 - (1 - w ** 2) / (1 + w * Math.exp(-w)),
    "euler-top": 1 - (1 - w ** 2) / (1 + w * Math.exp(-w)),
    mlp: w / (w + (1 - w) * Math.exp(w)),
  };
  expect(readings).toEqual(Object.entries(expected).map(([name, strength]) => [name, strength.toFixed(6)]));
});
