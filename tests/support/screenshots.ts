import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { v7 as newId } from "uuid";
import type { Actor } from "../../lib/access/actor";
import type { UserId } from "../../lib/argument/id";
import { defaultSettings } from "../../lib/argument/settings";
import { db } from "../../lib/db/client";
import { type DebateDocument, nothingMore, plainClaim } from "../../lib/formats/document";
import { createDebate } from "../../lib/services/create-debate";
import { addSamplePanel } from "../../lib/services/demo";
import { importDebate } from "../../lib/services/import-debate";
import { generatedDebate, randomFrom, sentenceOf } from "../bench/generated-debate";
import { onOwnServer } from "../bench/own-server";
import { openBrowser } from "./browser";
import { startServer } from "./server";

// Pictures of the pages as people see them, to be looked at:
//   npx tsx tests/support/screenshots.ts FOLDER [names or parts of them, as tree-phone-dark, groups or zoom]

/** How a page is looked at. */
const formats: Readonly<Record<string, BrowserContextOptions>> = {
  "phone-light": { viewport: { width: 390, height: 844 }, hasTouch: true },
  "phone-dark": { viewport: { width: 390, height: 844 }, colorScheme: "dark" },
  "desktop-light": { viewport: { width: 1280, height: 900 } },
  "desktop-dark": { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  "projector-light": { viewport: { width: 1920, height: 1080 } },
  "forced-colours": { viewport: { width: 1280, height: 900 }, forcedColors: "active", colorScheme: "dark" },
  // What 200 % make of a window of 1280 pixels.
  "zoom-200": { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
  "right-to-left": { viewport: { width: 1280, height: 900 }, locale: "en-XB" },
};

interface Shot {
  readonly name: string;
  readonly path: string;
  /** Only in this format. */
  readonly only?: string;
  readonly before?: (page: Page) => Promise<unknown>;
  readonly after?: (page: Page) => Promise<unknown>;
}

interface Places {
  readonly debate: string;
  readonly thesis: string;
  readonly empty: string;
  readonly large: string;
  readonly wide: string;
}

const views = ["text", "tree", "columns", "map", "overview", "flow", "compare"] as const;

function shotsOf({ debate, thesis, empty, large, wide }: Places): readonly Shot[] {
  const at = (path: string) => `/debates/${debate}${path}`;
  const once = "desktop-light";
  return [
    { name: "home", path: "/" },
    { name: "signin", path: "/signin" },
    { name: "outline", path: at("") },
    ...views.map((view) => ({ name: view, path: at(`/${view}`) })),
    ...views.map((view) => ({ name: `${view}-at-claim`, path: at(`/${view}?claim=${thesis}`) })),
    { name: "claim", path: at(`/claims/${thesis}`) },
    { name: "history", path: at("/history") },
    { name: "groups", path: at("/groups") },
    { name: "vote-next", path: at("/next") },
    { name: "moderation", path: at("/moderation") },
    { name: "import", path: "/import" },
    { name: "start", path: "/start" },
    ...["", ...views.map((view) => `/${view}`), "/groups", "/history", "/next"].map((way) => ({
      name: `empty-${way.slice(1) || "outline"}`,
      path: `/debates/${empty}${way}`,
      only: once,
    })),
    {
      name: "arriving",
      path: `/debates/${large}`,
      only: once,
      before: (page) => page.route("**/api/debates/*", () => {}),
    },
    {
      name: "not-arrived",
      path: `/debates/${large}/tree`,
      only: once,
      before: (page) => page.route("**/api/debates/*", (route) => route.fulfill({ status: 500 })),
    },
    { name: "large-map", path: `/debates/${large}/map`, only: once },
    { name: "wide-overview", path: `/debates/${wide}/overview`, only: once },
    { name: "large-overview", path: `/debates/${large}/overview`, only: once },
    { name: "lost", path: "/debates/nowhere", only: once },
    {
      name: "offline",
      path: at("/tree"),
      after: async (page) => {
        await page.context().setOffline(true);
        await page.waitForTimeout(300);
      },
    },
  ];
}

async function places(owner: Actor): Promise<Places> {
  const made = async (document: DebateDocument) => {
    const debateId = newId();
    const settings = { ...defaultSettings, visibility: "public" as const };
    const done = await importDebate(owner, { debateId, document, settings, votes: false });
    if (!done.ok) throw new Error(done.error.code);
    return debateId;
  };
  const begun = async () => {
    const debateId = newId();
    const done = await createDebate(owner, {
      debateId,
      question: bare.question,
      background: "",
      settings: defaultSettings,
      theses: [],
    });
    if (!done.ok) throw new Error(done.error.code);
    return debateId;
  };
  const bare = { ...nothingMore, question: "Should the library open on Sundays?", background: "" };
  const random = randomFrom(3);
  const theses = Array.from({ length: 1500 }, () => plainClaim(newId(), null, "thesis", sentenceOf(random)));
  const essay = await db().claim.findFirstOrThrow({ where: { role: "thesis" }, orderBy: { position: "asc" } });
  return {
    ...{ debate: essay.debateId, thesis: essay.id },
    empty: await begun(),
    large: await made(generatedDebate(3000)),
    wide: await made({ ...bare, claims: theses }),
  };
}

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
      const context = await browser.newContext({
        baseURL: server.url,
        storageState,
        locale,
        reducedMotion: "reduce",
        ...options,
      });
      if (locale === "en-XB") await context.addCookies([{ name: "language", value: locale, url: server.url }]);
      for (const { name, path, only, before, after } of shots) {
        const file = `${name}-${format}`;
        if ((only !== undefined && only !== format) || (words.length > 0 && !words.some((word) => file.includes(word))))
          continue;
        const page = await context.newPage();
        await before?.(page);
        await page.goto(path, { waitUntil: "load" });
        // Until the map is laid out, and what comes in by and by is there.
        await page.locator(".map-waiting").waitFor({ state: "detached" });
        await page.waitForTimeout(700);
        await after?.(page);
        await page.screenshot({ path: join(folder, `${file}.png`) });
        await page.close();
        await context.setOffline(false);
      }
      await context.close();
    }
    await browser.close();
    await server.stop();
  });
}

const [folder = "screenshots", ...words] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
await take(folder, words);
process.exit(0);
