import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAif } from "../../lib/formats/aif/read";

type Link = readonly [from: string | number, to: string | number];

/** A map in short: nodes as `type text` by id, edges as pairs. */
const map = (nodes: Record<string, string>, edges: readonly Link[], more: object = {}) =>
  JSON.stringify({
    nodes: Object.entries(nodes).map(([nodeID, said]) => {
      const [type = "", ...text] = said.split(" ");
      return { nodeID, type, text: text.join(" ") };
    }),
    edges: edges.map(([fromID, toID], i) => ({ edgeID: `e${i + 1}`, fromID, toID, formEdgeID: null })),
    ...more,
  });

const read = (text: string) => {
  const result = readAif(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const { document, losses } = result.value;
  const claims = document.claims.map(({ key, role, parent, shows, joint }) =>
    [key, role, parent, shows && `shows ${shows}`, joint && "joint"].filter((word) => word !== null).join(" "),
  );
  const told = losses.filter(({ code }) => code !== "question");
  return { document, claims, losses: told.map(({ code, detail, path }) => [code, detail, path].join(" ").trim()) };
};

describe("a map", () => {
  it.each<[what: string, text: string, claims: string[], losses: string[]]>([
    [
      "independent reasons",
      map({ 1: "I a", 2: "I b", 3: "I c", 4: "RA", 5: "CA" }, [
        [2, 4],
        [4, 1],
        [3, 5],
        [5, 1],
      ]),
      ["1 thesis", "2 support 1", "3 rebuttal 1"],
      [],
    ],
    [
      "linked premises",
      map({ 1: "I a", 2: "I b", 3: "I c", 4: "RA" }, [
        [2, 4],
        [3, 4],
        [4, 1],
      ]),
      ["1 thesis", "2 support 1 joint", "3 support 1 joint"],
      [],
    ],
    [
      "undercuts of inferences and of conflicts",
      map({ 1: "I a", 2: "I b", 3: "I c", 4: "I d", 5: "RA", 6: "CA", 7: "CA" }, [
        [2, 5],
        [5, 1],
        [3, 6],
        [6, 5],
        [4, 7],
        [7, 6],
      ]),
      ["1 thesis", "2 support 1", "3 undercut 2", "4 undercut 3"],
      [],
    ],
    [
      "rephrases",
      map({ 1: "I a", 2: "I b", 3: "MA" }, [
        [2, 3],
        [3, 1],
      ]),
      ["1 thesis", "2 support 1"],
      ["rephrase  3"],
    ],
    [
      "several roots, by the size of their ids",
      map({ 10: "I a", 9: "I b", x: "I c" }, []),
      ["9 thesis", "10 thesis", "x thesis"],
      [],
    ],
    [
      "a claim with several conclusions",
      map({ 1: "I a", 2: "I b", 3: "I c", 4: "RA", 5: "CA" }, [
        [3, 4],
        [4, 1],
        [3, 5],
        [5, 2],
      ]),
      ["1 thesis", "3 support 1", "2 thesis", "3~2 rebuttal 2 shows 3"],
      [],
    ],
    [
      "such a claim that is undercut in its second use",
      map({ 1: "I a", 2: "I b", 3: "I c", 4: "RA", 5: "RA", 6: "I d", 7: "CA" }, [
        [3, 4],
        [4, 1],
        [3, 5],
        [5, 2],
        [6, 7],
        [7, 5],
      ]),
      ["1 thesis", "3~2 support 1 shows 3", "2 thesis", "3 support 2", "6 undercut 3"],
      [],
    ],
    [
      "a circle without a root",
      map({ 7: "I a", 5: "I b", 8: "I c", 9: "RA", 10: "RA", 11: "RA" }, [
        [7, 9],
        [9, 5],
        [5, 10],
        [10, 7],
        [8, 11],
        [11, 7],
      ]),
      ["5 thesis", "7 support 5", "8 support 7"],
      ["cycle 5 10"],
    ],
    [
      "a step with several conclusions",
      map({ 1: "I a", 2: "I b", 3: "I c", 4: "RA" }, [
        [3, 4],
        [4, 1],
        [4, 2],
      ]),
      ["1 thesis", "3 support 1", "2 thesis", "3~2 support 2 shows 3"],
      ["restructured RA 4"],
    ],
    [
      "steps that lack an end",
      map({ 1: "I a", 2: "I b", 3: "RA", 4: "CA" }, [
        [2, 3],
        [4, 1],
      ]),
      ["1 thesis", "2 thesis"],
      ["dangling RA 3", "dangling CA 4"],
    ],
    ["edges to what is not there", map({ 1: "I a" }, [[1, 99]]), ["1 thesis"], ["dangling 99 e1"]],
    ["edges without a step", map({ 1: "I a", 2: "I b" }, [[2, 1]]), ["1 thesis", "2 thesis"], ["left-out 2 → 1 e1"]],
    [
      "preferences, transitions and locutions",
      map({ 1: "I a", 2: "PA", 3: "TA", 4: "TA", 5: "L b" }, []),
      ["1 thesis"],
      ["left-out PA (1)", "left-out TA (2)", "left-out L (1)"],
    ],
    ["claims without a text", map({ 1: "I" }, []), ["1 thesis"], ["empty-claim 1 1"]],
    [
      "an undercut of what became a thesis",
      map({ 1: "I a", 2: "I b", 3: "I c", 4: "RA", 5: "RA", 6: "CA" }, [
        [1, 4],
        [4, 2],
        [2, 5],
        [5, 1],
        [3, 6],
        [6, 4],
      ]),
      ["1 thesis", "2 support 1", "3 rebuttal 1"],
      ["cycle 1 4", "restructured 3 6"],
    ],
  ])("with %s is the nearest debate, and what it is not is said", (_, text, claims, losses) => {
    const { claims: got, losses: told } = read(text);
    expect(got).toEqual(claims);
    expect(told).toEqual(losses);
  });

  it("takes ids that are numbers, the envelope of xAIF, dates, and named schemes as a loss", () => {
    const AIF = {
      nodes: [
        { nodeID: 1, type: "I", text: "a", timestamp: "2012-04-12 17:18:26" },
        { nodeID: 2, type: "I", text: " b  b ", timestamp: "" },
        { nodeID: 3, type: "RA", text: "x", scheme: "Expert Opinion", schemeID: "15" },
      ],
      edges: [
        { edgeID: 1, fromID: 2, toID: 3 },
        { edgeID: 2, fromID: 3, toID: 1 },
      ],
    };
    const { document, claims, losses } = read(JSON.stringify({ AIF, OVA: {}, text: "" }));
    expect(claims).toEqual(["1 thesis", "2 support 1"]);
    expect(document.claims.map(({ text, createdAt }) => [text, createdAt])).toEqual([
      ["a", Date.UTC(2012, 3, 12, 17, 18, 26)],
      ["b b", null],
    ]);
    expect(losses).toEqual(["left-out Expert Opinion (1)"]);
    expect(document.question).toBe("Imported argument map");
  });

  it("says whose a claim is by its locution, and by its first words where nobody is listed", () => {
    const nodes = { 1: "I a", 2: "I b", 3: "L Ada Lovelace : a", 4: "L b", 5: "YA Asserting", 6: "YA Asserting" };
    const edges: Link[] = [
      [3, 5],
      [5, 1],
      [4, 6],
      [6, 2],
    ];
    const locutions = [{ nodeID: "4", personID: "77" }];
    const { document, losses } = read(map(nodes, edges, { locutions }));
    expect(document.claims.map(({ author }) => author)).toEqual(["Ada Lovelace", "77"]);
    expect(document.people).toEqual([
      { key: "Ada Lovelace", name: "Ada Lovelace" },
      { key: "77", name: null },
    ]);
    expect(losses).toEqual([]);
  });
});

describe("no map", () => {
  it.each([
    ["an empty one", '{"nodes":[],"edges":[]}', { code: "no-claims", line: null, path: null }],
    ["one cut off", '{"nodes":[\n{"nodeID":"1",\n"type"', { code: "syntax", line: 3, path: null }],
    ["a list", "[]", { code: "wrong-value", path: "$" }],
    ["null", "null", { code: "wrong-value", path: "$" }],
    ["one without nodes", '{"edges":[]}', { code: "wrong-value", path: "nodes" }],
    ["nodes that are none", '{"AIF":{"nodes":{"0":1}}}', { code: "wrong-value", path: "AIF.nodes" }],
    ["a node that is a word", '{"nodes":["I"]}', { code: "wrong-value", path: "nodes[0]" }],
    [
      "a node whose id is a list",
      '{"nodes":[{"nodeID":[1],"type":"I"}]}',
      { code: "wrong-value", path: "nodes[0].nodeID" },
    ],
    [
      "a node whose text is a map",
      '{"nodes":[{"nodeID":1,"type":"I","text":{}}]}',
      { code: "wrong-value", path: "nodes[0].text" },
    ],
    ["an edge from nowhere", '{"nodes":[],"edges":[{"toID":1}]}', { code: "wrong-value", path: "edges[0].fromID" }],
    ["nothing but nesting", "[".repeat(1_000_000), { code: "nesting" }],
    [
      "a chain too deep",
      map(
        Object.fromEntries(Array.from({ length: 160 }, (_, i) => [i + 1, i % 2 === 0 ? "I a" : "RA"])),
        Array.from({ length: 158 }, (_, i) => [i + 2, i + 1] as const),
      ),
      { code: "too-deep" },
    ],
  ])("is read from %s", (_, text, fault) => {
    expect(readAif(text)).toMatchObject({ ok: false, error: fault });
  });

  it("takes __proto__ for a name like any other", () => {
    const text =
      '{"__proto__":{"title":"x"},"nodes":[{"nodeID":"__proto__","type":"I","text":"a"},{"nodeID":"constructor","type":"I","text":"b"}]}';
    expect(read(text).claims).toEqual(["__proto__ thesis", "constructor thesis"]);
  });

  it("is refused before it grows beyond a debate: a step with a thousand premises and as many conclusions", () => {
    const nodes: Record<string, string> = { s: "RA" };
    for (let i = 1; i <= 2000; i++) nodes[i] = "I a";
    const edges = Array.from({ length: 1000 }, (_, i): Link[] => [
      [i + 1, "s"],
      ["s", i + 1001],
    ]).flat();
    expect(readAif(map(nodes, edges))).toMatchObject({ ok: false, error: { code: "too-many-claims" } });
  });

  it("is read from what merely looks like one: a debate or a fault comes of any JSON", () => {
    const ids = fc.constantFrom<unknown>("1", "2", "3", 1, 2, 1e308, -0, "", null, [], {}, true, "__proto__");
    const nodes = fc.record(
      {
        nodeID: ids,
        type: fc.constantFrom<unknown>("I", "RA", "CA", "MA", "YA", "L", 3),
        text: fc.constantFrom<unknown>("a", "", 4, null),
      },
      { requiredKeys: ["type"] },
    );
    const edges = fc.record(
      { edgeID: ids, fromID: ids, toID: ids, premiseID: ids, place: fc.boolean() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc
            .record({
              nodes: fc.array(nodes),
              edges: fc.array(edges),
              locutions: fc.array(fc.record({ nodeID: ids, personID: ids })),
            })
            .map((all) => JSON.stringify(all)),
        ),
        (text) => {
          expect(typeof readAif(text).ok).toBe("boolean");
        },
      ),
      { numRuns: 500 },
    );
  });
});
