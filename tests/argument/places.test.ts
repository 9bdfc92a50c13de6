import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { applyEdit } from "../../lib/argument/apply-edit";
import { type ClaimRole, limits } from "../../lib/argument/claim";
import { answersTo, claimOf, type Debate, isLive, liveAnswers, liveClaims } from "../../lib/argument/debate";
import type { By, Edit } from "../../lib/argument/edit";
import { outlineNumbers } from "../../lib/argument/numbering";
import { positionAmong } from "../../lib/argument/place";
import { type Branch, debateOf, id, rebuttal, removed, shows, support, thesis, undercut, user } from "../support/tree";

vi.setConfig({ testTimeout: 30_000 });

const by: By = { actorId: user("editor"), at: 42 };

const move = (claim: string, under: string | null, role: ClaimRole = "support", position = 9): Edit => ({
  ...{ kind: "move", id: id(claim), version: 1, parentId: under === null ? null : id(under), role, position },
});
const add = (claim: string, under: string | null, role: ClaimRole, sharedFrom: string | null = null): Edit => ({
  ...{ kind: "add", id: id(claim), parentId: under === null ? null : id(under), role, position: 9, sources: [] },
  ...{ text: sharedFrom === null ? "Because." : "", sharedFrom: sharedFrom === null ? null : id(sharedFrom) },
  origin: "response",
});
const outcome = (debate: Debate, edit: Edit): string => {
  const applied = applyEdit(debate, edit, by);
  return applied.ok ? "accepted" : applied.error.code;
};
const chain = (length: number, name: string): Branch => {
  let below = support(`${name}${length}`);
  for (let i = length - 1; i > 0; i--) below = support(`${name}${i}`, below);
  return below;
};

describe("where a claim may stand", () => {
  const debate = debateOf(
    thesis("t", support("a", rebuttal("b", undercut("u")), support("c")), rebuttal("d")),
    thesis("v", shows("b", support("p")), support("e"), removed(support("gone", support("below")))),
  );
  const table: readonly [string, Edit, string][] = [
    ["an undercut may not stand under a thesis", add("n", "t", "undercut"), "wrong-place"],
    ["a claim with undercuts may not become a thesis", move("b", null, "thesis"), "wrong-place"],
    ["a claim without may", move("c", null, "thesis"), "accepted"],
    ["a thesis may become a support elsewhere", move("v", "c"), "accepted"],
    ["a thesis has no parent", add("n", "t", "thesis"), "wrong-place"],
    ["a support has one", add("n", null, "support"), "wrong-place"],
    ["a place takes no answers", add("n", "p", "support"), "shared-has-no-answers"],
    ["nothing is put under a removed claim", add("n", "gone", "support"), "no-such-parent"],
    ["nor below one", add("n", "below", "support"), "no-such-parent"],
    ["a removed claim is not shown elsewhere", add("n", "t", "support", "gone"), "no-such-claim"],
    ["nor is one below a removed one", add("n", "t", "support", "below"), "no-such-claim"],
    ["a place of a place is none", add("n", "t", "support", "p"), "wrong-place"],
    ["a thesis shows no other claim", add("n", null, "thesis", "c"), "wrong-place"],
    ["a thesis can be shown as a support", add("n", "c", "support", "v"), "accepted"],
    ["a place has no text of its own", { ...add("n", "c", "support", "v"), text: "x" } as Edit, "wrong-place"],
    ["a claim is not moved under itself", move("a", "a"), "cycle"],
    ["nor under what answers it", move("a", "b"), "cycle"],
    ["nor is it shown below itself", add("n", "c", "support", "a"), "cycle"],
    ["nor moved under a claim that is shown below it", move("v", "b"), "cycle"],
    ["a place is not moved below what it shows", move("p", "u"), "cycle"],
    ["what is removed with its branch does not move", move("below", "t"), "already-removed"],
  ];
  it.each(table)("%s", (_, edit, expected) => {
    expect(outcome(debate, edit)).toBe(expected);
  });

  it("no circle can be closed through a removed place that is restored later", () => {
    const hidden = debateOf(thesis("t", support("a", removed(shows("b", support("p")))), support("b")));
    expect(outcome(hidden, move("a", "b"))).toBe("cycle");
    expect(outcome(hidden, add("n", "b", "support", "a"))).toBe("cycle");
  });

  it("nothing can be restored where its inverse could not be made", () => {
    const nested = debateOf(thesis("t", removed(support("a", removed(support("b"))))));
    expect(outcome(nested, { kind: "restore", id: id("b"), version: 1 })).toBe("no-such-parent");
    expect(outcome(nested, { kind: "restore", id: id("a"), version: 1 })).toBe("accepted");
  });

  it("64 levels are the most, counted with the whole branch that moves, removed answers too", () => {
    const full = debateOf(thesis("t", chain(limits.depth - 1, "c")), thesis("v", support("w", removed(support("x")))));
    expect(outcome(full, add("n", `c${limits.depth - 1}`, "support"))).toBe("too-deep");
    expect(outcome(full, add("n", `c${limits.depth - 2}`, "support"))).toBe("accepted");
    expect(outcome(full, move("w", `c${limits.depth - 2}`))).toBe("too-deep");
    expect(outcome(full, move("w", `c${limits.depth - 3}`))).toBe("accepted");
    expect(outcome(full, move("c1", "w"))).toBe("too-deep");
  });

  it("the number of claims is limited, removed ones included", () => {
    const many = debateOf(thesis("t", ...Array.from({ length: limits.claims - 1 }, (_, i) => support(`s${i}`))));
    expect(outcome(many, add("n", "t", "support"))).toBe("too-many-claims");
    expect(outcome(many, move("s5", "s7"))).toBe("accepted");
    expect(outcome(many, move("t", "s7"))).toBe("cycle");
    expect([...liveClaims(many)].length).toBe(limits.claims);
  });
});

describe("a position", () => {
  it("stands after all siblings, removed ones included, or just before the one named", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.boolean()), { maxLength: 25 }), (places) => {
        let debate = debateOf(thesis("t", removed(support("gone"))));
        for (const [i, [where, atEnd]] of places.entries()) {
          const there = answersTo(debate, id("t"));
          const before = atEnd ? null : (there[where % there.length] ?? null);
          const position = positionAmong(debate, id("t"), before);
          const applied = applyEdit(debate, { ...add(`n${i}`, "t", "support"), position } as Edit, by);
          if (!applied.ok) throw new Error(applied.error.code);
          debate = applied.value.debate;
          const expected = before === null ? there.length : there.indexOf(before);
          expect(answersTo(debate, id("t"))).toEqual(there.toSpliced(expected, 0, id(`n${i}`)));
        }
      }),
    );
  });

  it("is 1 where there are no siblings, and after the last where the one named is none", () => {
    const debate = debateOf(thesis("t", support("a")));
    expect(positionAmong(debate, id("a"))).toBe(1);
    expect(positionAmong(debate, id("t"), id("nowhere"))).toBe(2);
    expect(positionAmong(debate, id("t"), id("a"))).toBe(0);
  });
});

describe("what is live", () => {
  const debate = debateOf(
    thesis("t", support("a", rebuttal("b")), removed(support("gone", support("below")))),
    removed(thesis("v")),
    thesis("w", shows("below", support("p")), shows("b", rebuttal("q"))),
  );

  it("is all but what is removed, stands below something removed, or shows such a claim", () => {
    const live = [...liveClaims(debate)].map((claim) => claim.id);
    expect(live).toEqual(["t", "a", "b", "w", "q"]);
    for (const name of ["t", "a", "b", "gone", "below", "v", "w", "p", "q"]) {
      const claim = claimOf(debate, id(name));
      expect(claim !== undefined && isLive(debate, claim)).toBe(live.includes(id(name)));
    }
    expect(liveAnswers(debate, id("w")).map((claim) => claim.id)).toEqual(["q"]);
  });

  it("has the outline numbers, without gaps", () => {
    expect(Object.fromEntries(outlineNumbers(debate))).toEqual({ t: "1", a: "1.1", b: "1.1.1", w: "2", q: "2.1" });
  });
});
