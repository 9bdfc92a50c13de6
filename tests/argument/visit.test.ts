import { describe, expect, it } from "vitest";
import { visitAt } from "@/lib/argument/visit";

const minute = 60_000;

describe("a visit", () => {
  it("has nothing new the first time", () => {
    expect(visitAt(null, 5 * minute)).toEqual({ since: null, last: 5 * minute });
  });

  it("goes on over short pauses, so that what was new stays so", () => {
    const first = visitAt(null, 0);
    const second = visitAt(first, 60 * minute);
    expect(second).toEqual({ since: 0, last: 60 * minute });
    expect(visitAt(second, 80 * minute)).toEqual({ since: 0, last: 80 * minute });
  });

  it("begins anew after half an hour, from the last sign of the one before", () => {
    const kept = { since: 3 * minute, last: 80 * minute };
    expect(visitAt(kept, 111 * minute)).toEqual({ since: 80 * minute, last: 111 * minute });
  });

  it("does not go back where a clock does", () => {
    expect(visitAt({ since: null, last: 9 * minute }, 4 * minute).last).toBe(9 * minute);
  });
});
