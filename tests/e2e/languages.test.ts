import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { pseudoLanguage } from "@/locales/languages";
import { inBrowser } from "../support/browser";
import { query } from "../support/database";
import { expectNoFaults, openSite, overflow, type Site, seriousFindings } from "./site";

let site: Site;
let debate: string;
let claim: string;

beforeAll(async () => {
  site = await openSite({ PSEUDO_LANGUAGE: "1" });
  const [row] = await query<{ debate: string; claim: string }>(
    site.databaseUrl,
    `SELECT "debateId" AS "debate", "id" AS "claim" FROM "Claim" WHERE "role" = 'thesis' ORDER BY "position" LIMIT 1`,
  );
  debate = `/debates/${row?.debate}`;
  claim = row?.claim ?? "";
}, 240_000);
afterAll(() => site?.close());

inBrowser("the languages of the interface", () => {
  it("pages mirror themselves, fit their window and have all their words from the locale files", async () => {
    const visitor = await site.visit();
    const { page, context } = visitor;
    await context.addCookies([{ name: "language", value: pseudoLanguage, url: site.url }]);
    const faults: Record<string, unknown> = {};
    const ways = ["", "/tree", `/columns?claim=${claim}`, `/claims/${claim}`, "/map", "/overview"];
    const views = ways.map((way) => `${debate}${way}`);
    for (const path of [...views, "/search?q=nuclear"])
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 850 });
        await page.goto(path);
        await page.locator("article, [role=treeitem], .hit").first().waitFor();
        await expect.poll(() => page.locator("html").getAttribute("dir")).toBe("rtl");
        const found = {
          // What axe looks for is the same at both widths, as far as the direction goes.
          axe: width === 320 ? await seriousFindings(page) : [],
          wider: await overflow(page),
          words: await foreignWords(page),
        };
        if (found.axe.length + found.wider + found.words.length > 0) faults[`${path} ${width}`] = found;
      }
    expect(faults).toEqual({});
    expectNoFaults(visitor);
  });

  it("the arrow towards the text leads to the answers in a tree, a map and an overview that run from right to left", async () => {
    const { page, context } = await site.visit();
    await context.addCookies([{ name: "language", value: pseudoLanguage, url: site.url }]);
    await page.goto(`${debate}/tree`);
    const thesis = page.getByRole("treeitem").first();
    await thesis.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => thesis.getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => thesis.getAttribute("aria-expanded")).toBe("true");

    // Of pictures, on which nothing is found but by where it stands: the first box and its answers, from the right.
    for (const view of ["map", "overview"]) {
      await page.goto(`${debate}/${view}`);
      const picture = page.getByRole("tree");
      const at = () =>
        picture.evaluate(
          (element) => document.getElementById(element.getAttribute("aria-activedescendant") ?? "")?.ariaLevel,
        );
      await expect.poll(at).toBe("1");
      await picture.press("ArrowLeft");
      await expect.poll(at).toBe("2");
      await picture.press("ArrowRight");
      await expect.poll(at).toBe("1");
    }
  });

  it("a German browser gets German, and whoever chooses English keeps it, with and without JavaScript", async () => {
    for (const javaScriptEnabled of [true, false]) {
      const visitor = await site.visit({ locale: "de-DE", javaScriptEnabled, viewport: { width: 320, height: 700 } });
      const { page } = visitor;
      for (const path of ["/", debate]) {
        await page.goto(path);
        await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("de");
        expect(await overflow(page)).toBe(0);
      }
      await page.getByRole("link", { name: "Gliederung" }).first().waitFor();
      await page.getByRole("button", { name: "English" }).click();
      await page.locator("html[lang=en]").waitFor({ state: "attached" });
      await page.getByRole("link", { name: "Outline" }).first().waitFor();
      await page.goto("/");
      await page.getByRole("heading", { name: "Arguments worth having, kept in order." }).waitFor();
      expectNoFaults(visitor);
    }
  });
});

/** Words on show that are neither from a locale file, which accents them, nor written by somebody, which is marked so. */
const foreignWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent ?? "";
      const inside = walker.currentNode.parentElement;
      const theirs = inside?.closest("[dir=auto], [dir=ltr], bdi, time, script, style, noscript");
      if (/\p{L}{3}/u.test(text) && !/[\u200fáéíóúýçñÁÉÍÓÚÝÇÑ]/.test(text) && !theirs) found.add(text.trim());
    }
    return [...found].slice(0, 10);
  });
