import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { claimsBelow } from "@/lib/argument/excerpt";
import { findClaims, folded } from "@/lib/argument/find";
import { stratify } from "@/lib/argument/stratify";
import { visibleText } from "@/lib/argument/text";
import { claimsOf, frame, support, thesis } from "../support/tree";
import { debates } from "./steps";

describe("finding claims", () => {
  test.each([
    ["zolnierz", "Żołnierz odpowiada", false],
    ["KREMLIN talks", "Talks with the Kremlin help.", true],
    ["kremlin walks", "Talks with the Kremlin help.", false],
    ["cafe", "The CAFÉ is shut.", true],
    ["the map", "See [the map](https://example.org/atlas).", true],
    ["atlas", "See [the map](https://example.org/atlas).", false],
    ["   ", "Anything at all.", false],
  ])("looking for %j in %j", (asked, text, isFound) => {
    const claims = claimsOf(thesis("t", support("a"))).map((claim) => (claim.id === "a" ? { ...claim, text } : claim));
    const debate = stratify(frame, claims);
    if (!debate.ok) throw new Error(debate.error.code);
    expect(findClaims(debate.value, asked)).toEqual(isFound ? ["a"] : []);
  });

  it("finds every claim by its own words, in outline order", () => {
    fc.assert(
      fc.property(debates(), (debate) => {
        const order = [...claimsBelow(debate, null)].map(({ id }) => id);
        for (const claim of claimsBelow(debate, null)) {
          if (claim.sharedFrom !== null || folded(visibleText(claim.text)).trim() === "") continue;
          const found = findClaims(debate, visibleText(claim.text));
          expect(found).toContain(claim.id);
          expect([...found].sort((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(found);
        }
      }),
    );
  });
});
