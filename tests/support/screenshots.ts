import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import type { UserId } from "../../lib/argument/id";
import { db } from "../../lib/db/client";
import { addSamplePanel } from "../../lib/services/demo";
import { onOwnServer } from "../bench/own-server";
import { openBrowser } from "./browser";
import { places } from "./screenshot-places";
import { shotsOf } from "./screenshot-shots";
import { startServer } from "./server";

// Pictures of the pages as people see them, to be looked at:
//   npx tsx tests/support/screenshots.ts FOLDER [names or parts of them, as tree-phone-dark, groups or zoom]

/** How a page is looked at. */
const formats: Readonly<Record<string, BrowserContextOptions>> = {
  "phone-light": { viewport: { width: 390, height: 844 }, hasTouch: true },
  "phone-narrow": { viewport: { width: 320, height: 640 }, hasTouch: true },
  "phone-dark": { viewport: { width: 390, height: 844 }, colorScheme: "dark" },
  "desktop-light": { viewport: { width: 1280, height: 900 } },
  "desktop-dark": { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  "projector-light": { viewport: { width: 1920, height: 1080 } },
  "forced-colours": { viewport: { width: 1280, height: 900 }, forcedColors: "active", colorScheme: "dark" },
  // What 200 % make of a window of 1280 pixels.
  "zoom-200": { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
  "right-to-left": { viewport: { width: 1280, height: 900 }, locale: "en-XB" },
  "right-to-left-phone": { viewport: { width: 390, height: 844 }, locale: "en-XB" },
  // As wide as the paper is within its margins, and as long as it takes.
  print: { viewport: { width: 680, height: 900 } },
  "without-scripts": { viewport: { width: 390, height: 844 }, javaScriptEnabled: false },
};

async function signUp(page: Page): Promise<void> {
  await page.goto("/signup");
  await page.getByLabel("Name").fill("Olga Owner");
  await page.getByLabel("E-mail address").fill("olga@example.org");
  await page.getByLabel("Password").fill("four unrelated harbour words");
  await page.getByRole("button", { name: "Create account" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/signup"));
}

async function take(folder: string, words: readonly string[]): Promise<void> {
  await onOwnServer(async (databaseUrl) => {
    const server = await startServer({ databaseUrl, environment: { PSEUDO_LANGUAGE: "1" } });
    await addSamplePanel();
    const browser = await openBrowser();
    const first = await browser.newContext({ baseURL: server.url, locale: "en-GB" });
    await signUp(await first.newPage());
    const olga = await db().user.update({ where: { email: "olga@example.org" }, data: { isAdmin: true } });
    const shots = shotsOf(await places({ userId: olga.id as UserId, name: olga.name, isAdmin: true }));
    const storageState = await first.storageState();
    for (const [format, { locale = "en-GB", ...options }] of Object.entries(formats)) {
      const look = { baseURL: server.url, locale, reducedMotion: "reduce", ...options } as const;
      const owner = await browser.newContext({ ...look, storageState });
      const reader = await browser.newContext(look);
      const language = { name: "language", value: locale, url: server.url };
      if (locale === "en-XB") for (const context of [owner, reader]) await context.addCookies([language]);
      const scripts = options.javaScriptEnabled ?? true;
      for (const { name, path, only, stranger, before, after } of shots) {
        const file = `${name}-${format}`;
        if ((only !== undefined && only !== format) || (words.length > 0 && !words.some((word) => file.includes(word))))
          continue;
        const context = stranger ? reader : owner;
        const page = await context.newPage();
        if (format === "print") await page.emulateMedia({ media: "print" });
        await before?.(page);
        await page.goto(path, { waitUntil: "load" });
        // Until the map is laid out, and what comes in by and by is there.
        if (scripts) await page.locator(".map-waiting").waitFor({ state: "detached" });
        await page.waitForTimeout(700);
        if (scripts) await after?.(page);
        await page.screenshot({ path: join(folder, `${file}.png`), fullPage: format === "print" || !scripts });
        await page.close();
        await context.setOffline(false);
      }
      await owner.close();
      await reader.close();
    }
    await browser.close();
    await server.stop();
  });
}

const [folder = "screenshots", ...words] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
await take(folder, words);
process.exit(0);
