import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { noVotes } from "../../lib/argument/vote";
import { csv, csvVotes } from "../../lib/formats/csv/format";
import { type DebateDocument, nothingMore, plainClaim, type Reading } from "../../lib/formats/document";
import { documents } from "./documents";

const read = (text: string): string[][] => parse(text, { bom: true });
/** The column of each row under the header. */
const column = (text: string, name: string): (string | undefined)[] => {
  const [header, ...rows] = read(text);
  return rows.map((row) => row[header?.indexOf(name) ?? -1]);
};
const printed = (document: DebateDocument, readings = new Map<string, Reading>()) =>
  csv.print?.(document, readings) ?? { text: "", losses: [] };

const start: DebateDocument = {
  ...{ ...nothingMore, question: "What now?", background: "" },
  claims: [
    plainClaim("t", null, "thesis", "We should."),
    plainClaim("a", "t", "support", "Yes, “well”, it is; so."),
    plainClaim("b", "a", "undercut", 'It says "no"'),
    { ...plainClaim("c", "t", "rebuttal", ""), shows: "b" },
  ],
};

describe("a table of claims", () => {
  it("has the claims in outline order with their numbers, parents and the words they show", () => {
    const { text } = printed(start);
    expect(text.startsWith("\ufeffnumber,id,parent,role,text,")).toBe(true);
    expect(column(text, "number")).toEqual(["1", "1.1", "1.1.1", "1.2"]);
    expect(column(text, "parent")).toEqual(["", "1", "1.1", "1"]);
    expect(column(text, "text")).toEqual(["We should.", "Yes, “well”, it is; so.", 'It says "no"', 'It says "no"']);
    expect(column(text, "shown_from")).toEqual(["", "", "", "1.1.1"]);
    expect(text.split("\r\n")).toHaveLength(6);
  });

  it("says what was counted, and nothing where nothing may be seen", () => {
    const tally = { ...noVotes, agree: 7, disagree: 2, relevanceCount: 3, relevanceSum: 7 };
    const { text } = printed(start, new Map([["a", { tally, strength: 0.123456 }]]));
    const row = read(text)[2] ?? [];
    expect(row.slice(8, 14)).toEqual(["0.1235", "7", "0", "2", "3", "2.3333"]);
    expect(read(text)[1]?.slice(8, 14)).toEqual(["", "", "", "", "", ""]);
  });

  it("names authors by name where the document does, and sources by what they cite", () => {
    const [thesis, ...rest] = start.claims;
    const sources = [
      { citation: "A report", locator: "p. 3", url: "https://example.org/r" },
      { citation: "Another", locator: null, url: null },
    ];
    const claims = [
      { ...thesis, author: "p1", sources },
      { ...rest[0], author: "p2" },
    ] as DebateDocument["claims"];
    const people = [
      { key: "p1", name: "Ada Byron" },
      { key: "p2", name: null },
    ];
    const { text } = printed({ ...start, claims, people });
    expect(column(text, "author")).toEqual(["Ada Byron", "p2"]);
    expect(column(text, "sources")).toEqual(["A report, p. 3, https://example.org/r; Another", ""]);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", '"=1+1"', "' =1+1", '" -1"', "  @x"])(
    "keeps a spreadsheet from computing %j",
    (text) => {
      const claims = [plainClaim("t", null, "thesis", text)];
      expect(column(printed({ ...start, claims }).text, "text")).toEqual([`'${text}`]);
    },
  );

  it("holds every character of every document, and no cell that starts a formula", () => {
    fc.assert(
      fc.property(documents(), (document) => {
        const { text } = printed(document);
        const rows = read(text).slice(1);
        expect(rows.map(([, id]) => id)).toEqual(document.claims.map(({ key }) => key));
        const words = new Map(document.claims.map((claim) => [claim.key, claim.text]));
        const said = document.claims.map(({ key, shows }) => words.get(shows ?? key));
        expect(column(text, "text").map((cell) => cell?.replace(/^'(?=["'\s]*[=+\-@＝＋－＠])/, ""))).toEqual(said);
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^["\s]*[=+\-@]/);
      }),
    );
  });

  it("names what a table of claims has no column for", () => {
    const codes = printed({ ...start, background: "More.", semantics: "df-quad" }).losses.map(({ code }) => code);
    expect(codes).toEqual(["left-out", "background", "semantics"]);
  });
});

describe("a table of votes", () => {
  it("has one row for each, in words", () => {
    const votes: DebateDocument["votes"] = [
      { claim: "a", person: "p2", verdict: -1, relevance: 4 },
      { claim: "c", person: "p1", verdict: null, relevance: 0 },
    ];
    const text = csvVotes.print?.({ ...start, votes }, new Map()).text ?? "";
    expect(read(text)).toEqual([
      ["number", "claim", "person", "verdict", "relevance"],
      ["1.1", "a", "p2", "disagree", "4"],
      ["1.2", "c", "p1", "", "0"],
    ]);
  });
});
