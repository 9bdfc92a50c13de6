import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type PassagesEvent,
  type PassagesState,
  passagesNow,
  passagesOf,
  passagesReducer,
} from "@/components/essay/passages-state";
import type { EssayView, Passage } from "@/lib/essay/view";
import { marks, passage, text, words } from "./essay";

const numbers = [1, 2, 3, 4];
/** The nth passage, as it stands at first or somewhere else. */
const at = (n: number, moved: boolean): Passage => passage(n, n, words[(n + (moved ? 1 : 0)) % 4] as string);
const lists = fc
  .subarray(numbers)
  .chain((ns) => fc.tuple(...ns.map((n) => fc.boolean().map((moved) => at(n, moved)))))
  .map((passages) => passages.sort((a, b) => a.anchor.start - b.anchor.start) as readonly Passage[]);

const view = (passages: readonly Passage[]) =>
  ({ text, passages, rejected: [], version: 1, until: "now" }) as unknown as EssayView;
const heard = (passages: readonly Passage[], saved: readonly Passage["id"][] = [], version = 1): PassagesEvent => ({
  ...{ type: "heard", since: "now", version: 1, saved, isThere: () => true },
  marks: marks({ passages, text: { version, changedBy: null } }),
});
const after = (events: readonly PassagesEvent[], begun: readonly Passage[]): PassagesState =>
  events.reduce(passagesReducer, passagesOf(view(begun)));
const ids = (passages: readonly Passage[]) => passages.map(({ id }) => id).sort();

test("whatever others do, nothing before one's eyes changes until one lets it in; then all of it is there", () => {
  fc.assert(
    fc.property(lists, fc.array(lists, { minLength: 1 }), (begun, turns) => {
      const state = after(
        turns.map((passages) => heard(passages)),
        begun,
      );
      expect(passagesNow(state).shown).toEqual(begun);
      const now = passagesNow(passagesReducer(state, { type: "admitted" }));
      expect(now).toEqual({ shown: turns.at(-1), standing: turns.at(-1), fresh: [], gone: new Set() });
    }),
  );
});

test("what one does oneself is there at once and is no news, before the server knows of it and after", () => {
  fc.assert(
    fc.property(lists, fc.constantFrom(...numbers), fc.boolean(), (begun, n, takesAway) => {
      const one = at(n, true);
      const done: PassagesEvent = { type: "done", id: one.id, passage: takesAway ? null : one };
      const others = begun.filter(({ id }) => id !== one.id);
      const stand = ids(takesAway ? others : [...others, one]);
      const before = after([done, heard(begun)], begun);
      const later = after(
        [done, { type: "saved", id: one.id }, heard(takesAway ? others : [...others, one], [one.id])],
        begun,
      );
      for (const state of [before, later]) {
        const { shown, standing, fresh, gone } = passagesNow(state);
        expect([ids(shown), ids(standing), fresh, gone]).toEqual([stand, stand, [], new Set()]);
      }
    }),
  );
});

test("what the server refused is as if it had not been done", () => {
  fc.assert(
    fc.property(lists, fc.constantFrom(...numbers), (begun, n) => {
      const { id } = at(n, false);
      const state = after(
        [
          { type: "done", id, passage: null },
          { type: "refused", id },
        ],
        begun,
      );
      expect(passagesNow(state)).toEqual(passagesNow(passagesOf(view(begun))));
    }),
  );
});

test("passages of another text say nothing of this one", () => {
  fc.assert(
    fc.property(lists, lists, (begun, others) => {
      const state = after([heard(others, [], 2)], begun);
      expect(passagesNow(state)).toEqual(passagesNow(passagesOf(view(begun))));
      expect(state.newest?.version).toBe(2);
    }),
  );
});

test("an answer that goes on from something else than is here says nothing", () => {
  fc.assert(
    fc.property(lists, lists, (begun, others) => {
      const state = after([{ ...heard(others), since: "before" } as PassagesEvent], begun);
      expect(state).toEqual(passagesOf(view(begun)));
    }),
  );
});
