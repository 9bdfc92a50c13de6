import { describe, expect, test } from "vitest";
import { type DebateDocument, nothingMore, plainClaim } from "@/lib/formats/document";
import { formatNamed, readable, writable } from "@/lib/formats/registry";

const start: DebateDocument = {
  ...{ ...nothingMore, question: "What now?", background: "" },
  claims: [plainClaim("1", null, "thesis", "We should wait."), plainClaim("1.1", "1", "support", "It is early.")],
};
const [thesis, answer] = start.claims;
if (thesis === undefined || answer === undefined) throw new Error("two claims");
const study = { citation: "A study", locator: null, url: "https://example.org/study", quote: null, mark: null };

/** Each with one thing that only some formats can say, and how often a document that was read back says it. */
const additions = {
  language: [{ ...start, language: "german" }, (read) => read.language],
  redirects: [{ ...start, redirects: [{ from: "gone", to: "1.1" }] }, (read) => read.redirects.length],
  "source-kinds": [
    { ...start, claims: [thesis, { ...answer, sources: [{ ...study, kind: "study" }] }] },
    (read) => read.claims.flatMap(({ sources }) => sources.map(({ kind }) => kind)).join(),
  ],
} as const satisfies Record<string, readonly [DebateDocument, (read: DebateDocument) => unknown]>;

describe.each(Object.entries(additions))("%s", (code, [document, said]) => {
  test.each(writable.filter((name) => name !== "csv-votes"))("%s keeps it or says that it is lost", async (name) => {
    const format = await formatNamed(name);
    const { text, losses } = format.print?.(document, new Map()) ?? { text: "", losses: [] };
    const told = losses.some((loss) => loss.code === code || (code === "source-kinds" && loss.code === "sources"));
    const before = format.print?.(start, new Map()).losses.some((loss) => loss.code === code);
    expect(before).toBe(false);
    if (told) return;
    expect(readable).toContain(name);
    const read = await format.parse?.(text);
    expect(read?.ok && said(read.value.document)).toEqual(said(document));
  });
});
