import { v7 as newId } from "uuid";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { UserId } from "@/lib/argument/id";
import { defaultSettings } from "@/lib/argument/settings";
import { closeDatabase } from "@/lib/db/client";
import { importDebate } from "@/lib/services/import-debate";
import { generatedDebate } from "../bench/generated-debate";
import { inBrowser } from "../support/browser";
import { query } from "../support/database";
import { expectNoFaults, openSite, overflow, type Site, seriousFindings, signUp, type Visitor } from "./site";

let site: Site;
let visitor: Visitor;
let essay: string;

beforeAll(async () => {
  site = await openSite();
  visitor = await site.visit({ viewport: { width: 1280, height: 850 } });
  await signUp(visitor.page, "Kay Keys");
  const [row] = await query<{ id: string }>(site.databaseUrl, `SELECT "id" FROM "Debate" LIMIT 1`);
  essay = `/debates/${row?.id}`;
}, 240_000);
afterAll(async () => {
  await closeDatabase();
  await site?.close();
});

inBrowser("the tree", () => {
  it("is walked, written in and voted in by keyboard alone", async () => {
    const { page } = visitor;
    await page.goto(`${essay}/tree`);
    const row = page.getByRole("treeitem").first();
    await row.waitFor();
    // One tab stop leads into the tree.
    for (
      let i = 0;
      i < 60 && (await page.evaluate(() => document.activeElement?.getAttribute("role"))) !== "treeitem";
      i++
    )
      await page.keyboard.press("Tab");
    const active = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
    await expect.poll(active).toMatch(/^Thesis 1 of 6/);
    await page.keyboard.press("ArrowRight");
    await expect.poll(active).toMatch(/^Support 1 of \d+ to 1, /);
    await page.keyboard.press("ArrowLeft");
    await expect.poll(active).toMatch(/^Thesis 1 of 6/);
    await page.keyboard.type("1.3");
    await expect.poll(active).toMatch(/to 1, .*: Russia and North Korea both gain/);
    await page.keyboard.press("v");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Agree");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await expect.poll(active).toMatch(/you agree/);
    await page.keyboard.press("r");
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
    await page.keyboard.type("Written without a mouse.");
    await page.keyboard.press("Control+Enter");
    await expect
      .poll(active, { timeout: 15_000 })
      .toMatch(/^Rebuttal \d of \d to 1\.3, .*: Written without a mouse\.$/);
    const [claim] = await query<{ role: string }>(
      site.databaseUrl,
      `SELECT "role" FROM "Claim" WHERE "text" = 'Written without a mouse.'`,
    );
    expect(claim).toEqual({ role: "rebuttal" });
    await page.keyboard.press("End");
    await expect.poll(active).toMatch(/^Thesis 6 of 6|to \d/);
    expect(await seriousFindings(page)).toEqual([]);
    expectNoFaults(visitor);
  });

  it("on a phone shows the claim in a sheet, and nothing wider than the window", async () => {
    const { page } = visitor;
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`${essay}/tree`);
    await page.getByRole("treeitem").nth(2).click();
    await page.getByRole("complementary", { name: "The claim you are at" }).waitFor();
    expect(await overflow(page)).toBe(0);
    expect(await seriousFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 850 });
  });

  it("leads into a hundred thousand claims by a link, mounts a few of them, and finds others", async () => {
    process.env.DATABASE_URL = site.databaseUrl;
    const debateId = newId();
    const [person] = await query<{ id: string }>(site.databaseUrl, `SELECT "id" FROM "User" WHERE "name" = 'Kay Keys'`);
    const actor = { userId: person?.id as UserId, name: "Kay Keys", isAdmin: false };
    const settings = { ...defaultSettings, visibility: "public" as const };
    const made = await importDebate(actor, { debateId, document: generatedDebate(100_000), settings, votes: false });
    if (!made.ok) throw new Error(made.error.code);
    const [deep] = await query<{ id: string }>(
      site.databaseUrl,
      `SELECT "id" FROM "Claim" WHERE "debateId" = '${debateId}' ORDER BY "id" DESC LIMIT 1`,
    );
    const { page } = visitor;
    await page.goto(`/debates/${debateId}/tree?claim=${deep?.id}`);
    const selected = page.locator(`[role=treeitem][aria-selected=true]`);
    await selected.waitFor({ timeout: 60_000 });
    await expect.poll(() => selected.getAttribute("data-row")).toBe(deep?.id);
    await page.getByRole("button", { name: "All", exact: true }).click();
    await selected.waitFor();
    await expect.poll(() => page.getByRole("treeitem").count()).toBeLessThan(300);
    await page.getByRole("searchbox", { name: "Find in this debate" }).fill("1.2.1");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? ""), { timeout: 20_000 })
      .toMatch(/to 1\.2, /);
    // The page for reading shows what fits, with scripts and without.
    await page.goto(`/debates/${debateId}`);
    await page
      .getByRole("link", { name: /more claims below/ })
      .first()
      .waitFor({ timeout: 60_000 });
    await expect.poll(() => page.locator("[data-claim]").count()).toBeLessThan(310);
  }, 300_000);
});
