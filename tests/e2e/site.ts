import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import { openBrowser } from "../support/browser";
import { freshDatabase } from "../support/database";
import { startServer, type TestServer } from "../support/server";

/** A whole instance of its own, seeded, and a browser to look at it with. */
export interface Site {
  readonly url: string;
  readonly databaseUrl: string;
  readonly server: TestServer;
  readonly browser: Browser;
  /** A new visitor with nothing stored; every foreign request and every error of the page is kept for `faults`. */
  readonly visit: (options?: BrowserContextOptions) => Promise<Visitor>;
  readonly close: () => Promise<void>;
}

export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests to another origin than the site's, and what the page complained of. */
  readonly foreign: string[];
  readonly errors: string[];
}

export async function openSite(environment: Record<string, string> = {}): Promise<Site> {
  const databaseUrl = await freshDatabase();
  const server = await startServer({ databaseUrl, environment });
  const browser = await openBrowser();
  const visit = async (options: BrowserContextOptions = {}): Promise<Visitor> => {
    const context = await browser.newContext({
      baseURL: server.url,
      locale: "en-GB",
      reducedMotion: "reduce",
      ...options,
    });
    const page = await context.newPage();
    const foreign: string[] = [];
    const errors: string[] = [];
    context.on("request", (request) => {
      if (!request.url().startsWith(`${server.url}/`) && !/^(data|blob):/.test(request.url()))
        foreign.push(request.url());
    });
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      // The browser itself reports every answer of 4xx; those pages are meant to be what they are.
      if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) errors.push(message.text());
    });
    return { page, context, foreign, errors };
  };
  return {
    ...{ url: server.url, databaseUrl, server, browser, visit },
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

const password = "four unrelated harbour words";

/** Makes an account through the page and comes back signed in. */
export async function signUp(page: Page, name: string, next = "/"): Promise<string> {
  const email = `${name.toLowerCase().replaceAll(/[^a-z]+/g, ".")}@example.org`;
  await page.goto(`/signup?next=${encodeURIComponent(next)}`);
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Create account" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/signup"));
  return email;
}

/**
 * Findings of axe that keep somebody out, as readable lines; none is what a page should have.
 * @param within the part of a page to look at, where the rest is looked at elsewhere
 * @param rules the only ones to ask, where a page is looked at again for what they are about
 */
export async function seriousFindings(
  page: Page,
  { within, rules }: { readonly within?: string | undefined; readonly rules?: readonly string[] } = {},
): Promise<string[]> {
  await settled(page);
  const axe = new AxeBuilder({ page })
    // All of it within the page, in half the time: no page has frames whose findings would have to be put together.
    .setLegacyMode()
    // Only what is wrong is written out in full. What comes later adds to these options.
    .options({ resultTypes: ["violations"] });
  if (within !== undefined) axe.include(within);
  const { violations } = await (rules === undefined
    ? axe.withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"])
    : axe.withRules([...rules])
  ).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ target }) => target.join(" "))
          .join(" | ")}`,
    );
}

/** Until colours have changed over: in the middle of it they have a contrast that nobody sees. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const changedOver = async () => {
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
      const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(ending.map(({ finished }) => finished));
    };
    // A browser that has no time to paint shows no colour in the middle of changing either.
    await Promise.race([changedOver(), new Promise((enough) => setTimeout(enough, 5000))]);
  });

/** How far the page reaches beyond the window's right edge, in pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

export function expectNoFaults({ foreign, errors }: Visitor): void {
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
}
