import type { Page } from "playwright-core";
import { v7 as newId } from "uuid";
import type { UserId } from "../../lib/argument/id";
import { defaultSettings } from "../../lib/argument/settings";
import { db } from "../../lib/db/client";
import { importDebate } from "../../lib/services/import-debate";
import { openBrowser } from "../support/browser";
import { startServer } from "../support/server";
import { generatedDebate } from "./generated-debate";

// What a browser has to do for a large debate: how much it mounts, when the first row stands, how evenly it scrolls.

const sizes = [1000, 10_000, 100_000];

/** [what, figure, target, multiple of an empty page]; starts the built app on the database given. */
export async function readingRows(databaseUrl: string): Promise<string[][]> {
  const server = await startServer({ databaseUrl });
  const browser = await openBrowser();
  const rows: string[][] = [];
  try {
    const userId = newId() as UserId;
    await db().user.create({ data: { id: userId, name: "Reader" } });
    for (const size of sizes) {
      const debateId = newId();
      const settings = { ...defaultSettings, visibility: "public" as const };
      const document = generatedDebate(size);
      const actor = { userId, name: "Reader", isAdmin: false };
      const made = await importDebate(actor, { debateId, document, settings, votes: false });
      if (!made.ok) throw new Error(made.error.code);
      const context = await browser.newContext({ viewport: { width: 1280, height: 850 } });
      const page = await context.newPage();
      rows.push(...(await reading(page, `${server.url}/debates/${debateId}/tree`, size)));
      await context.close();
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return rows;
}

async function reading(page: Page, address: string, size: number): Promise<string[][]> {
  const name = `${size.toLocaleString("en")} claims`;
  // When the first row is there, by the page's own clock.
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (document.querySelector("[role=treeitem]") === null) return;
      watch.disconnect();
      requestAnimationFrame(() => performance.mark("first-row"));
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName("first-row").length > 0, undefined, {
    timeout: 120_000,
  });
  const first = await page.evaluate(() => {
    const row = performance.getEntriesByName("first-row")[0]?.startTime ?? 0;
    const fetched = performance.getEntriesByType("resource").find(({ name }) => /\/api\/debates\/[^/]+$/.test(name)) as
      | PerformanceResourceTiming
      | undefined;
    const [page] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    return row - (fetched?.responseEnd ?? page?.responseEnd ?? 0);
  });
  await page.getByRole("button", { name: "All", exact: true }).click();
  await page.waitForTimeout(1500);
  const { frames, mounted } = await page.evaluate(scrolled);
  const p95 = frames.sort((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? 0;
  return [
    [`${name}: data to first row`, `${first.toFixed(0)} ms`, "1000 ms", ""],
    [`${name}: rows mounted while scrolling`, `${mounted}`, "300", ""],
    [`${name}: scroll frame, 95th of 100`, `${p95.toFixed(1)} ms`, "", `${(p95 / (1000 / 60)).toFixed(1)} × 1/60 s`],
  ];
}

/** Scrolls the open tree for 180 frames and gives what each took and the most rows there were. */
async function scrolled(): Promise<{ frames: number[]; mounted: number }> {
  const scroller = document.querySelector(".tree-scroller") as HTMLElement;
  const frames: number[] = [];
  let mounted = 0;
  let last = await new Promise<number>(requestAnimationFrame);
  for (let i = 0; i < 180; i++) {
    scroller.scrollTop += 300;
    const now = await new Promise<number>(requestAnimationFrame);
    frames.push(now - last);
    last = now;
    mounted = Math.max(mounted, document.querySelectorAll("[role=treeitem]").length);
  }
  return { frames, mounted };
}
