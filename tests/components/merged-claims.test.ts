import { expect, it } from "vitest";
import { withMerged } from "@/components/debate/merged-claims";
import type { ClaimId } from "@/lib/argument/id";

const [a, b, c, d] = ["a", "b", "c", "d"] as ClaimId[] as [ClaimId, ClaimId, ClaimId, ClaimId];

it("what was said of merged claims counts where they are read now, and stays counted where it was said", () => {
  const counts = { [b]: 2, [c]: 3, [d]: 1 };
  expect(withMerged(counts, new Map([[a, [b, c]]]))).toEqual({ [a]: 5, [b]: 2, [c]: 3, [d]: 1 });
  expect(withMerged(counts, new Map([[d, [a, b]]]))[d]).toBe(3);
  expect(withMerged(counts, new Map())).toEqual(counts);
});
