import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimOf, liveAnswers } from "@/lib/argument/debate";
import { claimsBelow, countBelow, excerptOf } from "@/lib/argument/excerpt";
import type { ClaimId } from "@/lib/argument/id";
import { debates } from "./steps";

describe("an excerpt of a debate", () => {
  it("is the whole of a debate that fits", () => {
    fc.assert(
      fc.property(debates(), (debate) => {
        const { after, before, cut, shown } = excerptOf(debate, null, 10_000);
        expect([...shown].sort()).toEqual([...claimsBelow(debate, null)].map(({ id }) => id).sort());
        expect([before, after, cut.size]).toEqual([0, 0, 0]);
      }),
    );
  });

  it("never holds more than it may, and counts all that it leaves out", () => {
    fc.assert(
      fc.property(debates(), fc.integer({ min: 1, max: 12 }), fc.nat(12), (debate, most, from) => {
        const { after, before, cut, shown } = excerptOf(debate, null, most, from);
        expect(shown.size).toBeLessThanOrEqual(most);
        const tops = liveAnswers(debate, null);
        const passed = [...tops.slice(0, before), ...tops.slice(tops.length - after)];
        const elsewhere = passed.reduce((count, { id }) => count + 1 + countBelow(debate, id), 0);
        const left = [...cut.values()].reduce((sum, count) => sum + count, 0);
        expect(shown.size + left + elsewhere).toBe([...claimsBelow(debate, null)].length);
      }),
    );
  });

  it("shows a claim's answers all or none, and nothing without what it answers", () => {
    fc.assert(
      fc.property(debates(), fc.integer({ min: 1, max: 12 }), (debate, most) => {
        const { cut, shown } = excerptOf(debate, null, most);
        for (const id of shown) {
          const answers = liveAnswers(debate, id).filter((answer) => shown.has(answer.id)).length;
          expect(answers).toBe(cut.has(id) ? 0 : liveAnswers(debate, id).length);
          const parent = claimOf(debate, id)?.parentId as ClaimId | null;
          if (parent !== null) expect(shown.has(parent)).toBe(true);
        }
      }),
    );
  });
});
