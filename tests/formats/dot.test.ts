import fc from "fast-check";
import { expect, it } from "vitest";
import { nothingMore, plainClaim } from "../../lib/formats/document";
import { printDot } from "../../lib/formats/dot/print";
import { documents } from "./documents";

type Tokens = { readonly words: string[]; readonly rest: string };

/** Graphviz's words: names, numbers, quoted strings and marks; `rest` is what is none of them. */
function tokens(text: string): Tokens {
  const words = text.match(/"(?:[^"\\]|\\[\s\S])*"|->|[A-Za-z_]\w*|[{}[\];=,]/g) ?? [];
  const rest = text.replace(/"(?:[^"\\]|\\[\s\S])*"|->|[A-Za-z_]\w*|[{}[\];=,]|\s+/g, "");
  return { words, rest };
}

const draw = (document: Parameters<typeof printDot>[0]) => printDot(document, new Map()).text;
const edges = (text: string) =>
  [...text.matchAll(/^ {2}(\w+) -> (\w+) \[arrowhead="(\w+)"/gm)].map(([, from, to, head]) => `${from} ${head} ${to}`);

it("writes nothing but Graphviz's words, whatever claims say", () => {
  fc.assert(
    fc.property(documents(), (document) => {
      const { words, rest } = tokens(draw(document));
      expect(rest).toBe("");
      expect(words[0]).toBe("digraph");
      expect(words.filter((word) => word === "{" || word === "}")).toEqual(["{", "}"]);
      // Inside a quoted string every backslash has its partner, and the only lone ampersands begin `&amp;`.
      for (const word of words.filter((one) => one.startsWith('"'))) {
        expect(word.slice(1, -1).replace(/\\[\\n"]/g, "")).not.toMatch(/\\|"|\n/);
        expect(word.replaceAll("&amp;", "")).not.toContain("&");
      }
    }),
  );
});

it("draws each claim once and every step between boxes and points that are there", () => {
  fc.assert(
    fc.property(documents(), (document) => {
      const text = draw(document);
      const nodes = [...text.matchAll(/^ {2}(\w+) \[(?:label|shape="point")/gm)].map(([, id]) => id);
      expect(new Set(nodes).size).toBe(nodes.length);
      expect(nodes.filter((id) => id?.startsWith("c"))).toHaveLength(
        document.claims.filter(({ shows }) => shows === null).length,
      );
      for (const edge of edges(text)) for (const end of [0, 2]) expect(nodes).toContain(edge.split(" ")[end]);
    }),
  );
});

it("lets premises meet in a point, and undercuts point at the middle of a step", () => {
  const claims = [
    plainClaim("t", null, "thesis", "Thesis"),
    { ...plainClaim("a", "t", "support", "One"), joint: "x" },
    { ...plainClaim("b", "t", "support", "Two"), joint: "x" },
    plainClaim("u", "b", "undercut", "But"),
    { ...plainClaim("s", "t", "rebuttal", ""), shows: "u" },
  ];
  const text = draw({ ...nothingMore, question: "Q", background: "", claims });
  expect(edges(text)).toEqual([
    "j1 normal c1",
    "c2 none j1",
    "c3 none m3",
    "m3 none j1",
    "c4 odiamond m3",
    "c4 tee c1",
  ]);
});

it("wraps long texts and cuts words that are longer than a line", () => {
  const claims = [plainClaim("t", null, "thesis", `Some words that do not fit into one line ${"é".repeat(40)}`)];
  const text = draw({ ...nothingMore, question: "Q", background: "", claims });
  expect(text).toContain(`label="1 Some words that do not fit\\ninto one line\\n${"é".repeat(32)}\\n${"é".repeat(8)}"`);
});
