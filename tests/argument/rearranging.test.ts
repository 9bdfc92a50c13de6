import { describe, expect, it } from "vitest";
import { verbFor } from "../../lib/access/verb";
import { applyEdit } from "../../lib/argument/apply-edit";
import { claimOf, type Debate, isLive, liveAnswers } from "../../lib/argument/debate";
import type { Edit } from "../../lib/argument/edit";
import { joinOf, premisesBeside, splitOf } from "../../lib/argument/joining";
import { heardOf } from "../../lib/argument/live";
import { canMerge, ledOnFrom, mergeOf, redirectsIn } from "../../lib/argument/merging";
import { debateOf, id, joint, rebuttal, shows, support, thesis, undercut, user } from "../support/tree";

const by = { actorId: user("editor"), at: 42 };
const the = (debate: Debate, name: string) => {
  const claim = claimOf(debate, id(name));
  if (claim === undefined) throw new Error(`no ${name}`);
  return claim;
};
const done = (debate: Debate, edit: Edit): Debate => {
  const made = applyEdit(debate, edit, by);
  if (!made.ok) throw new Error(made.error.code);
  return made.value.debate;
};
const refusal = (debate: Debate, edit: Edit) => {
  const made = applyEdit(debate, edit, by);
  return made.ok ? null : made.error.code;
};
const below = (debate: Debate, name: string) => liveAnswers(debate, id(name)).map((claim) => claim.id);
let made = 0;
const merged = (debate: Debate, one: string, other: string) =>
  mergeOf(debate, the(debate, one), the(debate, other), () => `place${++made}`);

describe("premises that only work together", () => {
  const debate = debateOf(thesis("t", support("a"), rebuttal("r"), support("b"), support("c")));
  const joined = done(
    debate,
    joinOf(debate, the(debate, "a"), [the(debate, "c")], () => "both"),
  );

  it("are told of each other and stand side by side", () => {
    expect(premisesBeside(joined, the(joined, "a")).map((claim) => claim.id)).toEqual(["c"]);
    expect(below(joined, "t")).toEqual(["a", "c", "r", "b"]);
  });

  it("take in one more, and keep the group they have", () => {
    const three = done(
      joined,
      joinOf(joined, the(joined, "b"), [the(joined, "a"), the(joined, "c")], () => "new"),
    );
    expect(premisesBeside(three, the(three, "b")).map((claim) => claim.jointGroup)).toEqual(["both", "both"]);
  });

  it("are answers of one role to one claim", () => {
    expect(
      refusal(
        debate,
        joinOf(debate, the(debate, "a"), [the(debate, "r")], () => "x"),
      ),
    ).toBe("cannot-combine");
    expect(
      refusal(
        debate,
        joinOf(debate, the(debate, "a"), [], () => "x"),
      ),
    ).toBe("cannot-combine");
  });

  it("are no longer joint where one of them is gone", () => {
    const { version } = the(joined, "c");
    const alone = done(joined, { kind: "remove", id: id("c"), version });
    expect(premisesBeside(alone, the(alone, "a"))).toEqual([]);
  });
});

describe("splitting a claim", () => {
  const debate = debateOf(thesis("t", support("a and b", rebuttal("r")), support("c")));
  const parts = { first: "a", second: "b", id: id("second"), jointGroup: null };

  it("makes two neighbours of it, the answers staying with the first", () => {
    const split = done(debate, splitOf(debate, the(debate, "a and b"), parts));
    expect(below(split, "t").map((one) => the(split, one).text)).toEqual(["a", "b", "c"]);
    expect(below(split, "a and b")).toEqual(["r"]);
  });

  it("joins the two where both are needed", () => {
    const split = done(debate, splitOf(debate, the(debate, "a and b"), { ...parts, jointGroup: "g" }));
    expect(premisesBeside(split, the(split, "second")).map((claim) => claim.text)).toEqual(["a"]);
  });
});

describe("merging a claim into another", () => {
  const debate = debateOf(
    thesis(
      "t",
      support("a", support("x"), rebuttal("y")),
      rebuttal("d", support("b", support("z")), shows("a", support("p"))),
    ),
    thesis("v", support("w", undercut("u"))),
  );

  it("moves its answers there and shows the other wherever it stood or was shown", () => {
    const after = done(debate, merged(debate, "a", "w"));
    expect(below(after, "w")).toEqual(["u", "x", "y"]);
    expect(below(after, "t").map((one) => the(after, one).sharedFrom)).toEqual([null, "w"].toSorted().reverse());
    expect(liveAnswers(after, id("d")).map(({ sharedFrom }) => sharedFrom)).toEqual([null, "w"]);
    expect(isLive(after, the(after, "a"))).toBe(false);
  });

  it("leads on from the claim that went, through every later merge", () => {
    const once = done(debate, merged(debate, "x", "z"));
    const twice = done(once, merged(once, "z", "y"));
    expect(ledOnFrom(twice, id("x"))).toBe("y");
    expect([...redirectsIn(twice)].sort()).toEqual([
      ["x", "y"],
      ["z", "y"],
    ]);
    const gone = done(twice, { kind: "remove", id: id("y"), version: the(twice, "y").version });
    expect(redirectsIn(gone).size).toBe(0);
  });

  it("is refused above or below the other, and into what is only shown there", () => {
    expect(refusal(debate, merged(debate, "a", "x"))).toBe("cycle");
    expect(refusal(debate, merged(debate, "x", "a"))).toBe("cannot-combine");
    expect(refusal(debate, merged(debate, "a", "p"))).toBe("shared-has-no-answers");
  });

  it("is offered only where one can stand for both", () => {
    const can = (one: string, other: string) => canMerge(debate, the(debate, one), the(debate, other));
    expect([can("t", "v"), can("a", "w"), can("a", "v")]).toEqual([true, true, true]);
    // A thesis for an answer, the two sides of one claim, and an undercut that would attack another step.
    expect([can("t", "w"), can("x", "y"), can("w", "a")]).toEqual([false, false, false]);
  });

  it("does not show the other twice where it stands already", () => {
    const beside = debateOf(thesis("t", support("a", support("x")), support("b", undercut("u"))));
    const after = done(beside, merged(beside, "b", "a"));
    expect(below(after, "t")).toEqual(["a"]);
    expect(below(after, "a")).toEqual(["x", "u"]);
  });
});

describe("steps that do the same to one claim again", () => {
  const debate = debateOf(thesis("t", support("a", support("x")), support("b")));
  const to = (parent: string, version: number) =>
    ({ kind: "move", id: id("x"), version, parentId: id(parent), role: "support", position: 1 }) as const;
  const all = (...steps: Extract<Edit, { kind: "rearrange" }>["steps"]): Edit => ({
    ...{ kind: "rearrange", as: "unmerge", id: id("x"), steps },
  });

  it("are made once and no more: a large branch would be looked through for each", () => {
    expect(refusal(debate, all(to("b", 1)))).toBeNull();
    expect(refusal(debate, all(to("b", 1), to("a", 2)))).toBe("cannot-combine");
    const away = { kind: "remove", id: id("x"), version: 1 } as const;
    expect(refusal(debate, all(away, { kind: "restore", id: id("x"), version: 2 }))).toBeNull();
    expect(refusal(debate, all(away, { kind: "restore", id: id("x"), version: 2 }, { ...away, version: 3 }))).toBe(
      "cannot-combine",
    );
  });

  it("are not even looked at when it is asked who may make them", () => {
    const stranger = user("stranger");
    expect(verbFor(all(to("b", 1)), debate, stranger)).toBe("edit");
    expect(verbFor(all(to("b", 1), to("a", 2)), debate, stranger)).toBe("write");
  });
});

it("keeps joint premises joint where both go along in a merge", () => {
  const debate = debateOf(
    thesis("t", support("a", joint("g", support("x")), joint("g", support("y"))), rebuttal("d", support("b"))),
  );
  const after = done(debate, merged(debate, "a", "b"));
  expect(premisesBeside(after, the(after, "x")).map((claim) => claim.id)).toEqual(["y"]);
});

describe("hearing of a rearrangement", () => {
  const debate = debateOf(thesis("t", support("a and b"), support("c")));
  const parts = { first: "a", second: "b", id: id("second"), jointGroup: null };
  const edit = splitOf(debate, the(debate, "a and b"), parts);

  it("is the same edit for whoever sees all of it", () => {
    expect(heardOf(done(debate, edit), edit)).toEqual(edit);
  });

  it("tells no words of what was removed since, and then does not fit, so that the debate is read anew", () => {
    const since = done(done(debate, edit), { kind: "remove", id: id("second"), version: 1 });
    const heard = heardOf(since, edit);
    expect(JSON.stringify(heard)).not.toContain('"b"');
    expect(heard && refusal(debate, heard)).toBe("cannot-combine");
  });
});
