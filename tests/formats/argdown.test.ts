import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printArgdown } from "../../lib/formats/argdown/print";
import { readArgdown } from "../../lib/formats/argdown/read";
import type { DebateDocument } from "../../lib/formats/document";
import { askArgdown } from "./argdown-oracle";
import { documents } from "./documents";
import { structureOf } from "./structure";

describe("what is written", () => {
  it("is read by Argdown's own parser without an error, with the same relations and texts", () => {
    fc.assert(
      fc.property(documents(), (document) => {
        const { text } = printArgdown(document);
        const asked = askArgdown(text);
        expect(asked.errors, text).toEqual([]);
        expect(asked.relations).toEqual(relationsOf(document));
        expect(asked.title).toBe(document.question);
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

const parsed = (text: string): DebateDocument => {
  const result = readArgdown(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.document;
};

function details({ claims, people }: DebateDocument) {
  const names = new Map(people.map(({ key, name }) => [key, name ?? key]));
  return claims.map(({ origin, sources, author, createdAt }) => ({
    ...{ origin, sources, createdAt, author: author === null ? null : names.get(author) },
  }));
}

/** The relations a document has, between the titles it is written with. */
function relationsOf({ claims }: DebateDocument): string[] {
  const undercut = new Set(claims.filter(({ role }) => role === "undercut").map(({ parent }) => parent));
  const titles = new Map<string, string>();
  let theses = 0;
  let others = 0;
  for (const { key, role, shows } of claims) {
    if (shows !== null) continue;
    titles.set(key, role === "thesis" ? `T${++theses}` : `${undercut.has(key) ? "A" : "C"}${++others}`);
  }
  const words = { thesis: "", support: "support", rebuttal: "attack", undercut: "undercut" };
  const all = claims.flatMap(({ key, parent, role, shows }) =>
    parent === null ? [] : [`${titles.get(shows ?? key)} ${words[role]} ${titles.get(parent)}`],
  );
  return [...new Set(all)].sort();
}
