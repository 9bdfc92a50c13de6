import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { UserId } from "../../lib/argument/id";
import { handlesOf, mentionedIn, withHandles, withIds } from "../../lib/argument/mentions";

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}` as UserId;
const names = fc.uniqueArray(fc.constantFrom("Ann", "Ann Lee", "ANNA", "Bo", "Zoë", "Dr. Who", "李", "a b c"), {
  minLength: 1,
});
const people = fc
  .tuple(names, fc.array(fc.constantFrom("Ann", "ann", "Bo")))
  .map(([some, more]) => [...some, ...more].map((name, i) => ({ id: idOf(i), name })));
const words = fc.constantFrom("see", "a@b.example", "@", "@@", "@Nobody", ", ", " ", "\n", "annex", "()", "-");

/** A text whose mentions are known: handles stand between blanks. */
const texts = people.chain((all) => {
  const handles = handlesOf(all);
  const part = fc.oneof(
    words,
    fc.constantFrom(...handles).map((one) => one),
  );
  return fc.array(part).map((parts) => ({ handles, parts }));
});

describe("mentions", () => {
  it("written by handle are kept by id and read by handle again", () => {
    fc.assert(
      fc.property(texts, ({ handles, parts }) => {
        const typed = parts.map((part) => (typeof part === "string" ? part : ` @${part.handle} `)).join("");
        const meant = new Set(parts.flatMap((part) => (typeof part === "string" ? [] : [part.id])));
        const stored = withIds(typed, handles);
        expect(mentionedIn(stored)).toEqual(meant);
        const handleOf = new Map(handles.map(({ id, handle }) => [id, handle]));
        expect(withHandles(stored, (id) => handleOf.get(id), "?")).toBe(typed);
        expect(withIds(stored, handles)).toBe(stored);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["takes the longest handle", "@Ann Lee, hello", [1]],
    ["takes either case", "@ann: hello", [0]],
    ["does not begin within a word", "x@Ann", []],
    ["does not end within a word", "@Annex", []],
    ["stands in brackets", "(@Ann)", [0]],
    ["of an id that is nobody's here is nobody's", `@{${idOf(9)}}`, []],
  ])("%s", (_, typed, meant) => {
    const handles = handlesOf(["Ann", "Ann Lee"].map((name, i) => ({ id: idOf(i), name })));
    expect([...mentionedIn(withIds(typed, handles))]).toEqual(meant.map(idOf));
  });

  it("tells people of one name apart by their ids", () => {
    const handles = handlesOf([
      { id: idOf(1234), name: "Bo" },
      { id: idOf(5678), name: "bo" },
    ]);
    expect(handles.map(({ handle }) => handle)).toEqual(["Bo#1234", "bo#5678"]);
    expect([...mentionedIn(withIds("@Bo#5678 and @Bo", handles))]).toEqual([idOf(5678)]);
  });
});
