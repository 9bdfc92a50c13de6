import { existsSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDocument } from "../../lib/formats/check-document";
import { decodeText } from "../../lib/formats/decode-text";
import type { FaultCode } from "../../lib/formats/format";
import { formatNamed, readable } from "../../lib/formats/registry";
import { documents } from "./documents";
import { fixture } from "./fixture";

const written = readable.filter((name) => existsSync(new URL(`../../lib/formats/${name}/format.ts`, import.meta.url)));
const own = { kialo: ["kialo-newer.txt", "kialo-legacy.txt"], text: ["list.md"], opml: ["outline.opml"] };

/** These concern the file as a whole. */
const nowhere = new Set<FaultCode>(["no-claims", "too-many-claims"]);

/** Bytes become a fault that says where, or a whole document; anything else is a bug. */
async function survives(name: (typeof readable)[number], given: string | Uint8Array): Promise<void> {
  const text = decodeText(typeof given === "string" ? new TextEncoder().encode(given) : given);
  if (!text.ok) return;
  const { parse } = await formatNamed(name);
  const result = await parse?.(text.value);
  if (result === undefined) throw new Error(`${name} is not read`);
  if (result.ok) expect(checkDocument(result.value.document).ok).toBe(true);
  else if (!nowhere.has(result.error.code)) expect(result.error.line ?? result.error.path).not.toBeNull();
}

async function seedsOf(name: (typeof readable)[number]): Promise<readonly string[]> {
  const { print } = await formatNamed(name);
  const drawn = fc.sample(documents({ claims: 8, theses: 2 }), { numRuns: 3, seed: 11 });
  const files = name in own ? own[name as keyof typeof own].map(fixture) : [];
  return [...files, ...drawn.map((document) => print?.(document, new Map()).text ?? "")];
}

describe.each(written)("%s", (name) => {
  it("bears being cut off anywhere", { timeout: 60_000 }, async () => {
    for (const seed of await seedsOf(name)) {
      const step = Math.ceil(seed.length / 80);
      for (let end = 1; end < seed.length; end += step) await survives(name, seed.slice(0, end));
    }
  });

  it("bears lines that are doubled, gone or swapped, and other ends of lines", { timeout: 60_000 }, async () => {
    for (const seed of await seedsOf(name)) {
      const lines = seed.split("\n");
      const step = Math.ceil(lines.length / 25);
      for (let i = 0; i < lines.length; i += step) {
        const line = lines[i] as string;
        await survives(name, lines.toSpliced(i, 1).join("\n"));
        await survives(name, lines.toSpliced(i, 0, line).join("\n"));
        await survives(name, lines.toSpliced(i, 2, lines[i + 1] ?? "", line).join("\n"));
      }
      for (const end of ["\r\n", "\r", "\n\n", " \n", "\u2028"]) await survives(name, lines.join(end));
      await survives(name, `\ufeff${seed}`);
    }
  });

  it("bears bytes that flip", { timeout: 60_000 }, async () => {
    const seeds = (await seedsOf(name)).map((seed) => new TextEncoder().encode(seed));
    const flips = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...seeds), flips, async (seed, changes) => {
        const bytes = seed.slice();
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        await survives(name, bytes);
      }),
      { numRuns: 150 },
    );
  });

  it("bears names of objects' own parts and numbers that are none", { timeout: 60_000 }, async () => {
    for (const seed of await seedsOf(name))
      for (const word of ["__proto__", "constructor", "toString", "9".repeat(400), "-0", "1e999", ""])
        for (const of of [/1/g, /\bc?1\b/g, /role|Pro|kind|type/g, /support|Con|key|nodeID/g])
          await survives(name, seed.replace(of, word));
  });

  const much = 50_000;
  it.each([
    ["brackets", "[".repeat(much)],
    ["braces", '{"a":'.repeat(much)],
    ["indentation", Array.from({ length: 600 }, (_, i) => `${" ".repeat(i)}- a`).join("\n")],
    ["tags", `<opml><body>${'<outline text="a">'.repeat(much)}`],
    ["numbers", `Discussion Title: Q\n\n1. a\n${"1.".repeat(much)} Pro: a`],
    [
      "levels",
      `Discussion Title: Q\n\n1. a\n${Array.from({ length: 300 }, (_, i) => `1.${"1.".repeat(i + 1)} Pro: a`).join("\n")}`,
    ],
    ["quotation marks", `Discussion Name:\nQ\n\n1. Thesis:\na\n\nSources:\n[1] "\n${'"\n\n'.repeat(much)}`],
    ["backslashes", `Discussion Title: Q\n\n1. ${"\\".repeat(much)}`],
    ["half links", `Discussion Title: Q\n\n1. ${"[a](".repeat(much)}`],
    ["empty lines", `Discussion Name:\nQ${"\n".repeat(much)}`],
  ])("bears %s without end", { timeout: 60_000 }, async (_, text) => {
    await survives(name, text);
  });
});

it.each(["[a]\n  + [a]\n", "[a]\n  <_ <b>\n"])("bears two hundred thousand circles of %j", async (relation) => {
  await survives("argdown", relation.repeat(200_000));
});
