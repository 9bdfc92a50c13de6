import { describe, expect, it } from "vitest";
import { verbFor } from "../../lib/access/verb";
import { claimOf, type Debate } from "../../lib/argument/debate";
import type { Edit } from "../../lib/argument/edit";
import { defaultSettings } from "../../lib/argument/settings";
import { by, debateOf, id, rebuttal, removed, shows, support, thesis, user } from "../support/tree";

const byAda = (name: string, ...below: Parameters<typeof support>[1][]) => by("ada", support(name, ...below));
const byBob = (name: string, ...below: Parameters<typeof support>[1][]) => by("bob", rebuttal(name, ...below));

const debate = debateOf(
  by(
    "ada",
    thesis(
      "t",
      byAda("alone"),
      byAda("own", byAda("own-below")),
      byAda("answered", byBob("answer")),
      byAda("deep", byAda("middle", byBob("far"))),
      byAda("once", removed(byBob("taken-back"))),
      byAda("elsewhere", byAda("below-elsewhere")),
      byBob("bobs", by("ada", shows("alone", support("adas-place")))),
      removed(byAda("gone")),
    ),
  ),
  by("bob", thesis("v", by("bob", shows("below-elsewhere", support("bobs-place"))))),
);

const change = (kind: "reword" | "cite" | "move" | "remove" | "restore", name: string): Edit => {
  const at = { id: id(name), version: 1 };
  if (kind === "reword") return { kind, ...at, text: "Better." };
  if (kind === "cite") return { kind, ...at, sources: [] };
  if (kind === "move") return { kind, ...at, parentId: id("v"), role: "support", position: 2 };
  return { kind, ...at };
};
const addition = (role: "thesis" | "support" | "rebuttal" | "undercut"): Edit => ({
  ...{ kind: "add", id: id("n"), parentId: role === "thesis" ? null : id("t"), role, text: "So.", position: 1 },
  ...{ sharedFrom: null, origin: "response", sources: [] },
});

describe("the verb an edit needs, asked by Ada", () => {
  const table: readonly [string, Edit, string][] = [
    ["answering a claim is writing", addition("support"), "write"],
    ["so is rebutting", addition("rebuttal"), "write"],
    ["so is undercutting", addition("undercut"), "write"],
    ["a new thesis is editing", addition("thesis"), "edit"],
    ["another question is editing", { kind: "frame", version: 1, question: "Why?", background: "" }, "edit"],
    ["settings are managing", { kind: "configure", version: 1, settings: defaultSettings }, "manage"],
    ["rewording one's own claim is writing", change("reword", "own"), "write"],
    ["even where others have answered it", change("reword", "answered"), "write"],
    ["citing for it is writing", change("cite", "own"), "write"],
    ["moving it is writing", change("move", "answered"), "write"],
    ["making a thesis of it is editing", { ...change("move", "own"), parentId: null, role: "thesis" } as Edit, "edit"],
    ["rewording another's claim is editing", change("reword", "bobs"), "edit"],
    ["citing for it is editing", change("cite", "bobs"), "edit"],
    ["moving it is editing", change("move", "bobs"), "edit"],
    ["removing it is editing", change("remove", "bobs"), "edit"],
    ["changing a thesis is editing, one's own too", change("reword", "t"), "edit"],
    ["taking back an unanswered claim is writing", change("remove", "own-below"), "write"],
    ["taking back one with own answers only is writing", change("remove", "own"), "write"],
    ["taking back one that another has answered is editing", change("remove", "answered"), "edit"],
    ["however far below the answer stands", change("remove", "deep"), "edit"],
    ["but answers that were taken back do not count", change("remove", "once"), "write"],
    ["taking back what another shows elsewhere is editing", change("remove", "elsewhere"), "edit"],
    ["what one shows elsewhere oneself is writing", change("remove", "alone"), "write"],
    ["a claim there is none of needs what the least needs", change("remove", "nowhere"), "write"],
  ];
  it.each(table)("%s", (_, edit, verb) => {
    expect(verbFor(edit, debate, user("ada"))).toBe(verb);
  });

  it("is writing for restoring what she took back, and editing for what somebody else took away", () => {
    const goneBy = (who: string): Debate =>
      debateOf(thesis("t", { ...byAda("x"), change: { authorId: user("ada"), removed: { by: user(who), at: 5 } } }));
    expect(verbFor(change("restore", "x"), goneBy("ada"), user("ada"))).toBe("write");
    expect(verbFor(change("restore", "x"), goneBy("eve"), user("ada"))).toBe("edit");
    expect(verbFor(change("restore", "x"), goneBy("ada"), user("bob"))).toBe("edit");
    expect(claimOf(debate, id("gone"))?.removed?.by).toBe("remover");
    expect(verbFor(change("restore", "gone"), debate, user("ada"))).toBe("edit");
  });

  it("is, for several steps, what the most demanding needs on the debate as those before it leave it", () => {
    const all = (...steps: readonly Edit[]): Edit => ({
      ...{ kind: "rearrange", as: "merge", id: id("bobs") },
      steps: steps as Extract<Edit, { kind: "rearrange" }>["steps"],
    });
    expect(verbFor(all(change("reword", "alone"), change("reword", "own")), debate, user("ada"))).toBe("write");
    expect(verbFor(all(change("reword", "alone"), change("reword", "bobs")), debate, user("ada"))).toBe("edit");
    // Another's answer is brought below what is taken away: neither step alone would need more than writing.
    const under: Edit = {
      kind: "move",
      id: id("answered"),
      version: 1,
      parentId: id("own"),
      role: "support",
      position: 1,
    };
    expect(verbFor(under, debate, user("ada"))).toBe("write");
    expect(verbFor(change("remove", "own"), debate, user("ada"))).toBe("write");
    expect(verbFor(all(under, change("remove", "own")), debate, user("ada"))).toBe("edit");
  });
});
