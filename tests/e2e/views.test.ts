import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closeDatabase } from "@/lib/db/client";
import { addSamplePanel } from "@/lib/services/demo";
import { inBrowser } from "../support/browser";
import { query } from "../support/database";
import { lookAt } from "./look-at";
import { expectNoFaults, openSite, type Site, type Visitor } from "./site";

let site: Site;
let visitor: Visitor;
let debate: string;

beforeAll(async () => {
  site = await openSite();
  process.env.DATABASE_URL = site.databaseUrl;
  await addSamplePanel();
  visitor = await site.visit({ viewport: { width: 1280, height: 850 } });
  const [row] = await query<{ id: string }>(site.databaseUrl, `SELECT "id" FROM "Debate" LIMIT 1`);
  debate = `/debates/${row?.id}`;
}, 240_000);
afterAll(async () => {
  await closeDatabase();
  await site?.close();
});

const view = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Views of this debate" }).getByRole("link", { name, exact: true });
const count = (page: Page) => page.getByText(/^\d+ of \d+ claims$/);

inBrowser("overview, flow and compare", () => {
  it("keep a filter and the claim one is at from view to view, and show what is left", async () => {
    const { page } = visitor;
    await page.goto(debate);
    await page.getByText("Filter", { exact: true }).click();
    await page.getByRole("checkbox", { name: /^Contested/ }).check();
    await count(page).waitFor();
    const matching = await count(page).textContent();
    await page.keyboard.press("Escape");
    for (const name of ["Tree", "Map", "Overview", "Flow", "Compare", "Outline"]) {
      await view(page, name).click();
      await expect.poll(() => view(page, name).getAttribute("aria-current")).toBe("page");
      await expect.poll(() => new URL(page.url()).searchParams.get("show")).toBe("contested");
      await expect.poll(() => count(page).textContent()).toBe(matching);
    }
    await page.getByRole("link", { name: "Show all" }).first().click();
    await expect.poll(() => new URL(page.url()).search).toBe("");
    expectNoFaults(visitor);
  });

  it("lets one walk the overview by keyboard, zoom into a branch and come back", async () => {
    const { page } = visitor;
    await page.goto(`${debate}/overview`);
    const tree = page.getByRole("tree", { name: "Overview of the debate" });
    await tree.focus();
    const active = () =>
      tree.evaluate(
        (element) => document.getElementById(element.getAttribute("aria-activedescendant") ?? "")?.textContent,
      );
    await expect.poll(active).toMatch(/^1 Thesis 1 of 6, /);
    await page.keyboard.press("ArrowRight");
    await expect.poll(active).toMatch(/^1\.1 Support 1 of \d+ to 1, /);
    await page.keyboard.press("ArrowDown");
    await expect.poll(active).toMatch(/^1\.2 /);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.get("focus")).toMatch(/^[0-9a-f-]{36}$/);
    await page.getByRole("region", { name: "Thesis 1, selected on the map" }).waitFor();
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get("focus")).toBe(null);
    expectNoFaults(visitor);
  });

  it("lets one walk the flow by arrows, and marks what nobody has answered", async () => {
    const { page } = visitor;
    await page.goto(`${debate}/flow`);
    const text = () => page.evaluate(() => document.activeElement?.closest("[data-cell]")?.textContent ?? "");
    await page.locator("[data-cell] a").first().focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(text).toMatch(/Support 1\.1/);
    await page.keyboard.press("ArrowDown");
    await expect.poll(text).toMatch(/1\.2/);
    await page.keyboard.press("ArrowLeft");
    await expect.poll(text).toMatch(/Thesis 1/);
    await expect.poll(() => page.getByText("Dropped", { exact: true }).count()).toBeGreaterThan(0);
  });

  it("can be read without scripts, and filtered by a form", async () => {
    const plain = await site.visit({ javaScriptEnabled: false });
    await plain.page.goto(`${debate}/compare`);
    await expect.poll(() => plain.page.getByRole("rowheader").allTextContents()).toContain("Strongest rebuttal");
    await plain.page.goto(`${debate}/flow`);
    await plain.page.getByText("Filter", { exact: true }).click();
    await plain.page.getByRole("checkbox", { name: "Rebuttals" }).check();
    await plain.page.getByRole("button", { name: "Show these" }).click();
    await count(plain.page).waitFor();
    await plain.context.close();
  });

  it("are open to everyone in every light and width", async () => {
    await lookAt(visitor, {
      overview: `${debate}/overview?show=contested`,
      flow: `${debate}/flow?roles=rebuttal`,
      compare: `${debate}/compare`,
    });
  }, 120_000);
});
