import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printArgdown } from "../../lib/formats/argdown/print";
import { readArgdown } from "../../lib/formats/argdown/read";
import type { DebateDocument } from "../../lib/formats/document";
import { askArgdown } from "./argdown-oracle";
import { documents } from "./documents";
import { structureOf } from "./structure";

describe("what is written", () => {
  it("is read by Argdown's own parser without an error, with the same relations, texts and title", () => {
    fc.assert(
      fc.property(documents(), (document) => {
        const { text } = printArgdown(document);
        const asked = askArgdown(text);
        expect(asked.errors, text).toEqual([]);
        expect(asked.relations).toEqual(relationsOf(document));
        expect(asked.title).toBe(document.question);
        const titles = titlesOf(document);
        for (const { key, shows, text } of document.claims) {
          if (shows === null) expect(asked.texts.get(titles.get(key))).toBe(text.replace(simpleLink, "$1"));
        }
      }),
    );
  });

  it("comes back as it was", () => {
    fc.assert(
      fc.property(documents(), (document) => {
        const read = parsed(printArgdown(document).text);
        expect(structureOf(read)).toEqual(structureOf(document));
        expect(details(read)).toEqual(details(document));
        expect([read.question, read.background, read.semantics]).toEqual([
          document.question,
          document.background,
          document.semantics,
        ]);
      }),
    );
  });
});

describe("what is read", () => {
  const sample = `===
title: Phones at school
author: Ana
===

[T1]: Schools should restrict phones. #thesis // a comment
    + [C1]: Attention **improves**. [A study](https://example.org/a) {author: "Ana"}
        - [C2]: The effect fades
          after a month.
    - <A1>: Enforcement costs teaching time.
        _ <A2>: Costs fall after week one.
    - [C2]
`;

  it("is a tree: titles are keys, symbols are roles, a further use of a claim is a place that shows it", () => {
    const { document, losses } = read(sample);
    expect(document.question).toBe("Phones at school");
    expect(document.claims.map(({ key, parent, role, shows }) => [key, parent, role, shows])).toEqual([
      ["T1", null, "thesis", null],
      ["C1", "T1", "support", null],
      ["C2", "C1", "rebuttal", null],
      ["A1", "T1", "rebuttal", null],
      ["A2", "A1", "undercut", null],
      ["C2~2", "T1", "rebuttal", "C2"],
    ]);
    expect(document.claims[1]?.text).toBe("Attention improves. [A study](https://example.org/a)");
    expect(document.claims[2]?.text).toBe("The effect fades after a month.");
    expect(document.people).toEqual([{ key: "p1", name: "Ana" }]);
    expect(losses).toEqual([
      { code: "left-out", detail: "author", line: 3, path: null },
      { code: "left-out", detail: "#thesis", line: 6, path: null },
      { code: "markup", detail: "", line: 7, path: null },
    ]);
  });

  it("says the same as Argdown's own parser", () => {
    const asked = askArgdown(sample);
    expect(asked.errors).toEqual([]);
    expect(asked.relations).toEqual([
      "A1 attack T1",
      "A2 undercut A1",
      "C1 support T1",
      "C2 attack C1",
      "C2 attack T1",
    ]);
  });

  it.each<[what: string, text: string, claims: string[], losses: string[]]>([
    [
      "a reference before its definition",
      "[A]: a\n  + [B]\n\n[C]: c\n  - [B]: b",
      ["A thesis", "B~2 support A shows B", "C thesis", "B rebuttal C"],
      [],
    ],
    [
      "reversed relations",
      "[A]: a\n  +> [B]: b\n  -> [C]: c",
      ["B thesis", "A support B", "C thesis", "A~2 rebuttal C shows A"],
      ["restructured +>", "restructured ->"],
    ],
    ["a contradiction", "[A]: a\n  >< [B]: b", ["A thesis", "B rebuttal A"], ["restructured ><"]],
    ["a circle", "[A]: a\n  + [B]: b\n    - [A]", ["A thesis", "B support A"], ["cycle A"]],
    [
      "untitled statements",
      "One thing\n  + another\n  - <X>: a third",
      ["Untitled 1 thesis", "Untitled 2 support Untitled 1", "X rebuttal Untitled 1"],
      [],
    ],
    ["an argument and a statement of one title", "[A]: a\n  + <A>: b", ["A thesis", "<A> support A"], []],
    ["what nobody says", "[A]: a\n  + [B]", ["A thesis", "B support A"], ["empty-claim B"]],
    ["two texts under one title", "[A]: a\n\n[A]: b", ["A thesis"], ["left-out b"]],
    [
      "premises and a conclusion",
      "<A>: a\n  + [D]: d\n\n(1) [P]: p\n  - [N]: n\n(2) q\n----\n(3) [C]: c",
      ["C thesis", "A support C", "D support A", "P support A joint", "N rebuttal P", "Untitled 1 support A joint"],
      ["restructured A"],
    ],
    [
      "premises of an argument nobody describes",
      "<A>\n\n(1) p\n-- rule --\n(2) c",
      ["A thesis", "Untitled 1 support A"],
      ["restructured A"],
    ],
    [
      "lists and headings",
      "# H\n\n* a\n* b\n\n## I\n\nc",
      ["Untitled 1 thesis", "Untitled 2 thesis", "Untitled 3 thesis"],
      ["restructured ", "restructured ", "left-out I"],
    ],
    [
      "a strict reading",
      "===\nmodel:\n  mode: strict\n===\n\na\n  - b",
      ["Untitled 1 thesis", "Untitled 2 rebuttal Untitled 1"],
      ["restructured mode: strict", "left-out model"],
    ],
    ["an undercut of a thesis", "[A]: a\n  _ <B>: b", ["A thesis", "B rebuttal A"], ["restructured B"]],
  ])("keeps of %s what a tree can hold, and says what not", (_, text, claims, losses) => {
    const result = read(`${text}\n`);
    expect(
      result.document.claims.map(({ key, parent, role, shows, joint }) =>
        [key, role, parent, shows && `shows ${shows}`, joint && "joint"].filter((word) => word !== null).join(" "),
      ),
    ).toEqual(claims);
    const told = result.losses.filter(({ code }) => code !== "question");
    expect(told.map(({ code, detail }) => `${code} ${detail}`)).toEqual(losses);
  });

  it.each([
    ["===\ntitle: From *above*\n===\n\n# Heading\n\na", "From *above*", 0],
    ["# The _first_ heading\n\na", "The first heading", 0],
    ["a", "Imported debate", 1],
  ])("takes its question from the title, else the first heading", (text, question, lost) => {
    const { document, losses } = read(text);
    expect(document.question).toBe(question);
    expect(losses.filter(({ code }) => code === "question")).toHaveLength(lost);
  });

  it("drops comments, keeps addresses and resolves escapes and shortcodes", () => {
    const { document } = read(
      "[A]: One \\[x\\] /* two\nlines */ .^. see https://example.org/a <!-- no --> snake\\_case\n// all\n  + b",
    );
    expect(document.claims.map(({ text }) => text)).toEqual(["One [x] ∧ see https://example.org/a snake_case", "b"]);
  });

  it("refuses, with the line, a relation that stands under nothing", () => {
    expect(readArgdown("[A]: a\n\n  + b\n")).toEqual({
      ok: false,
      error: { code: "missing-parent", detail: "", line: 3, path: null },
    });
  });

  it.each([
    ["nothing", "\n\n", "no-claims"],
    [
      "a chain deeper than debates are",
      Array.from({ length: 80 }, (_, i) => `${" ".repeat(i)}${i === 0 ? "" : "+ "}a`).join("\n"),
      "too-deep",
    ],
    ["more claims than debates have", "a\n\n".repeat(100_001), "too-many-claims"],
  ])("refuses %s", (_, text, code) => {
    expect(readArgdown(text)).toMatchObject({ ok: false, error: { code } });
  });

  it("gives a debate or a fault, whatever the text", () => {
    const marks = fc.constantFrom(
      ..."[ ] < > { } ( ) # * _ @ : \\ / = - + . | \" ' , ~".split(" "),
      "\n",
      "\n\n",
      "\n  ",
      "\n    + ",
      "a",
      "(1) ",
      "--",
      "----",
      "===",
      "//",
      "/*",
      "*/",
      "<!--",
      "-->",
      "[A]",
      "<A>",
      "{a: 1}",
      "[A]: ",
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (parts) => {
        expect(typeof readArgdown(parts.join("")).ok).toBe("boolean");
      }),
      { numRuns: 500 },
    );
  });

  it.each(["[", "<", "{", "**a ", "_a ", "/*", "[x](", "{a: [{}, ", "\\", "--\n", "+", "a\n", "[a](b) ", "(1) a\n--"])(
    "reads %j two hundred thousand characters long in no time",
    (mark) => {
      const start = performance.now();
      readArgdown(mark.repeat(200_000 / mark.length));
      expect(performance.now() - start).toBeLessThan(10_000);
    },
    60_000,
  );
});

const read = (text: string) => {
  const result = readArgdown(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const parsed = (text: string): DebateDocument => read(text).document;

function details({ claims, people }: DebateDocument) {
  const names = new Map(people.map(({ key, name }) => [key, name ?? key]));
  return claims.map(({ origin, sources, author, createdAt }) => ({
    ...{ origin, sources, createdAt, author: author === null ? null : names.get(author) },
  }));
}

/** Argdown keeps a link's words apart from its address. */
const simpleLink = /\[([^\][]+)\]\([^()\s]+\)/g;

function titlesOf({ claims }: DebateDocument): Map<string, string> {
  const undercut = new Set(claims.filter(({ role }) => role === "undercut").map(({ parent }) => parent));
  const titles = new Map<string, string>();
  let theses = 0;
  let others = 0;
  for (const { key, role, shows } of claims) {
    if (shows !== null) continue;
    titles.set(key, role === "thesis" ? `T${++theses}` : `${undercut.has(key) ? "A" : "C"}${++others}`);
  }
  return titles;
}

/** The relations a document has, between the titles it is written with. */
function relationsOf(document: DebateDocument): string[] {
  const titles = titlesOf(document);
  const words = { thesis: "", support: "support", rebuttal: "attack", undercut: "undercut" };
  const all = document.claims.flatMap(({ key, parent, role, shows }) =>
    parent === null ? [] : [`${titles.get(shows ?? key)} ${words[role]} ${titles.get(parent)}`],
  );
  return [...new Set(all)].sort();
}
