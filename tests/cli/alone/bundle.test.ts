import { mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bundled } from "@/scripts/cli/bundle.mjs";

let checkout = "";

beforeEach(() => {
  checkout = realpathSync(mkdtempSync(join(tmpdir(), "rejoinder-bundle-")));
  mkdirSync(join(checkout, "node_modules"));
  write("tsconfig.json", '{"compilerOptions":{"paths":{"@/*":["./*"]}}}');
  write("main.ts", 'import { word } from "@/word"; export const said: string = word;');
  write("word.ts", 'export const word: string = "first";');
});

afterEach(() => rmSync(checkout, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(checkout, name), text);

async function said(): Promise<string> {
  const address = await bundled(checkout, "main.ts");
  return (await import(address as string)).said;
}

test("a bundle is made once and used until a source changes", async () => {
  const first = await bundled(checkout, "main.ts");
  expect(await said()).toBe("first");
  expect(await bundled(checkout, "main.ts")).toBe(first);
});

test("a source of other contents counts, even of the same size and date", async () => {
  expect(await said()).toBe("first");
  const { atime, mtime } = statSync(join(checkout, "word.ts"));
  write("word.ts", 'export const word: string = "other";');
  utimesSync(join(checkout, "word.ts"), atime, mtime);
  expect(await said()).toBe("other");
});

test("so does a new file that stands before another", async () => {
  expect(await said()).toBe("first");
  write("word.tsx", 'export const word: string = "new";');
  expect(await said()).toBe("new");
});

test("and a source that went away, which cannot be bundled any more", async () => {
  expect(await said()).toBe("first");
  rmSync(join(checkout, "word.ts"));
  expect(await bundled(checkout, "main.ts")).toBeNull();
});
