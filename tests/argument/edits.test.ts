import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { applyEdit } from "../../lib/argument/apply-edit";
import { allClaims, claimOf, type Debate } from "../../lib/argument/debate";
import { type By, type Edit, kindOf, type Rearrangement } from "../../lib/argument/edit";
import type { ClaimId } from "../../lib/argument/id";
import { stratify } from "../../lib/argument/stratify";
import { user } from "../support/tree";
import { faultsOf, saying } from "./checker";
import { type Drawn, editOf, startingPoint, steps } from "./steps";

vi.setConfig({ testTimeout: 60_000 });

const by: By = { actorId: user("editor"), at: 42 };

/** Makes the edits one after the other, telling `see` of each before going on. */
function follow(
  drawn: readonly Drawn[],
  see: (before: Debate, edit: Edit, outcome: ReturnType<typeof applyEdit>) => void,
): Debate {
  let debate = startingPoint();
  for (const [i, step] of drawn.entries()) {
    const edit = editOf(step, debate, i);
    const outcome = applyEdit(debate, edit, by);
    see(debate, edit, outcome);
    if (outcome.ok) debate = outcome.value.debate;
  }
  return debate;
}

const added = ({ steps }: Rearrangement): ReadonlySet<ClaimId> =>
  new Set(steps.filter(({ kind }) => kind === "add").map((step) => step.id));

/** What a debate says but for some claims, and for when and by whom the claims removed in `during` were. */
function saidWithout(during: Debate, ids: ReadonlySet<ClaimId>, debate: Debate): unknown {
  const kept = [...allClaims(debate)].filter(({ id }) => !ids.has(id));
  const anyhow = kept.map((claim) =>
    claim.removed !== null && claimOf(during, claim.id)?.removed === null ? { ...claim, removed: null } : claim,
  );
  const rest = stratify(debate, anyhow);
  return rest.ok && saying(rest.value);
}

const runs = (numRuns: number, maxLength: number, law: (drawn: readonly Drawn[]) => void) =>
  fc.assert(fc.property(fc.array(steps, { minLength: 1, maxLength }), law), { numRuns });

describe("any sequence of edits", () => {
  it("keeps the debate a tree, free of circles, with its lists in order", () => {
    runs(300, 60, (drawn) => {
      follow(drawn, (_, __, outcome) => {
        if (outcome.ok) expect(faultsOf(outcome.value.debate)).toEqual([]);
      });
    });
  });

  it("gives what stratify makes of its claims", () => {
    runs(200, 60, (drawn) => {
      const debate = follow(drawn, () => {});
      const { id, question, background, settings, version } = debate;
      const again = stratify({ id, question, background, settings, version }, [...allClaims(debate)]);
      expect(again.ok && saying(again.value)).toEqual(saying(debate));
      expect(again.ok && faultsOf(again.value)).toEqual([]);
    });
  });

  it("can be taken back one by one: every inverse restores what was said, an added claim staying as a removed one", () => {
    runs(300, 40, (drawn) => {
      follow(drawn, (before, edit, outcome) => {
        if (!outcome.ok) return;
        const { debate, inverse } = outcome.value;
        const back = applyEdit(debate, inverse, { actorId: user("undoer"), at: 43 });
        if (!back.ok) throw new Error(`the inverse of ${JSON.stringify(edit)} is refused: ${back.error.code}`);
        if (edit.kind === "rearrange") {
          expect(saidWithout(debate, added(edit), back.value.debate)).toEqual(saidWithout(debate, added(edit), before));
        } else if (edit.kind === "add") {
          const removed = claimOf(back.value.debate, edit.id);
          expect(removed?.removed).toEqual({ by: "undoer", at: 43 });
          const without = [...allClaims(back.value.debate)].filter((claim) => claim.id !== edit.id);
          const rest = stratify(back.value.debate, without);
          expect(rest.ok && saying(rest.value)).toEqual(saying(before));
        } else if (edit.kind === "restore") {
          const into = claimOf(back.value.debate, edit.id)?.removed?.into;
          const removed = { by: user("undoer"), at: 43, ...(into !== undefined && { into }) };
          const was = [...allClaims(before)].map((claim) => (claim.id === edit.id ? { ...claim, removed } : claim));
          const expected = stratify(before, was);
          expect(expected.ok && saying(back.value.debate)).toEqual(expected.ok && saying(expected.value));
        } else expect(saying(back.value.debate)).toEqual(saying(before));
      });
    });
  });

  it("never touches the value it starts from, whether accepted or refused", () => {
    runs(150, 30, (drawn) => {
      const seen: [Debate, string][] = [];
      follow(drawn, (before) => seen.push([before, JSON.stringify(before)]));
      for (const [debate, text] of seen) expect(JSON.stringify(debate)).toBe(text);
    });
  });

  it("counts a version up by one for what changed, gives the same object where nothing did, and changes no claim it does not name", () => {
    runs(300, 40, (drawn) => {
      follow(drawn, (before, edit, outcome) => {
        if (!outcome.ok) return;
        const { debate, claims } = outcome.value;
        if (JSON.stringify(saying(debate)) === JSON.stringify(saying(before))) expect(debate).toBe(before);
        if (debate === before) return;
        expect(debate.version).toBe(before.version + (claims.length === 0 ? 1 : 0));
        if (claims.length === 0) return expect(debate.claims).toBe(before.claims);
        if (edit.kind !== "rearrange") expect(claims).toHaveLength(1);
        const changed = new Set(claims.map((claim) => claim.id));
        expect(changed.size).toBe(claims.length);
        for (const claim of claims) {
          const most = edit.kind === "rearrange" ? edit.steps.filter((step) => step.id === claim.id).length : 1;
          const versions = claim.version - (claimOf(before, claim.id)?.version ?? 0);
          expect(versions).toBeGreaterThanOrEqual(1);
          expect(versions).toBeLessThanOrEqual(most);
          expect(claimOf(debate, claim.id)).toBe(claim);
        }
        for (const other of allClaims(debate)) {
          if (!changed.has(other.id)) expect(other).toBe(claimOf(before, other.id));
        }
      });
    });
  });

  it("made twice is a no-op or refused, never a second change of the same version", () => {
    runs(200, 30, (drawn) => {
      follow(drawn, (before, edit, outcome) => {
        if (!outcome.ok || outcome.value.debate === before) return;
        const again = applyEdit(outcome.value.debate, edit, by);
        expect(again.ok ? "accepted" : again.error.code).toMatch(/^(stale|id-taken|archived)$/);
      });
    });
  });

  it("gives the same after the edit went through JSON, and so does its inverse", () => {
    runs(300, 40, (drawn) => {
      follow(drawn, (before, edit, outcome) => {
        const again = applyEdit(before, JSON.parse(JSON.stringify(edit)) as Edit, by);
        expect(again).toStrictEqual(outcome);
        if (!outcome.ok) return;
        expect(JSON.parse(JSON.stringify(outcome.value.inverse))).toStrictEqual(outcome.value.inverse);
        expect(JSON.parse(JSON.stringify(outcome.value.claims))).toStrictEqual(outcome.value.claims);
      });
    });
  });

  it("reaches every kind of edit and nearly every refusal, so that these laws are about something", () => {
    const seen = new Set<string>();
    runs(400, 60, (drawn) => {
      follow(drawn, (_, edit, outcome) => seen.add(outcome.ok ? kindOf(edit) : outcome.error.code));
    });
    const single = ["add", "move", "remove", "restore", "reword", "cite", "joint", "frame", "configure"];
    const kinds = [...single, "join", "split", "merge"];
    const refusals = ["stale", "no-such-claim", "no-such-parent", "id-taken", "text-empty", "text-too-long"];
    const others = ["bad-source", "bad-position", "cycle", "wrong-place", "shared-has-no-answers", "already-removed"];
    for (const code of [...kinds, ...refusals, ...others, "not-removed", "archived", "cannot-combine"])
      expect(seen).toContain(code);
  });
});
