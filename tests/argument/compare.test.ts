import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseOf } from "@/lib/argument/compare";
import { claimOf, liveAnswers, liveClaims } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { noVotes } from "@/lib/argument/vote";
import { debateOf, id, rebuttal, support, thesis } from "../support/tree";
import { debates } from "./steps";

const drawn = (claim: ClaimId, seed: number) =>
  [...claim].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, seed);
const readingBy = (seed: number) => ({
  strengthOf: (claim: ClaimId) => (drawn(claim, seed) % 9 === 0 ? null : (drawn(claim, seed) % 100) / 100),
  tallyOf: (claim: ClaimId) => ({
    ...noVotes,
    agree: drawn(claim, seed + 1) % 6,
    disagree: drawn(claim, seed + 2) % 6,
  }),
});

describe("what a thesis rests on", () => {
  it("adds up over all theses to the whole debate", () => {
    fc.assert(
      fc.property(debates(), fc.nat(500), (debate, seed) => {
        const reading = readingBy(seed);
        const cases = liveAnswers(debate, null).map((one) => caseOf(debate, one, reading));
        const sum = (of: "claims" | "votes") => cases.reduce((total, one) => total + one[of], 0);
        const own = [...liveClaims(debate)].filter(({ sharedFrom }) => sharedFrom === null);
        expect(sum("claims")).toBe([...liveClaims(debate)].length);
        expect(sum("votes")).toBe(
          own.reduce((total, claim) => total + reading.tallyOf(claim.id).agree + reading.tallyOf(claim.id).disagree, 0),
        );
        for (const one of cases) {
          expect(one.contested).toBeLessThanOrEqual(one.voted);
          expect(one.voted).toBeLessThanOrEqual(one.claims);
        }
      }),
    );
  });

  it("names the strongest answer of each role, than which no other is stronger", () => {
    fc.assert(
      fc.property(debates(), fc.nat(500), (debate, seed) => {
        const { strengthOf, tallyOf } = readingBy(seed);
        for (const one of liveAnswers(debate, null)) {
          const found = caseOf(debate, one, { strengthOf, tallyOf });
          for (const role of ["support", "rebuttal"] as const) {
            const same = liveAnswers(debate, one.id).filter((claim) => claim.role === role);
            const of = ({ id: own, sharedFrom }: { id: ClaimId; sharedFrom: ClaimId | null }) =>
              strengthOf(sharedFrom ?? own) ?? -1;
            expect(found[role] === null).toBe(same.length === 0);
            for (const claim of same) expect(of(found[role] as typeof claim)).toBeGreaterThanOrEqual(of(claim));
          }
        }
      }),
    );
  });

  it("takes the first of equals", () => {
    const debate = debateOf(thesis("t", support("a"), rebuttal("r"), support("b")));
    const one = claimOf(debate, id("t"));
    if (one === undefined) throw new Error("no thesis");
    const found = caseOf(debate, one, { strengthOf: () => 0.7, tallyOf: () => noVotes });
    expect([found.support?.id, found.rebuttal?.id, found.claims]).toEqual(["a", "r", 4]);
  });
});
