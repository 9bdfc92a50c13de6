import fc from "fast-check";
import { applyEdit } from "../../lib/argument/apply-edit";
import type { ClaimRole } from "../../lib/argument/claim";
import { allClaims, claimOf, type Debate, liveClaims } from "../../lib/argument/debate";
import type { Edit, Step } from "../../lib/argument/edit";
import type { ClaimId } from "../../lib/argument/id";
import { joinOf, siblingsOf, splitOf } from "../../lib/argument/joining";
import { canMerge, mergeOf } from "../../lib/argument/merging";
import { defaultSettings } from "../../lib/argument/settings";
import { debateOf, id, rebuttal, shows, support, thesis, undercut, user } from "../support/tree";

const texts = fc.oneof(
  fc.constantFrom("", "  ", "a", "the other", "[ ](https://example.org)", "\u200d", "e\u200b\u0301", "x".repeat(501)),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const positions = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(-0, 0.5, 1e9, 2e9, Number.NaN, Number.POSITIVE_INFINITY),
);

export const steps = fc.record({
  kind: fc.constantFrom(
    "add",
    "add",
    "add",
    "move",
    "move",
    "remove",
    "restore",
    "reword",
    "cite",
    "joint",
    "join",
    "split",
    "merge",
    "merge",
    "steps",
    "frame",
    "configure",
  ),
  which: fc.nat(),
  under: fc.oneof(fc.nat(), fc.constant(-1)),
  shows: fc.option(fc.nat(), { freq: 3 }),
  role: fc.constantFrom<ClaimRole>("support", "rebuttal", "undercut", "thesis"),
  /** Keeps role and parent in agreement, most of the time. */
  sensible: fc.integer({ min: 0, max: 5 }).map((n) => n > 0),
  position: positions,
  text: texts,
  stale: fc.integer({ min: 0, max: 9 }).map((n) => (n === 0 ? 1 : 0)),
  url: fc.constantFrom(null, "", "https://example.org/a", "http://x.example/\u202e", "javascript:alert(1)"),
  archived: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});
export type Drawn = typeof steps extends fc.Arbitrary<infer S> ? S : never;

/** Makes a drawn step an edit of this debate; which claims it names depends on what is there. */
export function editOf(step: Drawn, debate: Debate, number: number): Edit {
  const ids = [...allClaims(debate)].map((claim) => claim.id).sort();
  const pick = (n: number): ClaimId => (n === -1 ? id("nowhere") : (ids[n % ids.length] ?? id("nowhere")));
  const claim = pick(step.which);
  const version = (claimOf(debate, claim)?.version ?? 1) - step.stale;
  const role = step.sensible && step.role === "thesis" && step.under % 4 !== 0 ? "support" : step.role;
  const parentId = step.sensible
    ? role === "thesis"
      ? null
      : pick(step.under)
    : step.under % 3 === 0
      ? null
      : pick(step.under);
  const sources = [{ citation: step.text, locator: "p. 3", url: step.url }];
  const { kind, position, text } = step;
  switch (kind) {
    case "add": {
      const sharedFrom = step.shows === null ? null : pick(step.shows);
      const own = step.stale === 1 ? claim : id(`n${number}`);
      const given = sharedFrom !== null && step.sensible ? "" : text;
      return {
        ...{ kind, id: own, parentId, role, text: given, position, sharedFrom, origin: "response" },
        sources: step.archived ? sources : [],
      };
    }
    case "move":
      return { kind, id: claim, version, parentId, role, position };
    case "reword":
      return { kind, id: claim, version, text };
    case "cite":
      return { kind, id: claim, version, sources };
    case "joint":
      return { kind, id: claim, version, jointGroup: step.archived ? null : `group ${step.under % 3}` };
    case "join":
    case "split":
    case "merge":
      return rearrangementOf(kind, step, debate, number);
    case "steps": {
      const steps = [step.which, step.under, step.which + 1].map((which): Step => {
        const { version = 1 } = claimOf(debate, pick(which)) ?? {};
        const merged = step.sensible ? {} : { into: pick(which + 3) };
        if (which % 3 === 0) return { kind: "remove", id: pick(which), version, ...merged };
        if (which % 3 === 1) return { kind: "restore", id: pick(which), version };
        return { kind: "move", id: pick(which), version, parentId, role, position };
      });
      return { kind: "rearrange", as: "unmerge", id: claim, steps };
    }
    case "frame":
      return { kind, version: debate.version - step.stale, question: text, background: `${text}\n\n${text}` };
    case "configure": {
      const settings = {
        ...defaultSettings,
        archived: step.archived,
        openRole: step.sensible ? null : "voter",
      } as const;
      return { kind, version: debate.version - step.stale, settings };
    }
    default:
      return { kind: kind as "remove" | "restore", id: claim, version };
  }
}

/** What the interface would send of such a wish, or would not offer. */
function rearrangementOf(as: "join" | "split" | "merge", step: Drawn, debate: Debate, number: number): Edit {
  const claims = [...liveClaims(debate)].sort((a, b) => (a.id < b.id ? -1 : 1));
  const claim = claims[step.which % claims.length];
  const other = claims[(step.under + 1) % claims.length];
  if (claim === undefined || other === undefined) return { kind: "restore", id: id("nowhere"), version: 1 };
  let made = 0;
  const next = () => `n${number}-${made++}`;
  if (as === "join") {
    const beside = siblingsOf(debate, claim).slice(0, 1 + (step.which % 2));
    return joinOf(debate, claim, step.sensible ? beside : [other], next);
  }
  if (as === "merge") {
    const targets = claims.filter((target) => canMerge(debate, claim, target));
    const target = step.sensible ? (targets[step.under % Math.max(1, targets.length)] ?? other) : other;
    return mergeOf(debate, claim, target, next);
  }
  const parts = { first: step.sensible ? claim.text : step.text, second: step.text, id: id(next()) };
  return splitOf(debate, claim, { ...parts, jointGroup: step.stale === 1 ? "group 1" : null });
}

/** With an undercut, a shared claim and two theses, where everything that can go wrong is near. */
export const startingPoint = (): Debate =>
  debateOf(
    thesis("t", support("a", rebuttal("b", undercut("u")), support("c")), rebuttal("d")),
    thesis("v", shows("b", support("p")), support("e", shows("d", rebuttal("q")))),
  );

/** A debate as any sequence of edits leaves it. */
export const debates = (maxLength = 40): fc.Arbitrary<Debate> =>
  fc.array(steps, { maxLength }).map((drawn) => {
    let debate = startingPoint();
    for (const [i, step] of drawn.entries()) {
      const outcome = applyEdit(debate, editOf(step, debate, i), { actorId: user("editor"), at: 42 });
      if (outcome.ok) debate = outcome.value.debate;
    }
    return debate;
  });
