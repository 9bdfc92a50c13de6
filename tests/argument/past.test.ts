import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { applyEdit } from "../../lib/argument/apply-edit";
import { changesSince } from "../../lib/argument/changes";
import { allClaims, answersTo, claimOf, type Debate, liveClaims, placesOf } from "../../lib/argument/debate";
import type { By } from "../../lib/argument/edit";
import { paceOf, stopsAmong, withStop } from "../../lib/argument/pace";
import { type Logged, playOn, takeBack, withoutClaims, withoutRemovedSince } from "../../lib/argument/past";
import { debateOf, id, rebuttal, shows, support, thesis, user } from "../support/tree";
import { faultsOf } from "./checker";
import { type Drawn, editOf, startingPoint, steps } from "./steps";

vi.setConfig({ testTimeout: 60_000 });

const by: By = { actorId: user("editor"), at: 42 };

/** The log that drawn steps leave, and every state on its way. */
function logOf(drawn: readonly Drawn[]): { log: Logged[]; states: Debate[] } {
  const [log, states]: [Logged[], Debate[]] = [[], [startingPoint()]];
  for (const [i, step] of drawn.entries()) {
    const before = states.at(-1) as Debate;
    const edit = editOf(step, before, i);
    const outcome = applyEdit(before, edit, by);
    if (!outcome.ok || outcome.value.debate === before) continue;
    // As the log keeps it.
    log.push(JSON.parse(JSON.stringify({ by, edit, inverse: outcome.value.inverse })));
    states.push(outcome.value.debate);
  }
  return { log, states };
}

/** All that a debate is, but who removed something, which the log does not always say. */
function wholeOf(debate: Debate) {
  const claims = [...allClaims(debate)].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { question, background, settings, version } = debate;
  return {
    ...{ question, background, settings, version },
    claims: claims.map((claim) => ({ ...claim, removed: claim.removed !== null })),
    answers: [null, ...claims.map((claim) => claim.id)].map((parent) => answersTo(debate, parent)),
    places: claims.map((claim) => placesOf(debate, claim.id).toSorted()),
  };
}

test("taking back the newest edit gives the debate before it, versions and order included", () => {
  fc.assert(
    fc.property(fc.array(steps, { minLength: 1, maxLength: 40 }), (drawn) => {
      const { log, states } = logOf(drawn);
      log.forEach((event, i) => {
        const back = takeBack(states[i + 1] as Debate, event);
        expect(faultsOf(back)).toEqual([]);
        expect(wholeOf(back)).toEqual(wholeOf(states[i] as Debate));
      });
    }),
    { numRuns: 150 },
  );
});

test("of a log of 2,000 edits, replaying to any number gives what walking back to it gives", () => {
  const { log, states } = logOf(fc.sample(steps, { numRuns: 18_000, seed: 7 }));
  expect(log.length).toBeGreaterThan(2000);
  let back = states.at(-1) as Debate;
  for (let seq = log.length; seq > 0; seq--) {
    back = takeBack(back, log[seq - 1] as Logged);
    if (seq % 397 !== 1) continue;
    const replayed = playOn(startingPoint(), log.slice(0, seq - 1)) as Debate;
    expect(wholeOf(back)).toEqual(wholeOf(replayed));
  }
  expect(wholeOf(back)).toEqual(wholeOf(startingPoint()));
});

test("taking back all additions at the end gives what taking back one edit after another gives", () => {
  fc.assert(
    fc.property(fc.array(steps, { minLength: 1, maxLength: 60 }), fc.nat(), (drawn, at) => {
      const { log, states } = logOf(drawn);
      const seq = at % states.length;
      const after = log.slice(seq).reverse();
      const added = after.flatMap(({ edit }) => (edit.kind === "add" ? [edit.id] : []));
      const others = after.filter(({ edit }) => edit.kind !== "add");
      const back = withoutClaims(others.reduce(takeBack, states.at(-1) as Debate), new Set(added));
      if (back === null) throw new Error("something stands under what was added");
      expect(wholeOf(back)).toEqual(wholeOf(states[seq] as Debate));
    }),
    { numRuns: 150 },
  );
});

test("a log that does not lead on from a state is noticed", () => {
  const { log } = logOf(fc.sample(steps, { numRuns: 200, seed: 3 }));
  expect(playOn(startingPoint(), log.slice(1))).toBeNull();
});

const perform = (debate: Debate, ...edits: Parameters<typeof applyEdit>[1][]): Debate =>
  edits.reduce((now, edit) => {
    const outcome = applyEdit(now, edit, by);
    if (!outcome.ok) throw new Error(outcome.error.code);
    return outcome.value.debate;
  }, debate);

const idsOf = (debate: Debate) => [...liveClaims(debate)].map((claim) => claim.id).sort();

test("what has been removed since is not seen in the past, nor what stood below it then, nor a place that shows it", () => {
  const past = debateOf(thesis("t", support("a", rebuttal("b")), shows("a", support("p")), support("c")));
  const now = perform(
    past,
    { kind: "move", id: id("b"), version: 1, parentId: id("c"), role: "support", position: 1 },
    { kind: "remove", id: id("a"), version: 1 },
  );
  const seen = withoutRemovedSince(past, now);
  expect(idsOf(seen.debate)).toEqual(["c", "t"]);
  expect(seen.hidden).toBe(3);
  expect(faultsOf(seen.debate)).toEqual([]);
  expect(withoutRemovedSince(past, past)).toEqual({ debate: past, hidden: 0 });
});

test("a reader never sees in the past what is not there now", () => {
  fc.assert(
    fc.property(fc.array(steps, { minLength: 5, maxLength: 40 }), fc.nat(), (drawn, n) => {
      const { states } = logOf(drawn);
      const [past, now] = [states[n % states.length] as Debate, states.at(-1) as Debate];
      const live = new Set(idsOf(now));
      const { debate, hidden } = withoutRemovedSince(past, now);
      expect(idsOf(debate).filter((claim) => !live.has(claim))).toEqual([]);
      expect(idsOf(past).length - idsOf(debate).length).toBe(hidden);
    }),
    { numRuns: 150 },
  );
});

test("what has changed since then is counted by kind, and listed up to a number", () => {
  const past = debateOf(thesis("t", support("a"), support("b"), support("c")));
  const shared = { parentId: id("t"), role: "rebuttal", text: "", sources: [], origin: "response" } as const;
  const now = perform(
    past,
    { kind: "reword", id: id("a"), version: 1, text: "other words" },
    { kind: "move", id: id("a"), version: 2, parentId: id("b"), role: "rebuttal", position: 1 },
    { kind: "remove", id: id("c"), version: 1 },
    { kind: "add", id: id("s"), position: 9, sharedFrom: id("b"), ...shared },
    { kind: "add", id: id("x"), position: 8, sharedFrom: null, ...shared, text: "new" },
    { kind: "add", id: id("y"), position: 7, sharedFrom: null, ...shared, text: "newer" },
  );
  const since = changesSince(past, now, 1);
  expect(since.counts).toEqual({
    ...{ added: 2, restored: 0, linked: 1, reworded: 1, moved: 1, sources: 0, removed: 1 },
  });
  expect(since.lines.added).toEqual([{ id: "y", role: "rebuttal", number: "1.2", before: null, text: "newer" }]);
  expect(since.lines.reworded).toMatchObject([{ number: "1.1.1", before: "a", text: "other words" }]);
  expect(since.lines.removed).toMatchObject([{ number: "1.3", text: "c" }]);
  expect(since.question).toBe(false);
  expect(Object.values(changesSince(now, now, 9).counts)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect(claimOf(now, id("a"))?.version).toBe(3);
});

test("the moments of a slider are few, in order, and have the first, the newest and the one looked at among them", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200_000 }), fc.nat(), (total, n) => {
      const current = 1 + (n % total);
      const few = stopsAmong(total, 1000);
      const stops = withStop(
        few.map((seq) => ({ seq, at: seq })),
        { seq: current, at: current },
      ).map(({ seq }) => seq);
      expect(stops.length).toBeLessThanOrEqual(1003);
      expect(stops).toEqual([...new Set(stops)].sort((a, b) => a - b));
      expect([stops[0], stops.at(-1), stops.includes(current)]).toEqual([1, total, true]);
    }),
  );
  expect(stopsAmong(0, 1000)).toEqual([]);
});

test("a debate is busiest where its edits lie closest together", () => {
  const stops = [0, 100_000, 200_000, 203_000, 206_000, 600_000].map((at, i) => ({ seq: i + 1, at }));
  const pace = paceOf(stops, 5);
  expect(pace.indexOf(1)).toBe(2);
  expect(pace.indexOf(0)).toBe(4);
  expect(paceOf(stops.slice(0, 1), 5)).toEqual([]);
  const imported = Array.from({ length: 50 }, (_, i) => ({ seq: i + 1, at: i }));
  expect(new Set(paceOf(imported, 7))).toEqual(new Set([0.5]));
});
