import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { applyEdit } from "../../lib/argument/apply-edit";
import { emptyDebate } from "../../lib/argument/debate";
import type { UserId } from "../../lib/argument/id";
import { type DebateDocument, type DocumentClaim, nothingMore, plainClaim } from "../../lib/formats/document";
import { documentOf } from "../../lib/formats/document-of-debate";
import { editsOf, framed } from "../../lib/formats/edits-of-document";
import { frame } from "../support/tree";
import { documents } from "./documents";

/** UUIDs in the order they are asked for. */
function counting(): () => string {
  let n = 0;
  return () => `00000000-0000-4000-8000-${String(++n).padStart(12, "0")}`;
}

const must = (document: DebateDocument) => {
  const edits = editsOf(document, counting());
  if (!edits.ok) throw new Error(`${edits.error.code} at ${edits.error.path}`);
  return edits.value;
};

const made = (document: DebateDocument) => {
  let debate = emptyDebate({ ...frame, question: document.question, background: document.background });
  for (const { edit } of must(document)) {
    const applied = applyEdit(debate, edit, { actorId: "someone" as UserId, at: 5 });
    if (!applied.ok) throw new Error(`the core refuses: ${applied.error.code}`);
    debate = applied.value.debate;
  }
  return debate;
};

const document = (...claims: readonly DocumentClaim[]): DebateDocument => ({
  ...{ ...nothingMore, question: "Why?", background: "" },
  claims: [plainClaim("t", null, "thesis", "It is so."), ...claims],
});
const claim = (change: Partial<DocumentClaim>): DocumentClaim => ({
  ...plainClaim("a", "t", "support", "Because."),
  ...change,
});
const uuid = "11111111-2222-4333-8444-555555555555";
const source = { citation: "A book", locator: null, url: null };

describe("the edits of a document", () => {
  it("can be made one after the other, and make the debate the document is of", () => {
    fc.assert(
      fc.property(documents(), (given) => {
        const back = documentOf(made(given));
        const keys = new Map(back.claims.map(({ key }, i) => [key, given.claims[i]?.key as string]));
        const named = back.claims.map(({ key, parent, shows, ...rest }) => ({
          ...rest,
          key: keys.get(key),
          parent: parent === null ? null : keys.get(parent),
          shows: shows === null ? null : keys.get(shows),
        }));
        const plain = given.claims.map((each) => ({ ...each, author: null, createdAt: each.createdAt ?? 5 }));
        expect(named.map(({ joint, ...each }) => ({ ...each, joint: joint !== null }))).toEqual(
          plain.map(({ joint, ...each }) => ({ ...each, joint: joint !== null })),
        );
        expect(groups(back)).toEqual(groups(given));
      }),
    );
  });

  it("stay the same when the debate they made is written down and read again", () => {
    fc.assert(
      fc.property(documents(), (given) => {
        const once = documentOf(made(given));
        expect(documentOf(made(once))).toEqual(once);
      }),
    );
  });

  it("keep keys and joint words that are ids, and give the others new ones", () => {
    const edits = must(
      document(
        claim({ key: uuid, joint: uuid }),
        claim({ key: "b", joint: uuid }),
        claim({ key: uuid.replace("1", "A") }),
      ),
    );
    expect(edits.map(({ edit }) => edit.id)).toEqual([
      "00000000-0000-4000-8000-000000000001",
      uuid,
      "00000000-0000-4000-8000-000000000002",
      "00000000-0000-4000-8000-000000000003",
    ]);
    expect(edits.map(({ edit }) => edit.jointGroup ?? null)).toEqual([null, uuid, uuid, null]);
  });

  it("join no siblings that the document does not", () => {
    const edits = must(
      document(
        claim({ key: "a", joint: "1" }),
        claim({ key: "b", joint: "1" }),
        claim({ key: "c", parent: "a", joint: "1" }),
        claim({ key: "d", role: "rebuttal", joint: "1" }),
      ),
    );
    const [, a, b, c, d] = edits.map(({ edit }) => edit.jointGroup);
    expect(a).toBe(b);
    expect(new Set([a, c, d]).size).toBe(3);
  });

  it("come to definitions before the places that show them", () => {
    const edits = must(document(claim({ key: "p", text: "", shows: "d" }), claim({ key: "d" })));
    expect(edits.map(({ claim: { key } }) => key)).toEqual(["t", "d", "p"]);
    expect(edits.map(({ edit }) => edit.position)).toEqual([1, 2, 1]);
  });

  it("have their words cleaned as the log keeps them", () => {
    const [, edit] = must(document(claim({ text: "  a\u0000b\ud800 \n c ", sources: [{ ...source, locator: " " }] })));
    expect(edit?.edit.text).toBe("ab\ufffd c");
    expect(edit?.edit.sources).toEqual([{ ...source, quote: null, mark: null }]);
  });

  test.each([
    ["a claim without a visible character", claim({ text: " \u200b " }), "text-empty"],
    ["501 characters", claim({ text: "x".repeat(501) }), "text-too-long"],
    ["a link that is endless", claim({ text: `[x](https://example.org/${"x".repeat(4000)})` }), "text-too-long"],
    ["21 sources", claim({ sources: Array.from({ length: 21 }, () => source) }), "too-many-sources"],
    ["a script for an address", claim({ sources: [{ ...source, url: "javascript:alert(1)" }] }), "bad-source"],
    ["a source without a citation", claim({ sources: [{ ...source, citation: " " }] }), "bad-source"],
    ["a mark before the beginning", claim({ sources: [{ ...source, mark: -1 }] }), "bad-source"],
    ["a time before time", claim({ createdAt: -1 }), "bad-time"],
    ["a time far beyond", claim({ createdAt: 1e300 }), "bad-time"],
    ["words where another claim is shown", claim({ shows: "b" }), "wrong-place"],
  ])("are refused for %s, at the number of the claim", (_, wrong, code) => {
    const result = editsOf(document(claim({ key: "b" }), wrong), counting());
    expect(result).toMatchObject({ ok: false, error: { code, path: "1.2" } });
  });

  it("take 500 visible characters with as much behind a link", () => {
    expect(
      must(document(claim({ text: `[${"x".repeat(500)}](https://example.org/${"x".repeat(500)})` }))),
    ).toHaveLength(2);
  });

  it("are not made of what is no whole debate", () => {
    expect(editsOf(document(claim({ parent: "z" })), counting())).toMatchObject({
      ok: false,
      error: { code: "missing-parent" },
    });
  });
});

describe("the frame of a document", () => {
  test.each([
    ["no question", { question: " " }, { code: "missing-title", path: "question" }],
    ["an endless question", { question: "x".repeat(301) }, { code: "text-too-long", path: "question" }],
    ["an endless background", { background: "x".repeat(2001) }, { code: "text-too-long", path: "background" }],
  ])("is refused with %s", (_, change, error) => {
    expect(framed({ ...document(), ...change })).toMatchObject({ ok: false, error });
  });

  it("is what a debate stores", () => {
    const given = { ...document(), question: " Why \u0000not? ", background: "One.\n \n\nTwo. " };
    expect(framed(given)).toEqual({ ok: true, value: { question: "Why not?", background: "One.\n\nTwo." } });
  });
});

/** Which claims are joint with which, by their places in the document. */
const groups = ({ claims }: DebateDocument) =>
  claims.map(({ parent, role, joint }) =>
    joint === null
      ? -1
      : claims.findIndex((other) => other.parent === parent && other.role === role && other.joint === joint),
  );
