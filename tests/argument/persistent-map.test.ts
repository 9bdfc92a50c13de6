import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyMap, entries, get, mapOver, type PersistentMap, set, without } from "../../lib/argument/persistent-map";

const keys = fc.oneof(
  fc.nat(30).map(String),
  fc.uuid(),
  fc.constantFrom("", "__proto__", "constructor", "top", "\ud83d", "é"),
);
const changes = fc.array(fc.tuple(keys, fc.nat()), { maxLength: 200 });

const asMap = <V>(map: PersistentMap<string, V>) => new Map(entries(map));

describe("a persistent map", () => {
  it("does what Map does, and every earlier one stays as it was", () => {
    fc.assert(
      fc.property(changes, (drawn) => {
        const expected = new Map<string, number>();
        let map = emptyMap<string, number>();
        const earlier: [PersistentMap<string, number>, Map<string, number>][] = [];
        for (const [key, value] of drawn) {
          earlier.push([map, new Map(expected)]);
          map = set(map, key, value);
          expected.set(key, value);
          expect(get(map, key)).toBe(value);
        }
        for (const [one, other] of [...earlier, [map, expected] as const]) {
          expect(asMap(one)).toEqual(other);
          expect(one.size).toBe(other.size);
        }
        for (const [key] of drawn) expect(get(map, `${key}?`)).toBe(expected.get(`${key}?`));
      }),
    );
  });

  it("made at once holds what one made step by step holds, and goes on alike", () => {
    const steps = fc.array(fc.tuple(keys, fc.option(fc.nat(), { nil: undefined })), { maxLength: 200 });
    fc.assert(
      fc.property(changes, steps, (drawn, later) => {
        const begun = new Map(drawn);
        const first = mapOver(begun);
        const expected = new Map(begun);
        let map = first;
        // A step without a value takes the key out.
        for (const [key, value] of [...drawn.map(([key]) => [key, undefined] as const).slice(1), ...later]) {
          map = value === undefined ? without(map, key) : set(map, key, value);
          if (value === undefined) expected.delete(key);
          else expected.set(key, value);
          expect(get(map, key)).toBe(value);
          expect(map.size).toBe(expected.size);
        }
        expect(asMap(map)).toEqual(expected);
        expect(asMap(first)).toEqual(new Map(drawn));
        expect(first.size).toBe(begun.size);
      }),
    );
  });

  it("is the same map when the value is there already", () => {
    const map = set(set(emptyMap<string, string>(), "a", "x"), "b", "y");
    expect(set(map, "a", "x")).toBe(map);
    expect(set(map, "a", "z")).not.toBe(map);
  });

  it("keeps keys apart whose hashes agree in all 32 bits", () => {
    const [first, second] = colliding();
    const other = "elsewhere";
    let map = set(set(set(emptyMap<string, number>(), first, 1), other, 3), second, 2);
    expect([get(map, first), get(map, second), get(map, other), map.size]).toEqual([1, 2, 3, 3]);
    map = set(map, first, 5);
    expect([get(map, first), get(map, second), map.size]).toEqual([5, 2, 3]);
    const left = without(map, first);
    expect([get(left, first), get(left, second), left.size]).toEqual([undefined, 2, 2]);
  });

  it("holds 100,000 entries, of which a change leaves nearly all untouched", () => {
    let map = emptyMap<string, number>();
    for (let i = 0; i < 100_000; i++) map = set(map, `k${i}`, i);
    const changed = set(map, "k77777", -1);
    expect(get(changed, "k77777")).toBe(-1);
    expect(get(map, "k77777")).toBe(77777);
    const [one, other] = [map.root, changed.root];
    if (one?.kind !== "branch" || other?.kind !== "branch") throw new Error("no branch");
    expect(other.slots.filter((slot, i) => slot !== one.slots[i]).length).toBe(1);
  });
});

/** Two keys with one FNV-1a hash, found by a birthday search. */
function colliding(): readonly [string, string] {
  const seen = new Map<number, string>();
  for (let i = 0; ; i++) {
    const key = `key ${i}`;
    let hash = 0x811c9dc5;
    for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
    const before = seen.get(hash);
    if (before !== undefined) return [before, key];
    seen.set(hash, key);
  }
}
