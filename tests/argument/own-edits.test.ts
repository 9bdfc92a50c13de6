import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdit } from "../../lib/argument/apply-edit";
import { allClaims, type Debate, isLive } from "../../lib/argument/debate";
import type { By, Edit } from "../../lib/argument/edit";
import { noOwnEdits, type OwnEdits, performed, recorded, type Way } from "../../lib/argument/own-edits";
import { id, user } from "../support/tree";
import { type Drawn, editOf, startingPoint, steps } from "./steps";

const by: By = { actorId: user("me"), at: 42 };

/** What a reader sees of a debate: versions and what is hidden left out. */
function seen(debate: Debate) {
  const claims = [...allClaims(debate)].filter((claim) => isLive(debate, claim));
  const { question, background, settings } = debate;
  const told = claims.map(({ version, removed, createdAt, authorId, ...claim }) => claim);
  return { question, background, settings, claims: told.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

interface Visit {
  readonly debate: Debate;
  readonly own: OwnEdits;
}

function make({ debate, own }: Visit, edit: Edit): Visit | null {
  const applied = applyEdit(debate, edit, by);
  if (!applied.ok || applied.value.debate === debate) return null;
  return { debate: applied.value.debate, own: recorded(own, edit, applied.value.inverse) };
}

function take({ debate, own }: Visit, way: Way): Visit {
  const step = own[way].at(-1);
  if (step === undefined) throw new Error(`nothing to ${way}`);
  const applied = applyEdit(debate, step.doing, by);
  if (!applied.ok) throw new Error(`${way} of ${step.kind} is refused: ${applied.error.code}`);
  return { debate: applied.value.debate, own: performed(own, way, applied.value.inverse) };
}

function visitOf(drawn: readonly Drawn[]): { visit: Visit; states: Debate[] } {
  let visit: Visit = { debate: startingPoint(), own: noOwnEdits };
  const states = [visit.debate];
  for (const [i, step] of drawn.entries()) {
    const next = make(visit, editOf(step, visit.debate, i));
    if (next === null) continue;
    visit = next;
    // A drawn edit can happen to take the one before it back.
    states[visit.own.undo.length] = visit.debate;
    if (visit.own.redo.length === 0) states.length = visit.own.undo.length + 1;
  }
  return { visit, states };
}

/**
 * A place that a merging made and its undoing took away can come back, so nothing may close a circle through it: an
 * older move that would is not taken back.
 */
function closesHiddenCircle({ debate, own }: Visit, way: Way): boolean {
  const step = own[way].at(-1);
  const applied = step === undefined ? null : applyEdit(debate, step.doing, by);
  const hidden = [...allClaims(debate)].some(({ sharedFrom, removed }) => sharedFrom !== null && removed !== null);
  return applied !== null && !applied.ok && applied.error.code === "cycle" && hidden;
}

test("going back and forth among one's own edits shows at every step what was shown there before", () => {
  const ways = fc.array(fc.constantFrom<Way>("undo", "undo", "redo"), { maxLength: 60 });
  fc.assert(
    fc.property(fc.array(steps, { minLength: 1, maxLength: 30 }), ways, (drawn, taken) => {
      let { visit, states } = visitOf(drawn);
      let at = visit.own.undo.length;
      for (const way of taken) {
        if (visit.own[way].length === 0 || closesHiddenCircle(visit, way)) continue;
        visit = take(visit, way);
        at += way === "undo" ? -1 : 1;
        expect(seen(visit.debate)).toEqual(seen(states[at] as Debate));
      }
      expect(visit.own.undo.length).toBe(at);
    }),
    { numRuns: 300 },
  );
});

const reword = (version: number, text: string): Edit => ({ kind: "reword", id: id("a"), version, text });
const done = (visit: Visit, edit: Edit): Visit => {
  const next = make(visit, edit);
  if (next === null) throw new Error("refused");
  return next;
};
const start: Visit = { debate: startingPoint(), own: noOwnEdits };

test("a new edit ends what could be made again", () => {
  const undone = take(done(start, reword(1, "one")), "undo");
  expect(undone.own.redo).toHaveLength(1);
  expect(done(undone, reword(3, "two")).own.redo).toEqual([]);
});

test("what was taken back by another button counts as taken back", () => {
  const visit = done(done(start, reword(1, "one")), reword(2, "two"));
  const { own } = done(visit, { text: "one", version: 3, id: id("a"), kind: "reword" });
  expect([own.undo.length, own.redo.length]).toEqual([1, 1]);
});

test("an edit of somebody else in between is not taken back with one's own", () => {
  const mine = done(start, reword(1, "mine"));
  const theirs = applyEdit(mine.debate, reword(2, "theirs"), by);
  const step = mine.own.undo.at(-1)?.doing as Edit;
  expect(theirs.ok && applyEdit(theirs.value.debate, step, by)).toMatchObject({ error: { code: "stale" } });
});
