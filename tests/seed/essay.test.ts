import { describe, expect, it } from "vitest";
import { cleanEssay } from "../../lib/essay/clean";
import { segment } from "../../lib/essay/segment";
import { essayDebate } from "../../prisma/seed/essay/index";
import { summary } from "../../prisma/seed/essay/summary";
import { isReference, type SeedClaim, type SeedNode, type SeedReference } from "../../prisma/seed/outline";

const paragraphsInEssay = 10;

interface Placed {
  readonly node: SeedNode;
  readonly parent: SeedClaim | null;
  /** A thesis stands at level 1. */
  readonly level: number;
}

const placed = essayDebate.theses.flatMap((thesis) => place(thesis, null, 1));
const nodes = placed.map(({ node }) => node);
const claims = nodes.filter((node): node is SeedClaim => !isReference(node));
const references = nodes.filter(isReference);
const claimsByKey = new Map(claims.map((claim) => [claim.key, claim]));

function place(node: SeedNode, parent: SeedClaim | null, level: number): Placed[] {
  const below = isReference(node) ? [] : node.children.flatMap((child) => place(child, node, level + 1));
  return [{ node, parent, level }, ...below];
}

function target(reference: SeedReference): SeedClaim {
  const claim = claimsByKey.get(reference.sharedFrom);
  if (!claim) throw new Error(`nothing is defined under ${reference.sharedFrom}`);
  return claim;
}

const answers = (claim: SeedClaim) => claim.children.filter(({ role }) => role === "rebuttal" || role === "undercut");
const visibleLength = (text: string) => [...new Intl.Segmenter("en").segment(text)].length;

describe("the essay's debate", () => {
  it("asks one question and answers it with the six recommendations, in the essay's order", () => {
    expect(essayDebate.question).toMatch(/^How should Washington respond .*\?$/);
    expect(essayDebate.theses.map(({ key, role }) => [key, role])).toEqual(
      ["restraint", "alliance", "minilaterals", "nato", "china", "kremlin"].map((key) => [key, "thesis"]),
    );
  });

  it("tells a newcomer when and what in at most 1000 characters", () => {
    expect(visibleLength(essayDebate.background)).toBeLessThanOrEqual(1000);
    expect(essayDebate.background).toContain("as of July 2024");
  });

  it("has at least 100 claims, not counting those shown again", () => {
    expect(claims.length).toBeGreaterThanOrEqual(100);
  });

  it("gives every claim and every reference a key of its own", () => {
    expect(new Set(nodes.map(({ key }) => key)).size).toBe(nodes.length);
    for (const { key } of nodes) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it("states each claim once, as a sentence of 60 to 260 characters without stray spaces", () => {
    expect(new Set(claims.map(({ text }) => text)).size).toBe(claims.length);
    for (const { key, text } of claims) {
      expect(visibleLength(text), key).toBeGreaterThanOrEqual(60);
      expect(visibleLength(text), key).toBeLessThanOrEqual(260);
      expect(text, key).toMatch(/^[A-Z].*\.$/);
      expect(text, key).not.toMatch(/\s{2,}|[\n\t]/);
    }
  });

  it("argues at least five levels deep under every thesis", () => {
    for (const thesis of essayDebate.theses) {
      const deepest = Math.max(...place(thesis, null, 1).map(({ level }) => level));
      expect(deepest, thesis.key).toBeGreaterThanOrEqual(5);
    }
  });
});

describe("both sides", () => {
  it.each(essayDebate.theses.map((thesis) => [thesis.key, thesis] as const))(
    "have at least three claims each directly under %s",
    (_key, thesis) => {
      for (const role of ["support", "rebuttal"]) {
        const own = thesis.children.filter((child) => child.role === role && !isReference(child));
        expect(own.length, role).toBeGreaterThanOrEqual(3);
      }
    },
  );

  it("are answered: more than 60 % of the rebuttals of a thesis, and some supports", () => {
    const direct = essayDebate.theses.flatMap(({ children }) => children.map((c) => (isReference(c) ? target(c) : c)));
    const answered = (role: string) => {
      const side = direct.filter((claim) => claim.role === role);
      return side.filter((claim) => answers(claim).length > 0).length / side.length;
    };
    expect(answered("rebuttal")).toBeGreaterThan(0.6);
    expect(answered("support")).toBeGreaterThan(0.6);
  });

  it("support their rebuttals too", () => {
    const backed = claims.filter(
      ({ role, children }) => role === "rebuttal" && children.some((c) => c.role === "support"),
    );
    expect(backed.length).toBeGreaterThanOrEqual(5);
  });
});

describe("claims shown in two places", () => {
  it("are at least five, and each is defined in the debate as a support or a rebuttal", () => {
    expect(references.length).toBeGreaterThanOrEqual(5);
    for (const reference of references) expect(["support", "rebuttal"]).toContain(target(reference).role);
  });

  it("lead from every claim down to an end, never back to the claim itself", () => {
    const finished = new Set<string>();
    const walk = (claim: SeedClaim, path: readonly string[]): void => {
      expect(path, "a claim stands above itself").not.toContain(claim.key);
      if (finished.has(claim.key)) return;
      for (const child of claim.children) walk(isReference(child) ? target(child) : child, [...path, claim.key]);
      finished.add(claim.key);
    };
    for (const thesis of essayDebate.theses) walk(thesis, []);
    expect(finished.size).toBe(claims.length);
  });
});

describe("undercuts", () => {
  it("are at least five, and each attacks a step: its parent is a support or a rebuttal", () => {
    const undercuts = placed.filter(({ node }) => node.role === "undercut");
    expect(undercuts.length).toBeGreaterThanOrEqual(5);
    for (const { node, parent } of undercuts) expect(["support", "rebuttal"], node.key).toContain(parent?.role);
  });
});

describe("where claims come from", () => {
  it("is a paragraph that the essay has, or a response to it", () => {
    for (const { key, origin } of claims) {
      if (origin === "response") continue;
      expect(origin.essay.length, key).toBeGreaterThan(0);
      for (const paragraph of origin.essay) {
        expect(Number.isInteger(paragraph) && paragraph >= 1 && paragraph <= paragraphsInEssay, key).toBe(true);
      }
    }
  });

  it("covers every paragraph of the essay", () => {
    const used = new Set(claims.flatMap(({ origin }) => (origin === "response" ? [] : origin.essay)));
    expect([...used].sort((a, b) => a - b)).toEqual(Array.from({ length: paragraphsInEssay }, (_, i) => i + 1));
  });

  it("is the essay for every thesis", () => {
    for (const { key, origin } of essayDebate.theses) expect(origin, key).not.toBe("response");
  });

  it("is cited without leaving anything blank", () => {
    for (const { key, sources } of claims) {
      for (const { citation, url, locator } of sources) {
        expect(citation.trim(), key).not.toBe("");
        expect(locator, key).not.toBe("");
        if (url !== null) expect(url, key).toMatch(/^https:\/\//);
      }
    }
  });
});

describe("the essay's summary", () => {
  const text = summary.map((paragraph) => paragraph.map(([sentence]) => sentence).join(" ")).join("\n\n");

  it("has a paragraph for each of the essay's, and is kept as it is written", () => {
    expect(summary).toHaveLength(paragraphsInEssay);
    expect(cleanEssay(text)).toEqual({ ok: true, value: text });
  });

  it("is told in sentences, one by one", () => {
    const { sentences } = segment(text);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(
      summary.flat().map(([sentence]) => sentence),
    );
  });

  it("tells each of the essay's claims in the paragraphs that the claim names, and no other claims", () => {
    for (const { key, origin } of claims) {
      const told = summary.flatMap((paragraph, i) =>
        paragraph.some(([, ...keys]) => keys.includes(key)) ? [i + 1] : [],
      );
      expect([key, told]).toEqual([key, origin === "response" ? [] : origin.essay]);
    }
    const keys = new Set(summary.flat().flatMap(([, ...told]) => told));
    for (const key of keys) expect(claimsByKey.has(key), key).toBe(true);
  });
});
