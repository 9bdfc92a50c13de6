import { describe, expect, test } from "vitest";
import type { ReadableFormat } from "@/lib/formats/registry";
import { readable, writable } from "@/lib/formats/registry";
import { rejoinder } from "../command";

/** One debate in each format that is read: a thesis, a support of it, and a rebuttal of that. */
const debates: Readonly<Record<ReadableFormat, string>> = {
  json: JSON.stringify({
    rejoinder: 1,
    question: "Should buses be free?",
    claims: [
      { key: "a", role: "thesis", text: "Buses should be free." },
      { key: "b", parent: "a", role: "support", text: "More people would ride." },
      { key: "c", parent: "b", role: "rebuttal", text: "Most riders came anyway." },
    ],
  }),
  kialo: [
    "Discussion Title: Should buses be free?",
    "",
    "1. Buses should be free.",
    "1.1. Pro: More people would ride.",
    "1.1.1. Con: Most riders came anyway.",
    "",
  ].join("\n"),
  argdown: [
    "[T]: Buses should be free.",
    "  <+ [S]: More people would ride.",
    "    <- [R]: Most riders came anyway.",
    "",
  ].join("\n"),
  aif: JSON.stringify({
    nodes: [
      { nodeID: "1", text: "Buses should be free.", type: "I" },
      { nodeID: "2", text: "More people would ride.", type: "I" },
      { nodeID: "3", text: "Most riders came anyway.", type: "I" },
      { nodeID: "4", text: "Default Inference", type: "RA" },
      { nodeID: "5", text: "Default Conflict", type: "CA" },
    ],
    edges: [
      { edgeID: "6", fromID: "2", toID: "4" },
      { edgeID: "7", fromID: "4", toID: "1" },
      { edgeID: "8", fromID: "3", toID: "5" },
      { edgeID: "9", fromID: "5", toID: "2" },
    ],
    locutions: [],
  }),
  opml: [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0"><head><title>Should buses be free?</title></head><body>',
    '<outline text="Buses should be free."><outline text="Pro: More people would ride.">',
    '<outline text="Con: Most riders came anyway."/></outline></outline></body></opml>',
  ].join("\n"),
  text: [
    "Should buses be free?",
    "",
    "- Buses should be free.",
    "  - Pro: More people would ride.",
    "    - Con: Most riders came anyway.",
    "",
  ].join("\n"),
};

const words = ["Buses should be free.", "More people would ride.", "Most riders came anyway."];

describe.each(readable)("convert --from %s", (from) => {
  test.each(writable)("--to %s keeps every claim, and says nothing else on standard output", async (to) => {
    const { code, errors, out } = await rejoinder(["convert", "--from", from, "--to", to], { input: debates[from] });
    expect(code, errors).toBe(0);
    expect(errors).not.toMatch(/^rejoinder:| {4}at /m);
    // Votes of a debate without any are a header; a drawing may break its lines.
    const flat = out.replaceAll(/\\n|\s+/g, " ");
    if (to !== "csv-votes") for (const claim of words) expect(flat).toContain(claim);
    if (to === "json" || to === "aif" || to === "xaif") expect(() => JSON.parse(out)).not.toThrow();
  });

  test("is told by the text itself", async () => {
    const [told, guessed] = await Promise.all(
      [from, "auto"].map((name) => rejoinder(["convert", "--from", name, "--to", "json"], { input: debates[from] })),
    );
    expect(guessed).toEqual(told);
  });
});

describe("convert", () => {
  test("with --legacy writes what --to kialo-legacy writes", async () => {
    const [flag, name] = await Promise.all(
      [["kialo", "--legacy"], ["kialo-legacy"]].map((to) =>
        rejoinder(["convert", "--to", ...to], { input: debates.json }),
      ),
    );
    expect(flag).toEqual(name);
    expect(flag?.out).toContain("Con: Most riders came anyway.");
  });

  test("says each loss in a line, and counts those of one kind past twenty", async () => {
    const claims = Array.from({ length: 27 }, (_, i) => ({
      ...{ key: `k${i}`, parent: "a", role: "support", text: `Reason ${i}.` },
      sources: [{ citation: `Report ${i}`, quote: "In its own words." }],
    }));
    const input = JSON.stringify({
      rejoinder: 1,
      question: "Should buses be free?",
      claims: [{ key: "a", role: "thesis", text: "Buses should be free." }, ...claims],
    });
    const { code, errors } = await rejoinder(["convert", "--to", "kialo-legacy"], { input });
    expect(code).toBe(0);
    const lines = errors.trimEnd().split("\n");
    const sources = lines.filter((line) => line.includes("no place for sources"));
    expect(sources).toHaveLength(21);
    expect(sources.at(-1)).toMatch(/^and 7 more: /);
  });

  test.each([
    ["an empty file", "auto", "  \n", "There is nothing in this file."],
    [
      "bytes that are no text",
      "auto",
      Uint8Array.from([0x41, 0x0a, 0xff]),
      "line 2: This is not a text file in utf-8. Save it as plain text in UTF-8 and try again.",
    ],
    [
      "a discussion without its name",
      "kialo",
      "1. It should.\n",
      "line 1: The file must begin with the discussion’s name.",
    ],
    ["JSON that breaks off", "json", '{"rejoinder":1,\n"claims":[', "line 2: The file is not well formed here."],
  ])("refuses %s whole, and says where", async (_, from, input, sentence) => {
    const outcome = await rejoinder(["convert", "--from", from, "--to", "json"], { input });
    expect(outcome).toEqual({ code: 1, out: "", errors: `rejoinder: ${sentence}\n` });
  });
});
