import { Ajv2020 } from "ajv/dist/2020";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { DebateDocument } from "../../lib/formats/document";
import { json } from "../../lib/formats/json/format";
import { parse } from "../../lib/formats/json/parse";
import { print } from "../../lib/formats/json/print";
import { publishedSchema } from "../../lib/formats/json/schema";
import { documents } from "./documents";

const shape = new Ajv2020({ validateFormats: false }).compile(publishedSchema());

const parsed = (text: string): DebateDocument => {
  const result = parse(text);
  if (!result.ok) throw new Error(`${result.error.code} at ${result.error.path ?? result.error.line}`);
  expect(result.value.losses).toEqual([]);
  return result.value.document;
};

/** A file with one thing about it changed. */
const file = (change: Record<string, unknown> = {}): string =>
  JSON.stringify({
    ...{ rejoinder: 1, question: "Why?" },
    claims: [
      { key: "a", role: "thesis", text: "It is so." },
      { key: "b", parent: "a", role: "support", text: "Because." },
    ],
    ...change,
  });
const withClaim = (claim: object) =>
  file({
    claims: [
      { key: "a", role: "thesis", text: "It is so." },
      { key: "b", ...claim },
    ],
  });

const refusal = (text: string) => {
  const result = parse(text);
  return result.ok ? "read" : `${result.error.code} ${result.error.path ?? result.error.line}`;
};

describe("Rejoinder JSON", () => {
  it("gives back every document it was given", () => {
    fc.assert(
      fc.property(documents(), (document) => {
        expect(parsed(print(document).text)).toEqual(document);
      }),
    );
  });

  it("is the same bytes each time it is read and written", () => {
    fc.assert(
      fc.property(documents(), (document) => {
        const { text } = print(document);
        expect(print(parsed(text)).text).toBe(text);
      }),
    );
  });

  it("begins with its version and has one line for each claim", () => {
    const { text } = print(parsed(file({ background: "One.\n\nTwo." })));
    expect(text).toBe(`{
  "rejoinder": 1,
  "question": "Why?",
  "background": "One.\\n\\nTwo.",
  "claims": [
    {"key":"a","role":"thesis","text":"It is so."},
    {"key":"b","parent":"a","role":"support","text":"Because."}
  ]
}
`);
  });

  it("is read whatever the order of its names, with nulls for what is absent", () => {
    const document = parsed(`{"claims":[{"text":"x","role":"thesis","parent":null,"key":"k","author":null}],
      "semantics":null,"question":"Q","rejoinder":1}`);
    expect(document.claims[0]).toMatchObject({ key: "k", parent: null, sources: [], origin: "response" });
  });

  it("leaves out names it does not know, __proto__ among them, and says so once", () => {
    const text = withClaim({ parent: "a", role: "support", text: "x", colour: "red" }).replace(
      '"rejoinder"',
      '"__proto__":{"question":"stolen"},"rejoinder"',
    );
    const result = parse(text);
    expect(result.ok && result.value.losses).toEqual([
      { code: "left-out", detail: "2", line: null, path: "__proto__" },
    ]);
    expect(result.ok && result.value.document.question).toBe("Why?");
    expect(Object.hasOwn(Object.prototype, "question")).toBe(false);
  });

  test.each([
    ["a list", "[]", "wrong-value null"],
    ["a number", "12", "wrong-value null"],
    ["no version", "{}", "wrong-value rejoinder"],
    ["a later version", file({ rejoinder: 2 }), "unknown-version rejoinder"],
    ["a version in words", file({ rejoinder: "1" }), "unknown-version rejoinder"],
    ["no question", file({ question: undefined }), "wrong-value question"],
    ["a question that is a list", file({ question: ["Why?"] }), "wrong-value question"],
    ["a semantics nobody knows", file({ semantics: "coin-toss" }), "wrong-value semantics"],
    ["a language nobody knows", file({ language: "klingon" }), "wrong-value language"],
    ["a redirect to nowhere", file({ redirects: [{ from: "x", to: "z" }] }), "missing-definition redirects[0]"],
    ["a redirect from what is there", file({ redirects: [{ from: "a", to: "b" }] }), "duplicate redirects[0]"],
    ["a redirect two ways", file({ redirects: ["a", "b"].map((to) => ({ from: "x", to })) }), "duplicate redirects[1]"],
    ["a redirect from a number", file({ redirects: [{ from: 1, to: "b" }] }), "wrong-value redirects[0].from"],
    ["no claims", file({ claims: [] }), "no-claims null"],
    ["claims that are none", file({ claims: { length: 2 } }), "wrong-value claims"],
    ["a claim that is null", file({ claims: [null] }), "wrong-value claims[0]"],
    ["a text that is a number", withClaim({ parent: "a", role: "support", text: 7 }), "wrong-value claims[1].text"],
    ["a claim without words", withClaim({ parent: "a", role: "support" }), "wrong-value claims[1].text"],
    [
      "words at a place",
      withClaim({ parent: "a", role: "support", text: "x", shows: "a" }),
      "wrong-value claims[1].text",
    ],
    ["a role of its own", withClaim({ parent: "a", role: "pro", text: "x" }), "wrong-value claims[1].role"],
    ["a parent that is not there", withClaim({ parent: "z", role: "support", text: "x" }), "missing-parent claims[1]"],
    ["a parent that is itself", withClaim({ parent: "b", role: "support", text: "x" }), "missing-parent claims[1]"],
    ["an undercut of a thesis", withClaim({ parent: "a", role: "undercut", text: "x" }), "wrong-place claims[1]"],
    ["a key twice", withClaim({ key: "a", role: "thesis", text: "x" }), "duplicate claims[1]"],
    [
      "a place that shows nothing",
      withClaim({ parent: "a", role: "support", shows: "z" }),
      "missing-definition claims[1]",
    ],
    ["a claim below itself", withClaim({ parent: "a", role: "support", shows: "a" }), "cycle claims[0]"],
    [
      "sources that are one",
      withClaim({ parent: "a", role: "support", text: "x", sources: {} }),
      "wrong-value claims[1].sources",
    ],
    [
      "a mark that is huge",
      withClaim({
        parent: "a",
        role: "support",
        text: "x",
        sources: [{ citation: "c" }, { citation: "d", mark: 1e300 }],
      }),
      "wrong-value claims[1].sources[1].mark",
    ],
    ["a number beyond numbers", file({ rejoinder: 0 }).replace(":0", ":1e999"), "unknown-version rejoinder"],
    [
      "a time in words",
      withClaim({ role: "thesis", text: "x", createdAt: "yesterday" }),
      "wrong-value claims[1].createdAt",
    ],
    [
      "the 30th of February",
      withClaim({ role: "thesis", text: "x", createdAt: "2026-02-30T00:00:00Z" }),
      "wrong-value claims[1].createdAt",
    ],
    ["an author who is nobody", withClaim({ role: "thesis", text: "x", author: "p9" }), "wrong-value claims[1].author"],
    ["a person twice", file({ people: [{ key: "p" }, { key: "p" }] }), "duplicate people[1]"],
    [
      "a vote on nothing",
      file({ people: [{ key: "p" }], votes: [{ claim: "z", person: "p" }] }),
      "wrong-value votes[0].claim",
    ],
    ["a vote of nobody", file({ votes: [{ claim: "a", person: "p" }] }), "wrong-value votes[0].person"],
    [
      "relevance of a thesis",
      file({ people: [{ key: "p" }], votes: [{ claim: "a", person: "p", relevance: 3 }] }),
      "wrong-value votes[0].relevance",
    ],
    [
      "relevance beyond the scale",
      file({ people: [{ key: "p" }], votes: [{ claim: "b", person: "p", relevance: 5 }] }),
      "wrong-value votes[0].relevance",
    ],
    [
      "one person's vote twice",
      file({
        people: [{ key: "p" }],
        votes: [
          { claim: "a", person: "p" },
          { claim: "a", person: "p" },
        ],
      }),
      "duplicate votes[1]",
    ],
  ])("refuses %s and says where", (_, text, expected) => {
    expect(refusal(text)).toBe(expected);
  });

  test.each([
    ["cut off", file().slice(0, -20), "syntax 1"],
    ["cut off in a string", '{"rejoinder": 1,\n"question": "Wh', "syntax 2"],
    ["with a comma too many", '{"rejoinder": 1,\n"claims": [1,\n2,\n]}', "syntax 4"],
    ["with a comma too few", '{"rejoinder": 1\n\n"claims": []}', "syntax 3"],
    ["with a comment", '{\n// mine\n"rejoinder": 1}', "syntax 2"],
    ["with single quotes", "{\n'rejoinder': 1}", "syntax 2"],
    ["with an escape that is none", '{"rejoinder": 1,\n"question": "\\x"}', "syntax 2"],
    ["with a line break in a string", '{"rejoinder": 1, "question": "a\nb"}', "syntax 1"],
    ["with NaN", '{\n\n"rejoinder": NaN}', "syntax 3"],
    ["with two roots", '{"rejoinder": 1}\n{}', "syntax 2"],
    ["with the wrong bracket", '{"claims": [1}\n]', "syntax 1"],
    ["with a hundred thousand lists in each other", `{\n"question": ${"[".repeat(100_000)}`, "nesting 2"],
    ["with a hundred thousand objects in each other", '{"a":'.repeat(100_000), "nesting 1"],
  ])("refuses a file %s and says on which line", (_, text, expected) => {
    expect(refusal(text)).toBe(expected);
  });

  it("takes brackets within strings for what they are", () => {
    expect(parsed(file({ question: `${"[{".repeat(5000)} \\" "[` })).claims).toHaveLength(2);
  });

  it("never throws, whatever part of a file is exchanged for whatever", () => {
    const text = print(fc.sample(documents(), { numRuns: 1, seed: 3 })[0] as DebateDocument).text;
    const scraps = fc.oneof(fc.constantFrom('"', "\\", "{", "]", "null", "1e999", ',"a":', "-", "\u2028"), fc.string());
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(40), scraps, (at, length, scrap) => {
        const result = parse(text.slice(0, at) + scrap + text.slice(at + length));
        if (!result.ok) expect(result.error.code).toMatch(/^[a-z-]+$/);
      }),
    );
  });

  it("stops at the first of five million wrong values", { timeout: 60_000 }, () => {
    const claims = [{ key: "a", role: "thesis", text: "x", sources: [] }];
    const text = file({ claims }).replace('"sources":[]', `"sources":[${"1,".repeat(5_000_000)}1]`);
    expect(refusal(text)).toBe("wrong-value claims[0].sources[0]");
  });

  it("reads as many claims as a debate can hold, and not one more", { timeout: 60_000 }, () => {
    const claims = Array.from({ length: 100_000 }, (_, i) => ({
      ...{ key: `c${i}`, role: i === 0 ? "thesis" : "support", text: `Claim ${i}` },
      ...(i === 0 ? {} : { parent: `c${Math.floor((i - 1) / 9)}` }),
    }));
    const all = parse(file({ claims }));
    expect(all.ok && all.value.document.claims.length).toBe(100_000);
    expect(refusal(file({ claims: [...claims, { key: "one more" }] }))).toBe("too-many-claims null");
  });

  it("is offered as a file of JSON", () => {
    expect([json.extensions, json.mediaType]).toEqual([["json"], "application/json"]);
  });
});

describe("the published schema", () => {
  it("is that of the parser", async () => {
    const text = `${JSON.stringify(publishedSchema(), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot("../../docs/formats/rejoinder-1.schema.json");
  });

  it("accepts every file that is written", () => {
    fc.assert(
      fc.property(documents(), (document) => {
        const good = shape(JSON.parse(print(document).text));
        expect(shape.errors ?? []).toEqual([]);
        expect(good).toBe(true);
      }),
    );
  });

  it("accepts nothing of a wrong shape that the parser refuses", () => {
    const text = print(fc.sample(documents(), { numRuns: 1, seed: 11 })[0] as DebateDocument).text;
    const paths = [...leaves(JSON.parse(text))];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.constantFrom(null, true, -1, 0.5, "", "odd", [], {}), (path, value) => {
        const changed = JSON.parse(text);
        let inside = changed;
        for (const key of path.slice(0, -1)) inside = inside[key];
        inside[path.at(-1) as string] = value;
        const result = parse(JSON.stringify(changed));
        const shapes = ["wrong-value", "unknown-version", "no-claims"];
        const about = result.ok ? "" : (result.error.path ?? "");
        // Whether a text is missing, and who is named, depend on more than the shape.
        if (
          !result.ok &&
          shapes.includes(result.error.code) &&
          !/text$|author$|\.(claim|person)$|verdict$|relevance$/.test(about)
        )
          expect(shape(changed)).toBe(false);
        if (!shape(changed)) expect(result.ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

function* leaves(value: unknown, path: readonly (string | number)[] = []): Generator<readonly (string | number)[]> {
  if (path.length > 0) yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inside] of Object.entries(value))
    yield* leaves(inside, [...path, Array.isArray(value) ? Number(key) : key]);
}
