import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdit } from "@/lib/argument/apply-edit";
import { claimOf, liveClaims } from "@/lib/argument/debate";
import { countDropped, isDropped } from "@/lib/argument/dropped";
import { debateOf, id, rebuttal, removed, shows, support, thesis, undercut, user } from "../support/tree";
import { debates } from "./steps";

describe("a dropped argument", () => {
  const named = (debate: ReturnType<typeof debateOf>) =>
    [...liveClaims(debate)].filter((claim) => isDropped(debate, claim)).map((claim) => claim.id);

  it("is a rebuttal or an undercut that nothing attacks; supports do not answer it", () => {
    const debate = debateOf(
      thesis(
        "t",
        rebuttal("answered", rebuttal("last")),
        rebuttal("supported", support("s")),
        rebuttal("cut", undercut("u")),
        rebuttal("once", removed(rebuttal("gone"))),
      ),
    );
    expect(named(debate)).toEqual(["last", "supported", "u", "once"]);
  });

  it("is answered where it is defined", () => {
    const debate = debateOf(thesis("t", rebuttal("r", rebuttal("b"))), thesis("v", shows("r", rebuttal("again"))));
    expect(named(debate)).toEqual(["b"]);
  });

  it("is one no longer once somebody rebuts it, and its rebuttal is one instead", () => {
    fc.assert(
      fc.property(debates(), fc.nat(), (debate, which) => {
        const dropped = [...liveClaims(debate)].filter(
          (claim) => claim.sharedFrom === null && isDropped(debate, claim),
        );
        const claim = dropped[which % Math.max(1, dropped.length)];
        fc.pre(claim !== undefined);
        const edit = { kind: "add", id: id("answer"), parentId: claim?.id ?? null, role: "rebuttal" } as const;
        const answered = applyEdit(
          debate,
          { ...edit, text: "No.", position: 9, sharedFrom: null, origin: "response", sources: [] },
          { actorId: user("editor"), at: 50 },
        );
        fc.pre(answered.ok);
        if (!answered.ok || claim === undefined) return;
        const now = answered.value.debate;
        expect(isDropped(now, claim)).toBe(false);
        expect(isDropped(now, claimOf(now, id("answer")) ?? claim)).toBe(true);
        const counts = countDropped(now, liveClaims(now));
        expect(counts.dropped).toBe([...liveClaims(now)].filter((one) => isDropped(now, one)).length);
        expect(counts.dropped).toBeLessThanOrEqual(counts.attacks);
      }),
    );
  });
});
