import { describe, expect, it } from "vitest";
import { limits } from "../../lib/argument/claim";
import { stratify } from "../../lib/argument/stratify";
import { documentOf } from "../../lib/formats/document-of-debate";
import { print } from "../../lib/formats/json/print";
import { readDocument } from "../../lib/formats/read-document";
import { bytesAllowed, mostFileBytes } from "../../lib/formats/size";
import { claimsOf, frame, thesis, user } from "../support/tree";

const bytes = (text: string) => new TextEncoder().encode(text);
const uuid = (i: number) => `018f0000-0000-7000-8000-${i.toString(16).padStart(12, "0")}`;
const words = `${"A claim says in a sentence or two what somebody holds, and some need more words than others do. ".repeat(2)}№ `;
const source = {
  citation: "Somebody, A report with a title of some length, A publisher 2024",
  ...{ locator: "p. 12", url: "https://example.org/reports/2024/of-some-length.html", mark: null },
  quote: "The words that the claim relies on, which are about as long as a sentence.",
};

/** As many claims as a debate can have, of the length claims have; every fourth with a source. */
function fullDebate() {
  const [one] = claimsOf(thesis("t"));
  if (one === undefined) throw new Error("no thesis");
  const claims = Array.from({ length: limits.claims }, (_, i) => ({
    ...one,
    ...{ id: uuid(i) as typeof one.id, text: `${words}${i}`, position: i, authorId: user(`author ${i % 500}`) },
    parentId: i === 0 ? null : (uuid(Math.floor((i - 1) / 9)) as typeof one.id),
    role: i === 0 ? ("thesis" as const) : i % 2 === 0 ? ("support" as const) : ("rebuttal" as const),
    sources: i % 4 === 0 ? [source] : [],
  }));
  const debate = stratify(frame, claims);
  if (!debate.ok) throw new Error(debate.error.code);
  return debate.value;
}

describe("the size of a file", () => {
  it("lets the largest debate back in as it was exported", { timeout: 60_000 }, async () => {
    const file = bytes(
      print(documentOf(fullDebate(), { redirects: [], authors: true, votes: [], nameOf: () => null })).text,
    );
    expect(file.byteLength).toBeGreaterThan(20 * 1024 * 1024);
    expect(file.byteLength).toBeLessThan(mostFileBytes * 0.8);
    const read = await readDocument(file, "debate.json", null);
    expect(read.ok ? [read.value.format, read.value.document.claims.length, read.value.losses] : read.error).toEqual([
      "json",
      limits.claims,
      [],
    ]);
  });

  it.each([
    ["our own", '{\n  "rejoinder": 1,', null, 64],
    ["our own, named", '{"rejoinder":1', "json", 64],
    ["our own after a byte order mark", '\ufeff {"rejoinder" : 1', null, 64],
    ["our own, read as a list", '{\n  "rejoinder": 1,', "text", 20],
    ["other JSON", '{"nodes": [], "rejoinder": 1', null, 20],
    ["a list", "- a", null, 20],
    ["nothing", "", null, 20],
  ] as const)("depends on what it begins with: %s", (_, start, wanted, mebibytes) => {
    expect(bytesAllowed(bytes(start), wanted)).toBe(mebibytes * 1024 * 1024);
  });

  it("is said of a file that has more, before anything of it is read", async () => {
    const read = await readDocument(new Uint8Array(20 * 1024 * 1024 + 1), "zeros.txt", null);
    expect(read).toMatchObject({ ok: false, error: { fault: { code: "too-large" } } });
  });
});
