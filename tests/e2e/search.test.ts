import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { inBrowser } from "../support/browser";
import { expectNoFaults, openSite, overflow, type Site, seriousFindings, signUp } from "./site";

let site: Site;
let debate: string;
beforeAll(async () => {
  site = await openSite();
  const { page, context } = await site.visit();
  await page.goto("/");
  const link = page.getByRole("link", { name: /How should Washington respond/ }).first();
  debate = new URL((await link.getAttribute("href")) ?? "/", site.url).pathname;
  await context.close();
});
afterAll(() => site?.close());

const field = (page: Page) => page.getByRole("combobox", { name: "Search for claims or name a command" });
const optionAt = (page: Page) =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute("aria-activedescendant") ?? "";
    return document.getElementById(id)?.textContent ?? "";
  });

inBrowser("search", () => {
  it("is done by keyboard alone: the palette finds a claim, also without a network, and goes there", async () => {
    const visitor = await site.visit({ viewport: { width: 320, height: 700 }, colorScheme: "dark" });
    const { page, context } = visitor;
    await page.goto(debate, { waitUntil: "load" });
    await expect
      .poll(async () => {
        await page.keyboard.press("Control+k");
        return field(page).count();
      })
      .toBe(1);
    await page.keyboard.type("nuclear");
    await page.getByRole("option").locator("mark").first().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => optionAt(page)).toMatch(/1/);
    await context.setOffline(true);
    await page.keyboard.press("Control+a");
    await page.keyboard.type("nucl");
    await page.getByText("You are offline: only the debate that is open is searched.").waitFor();
    await page.getByRole("option").locator("mark").first().waitFor();
    await context.setOffline(false);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => optionAt(page)).toMatch(/nucl/i);
    await page.keyboard.press("Enter");
    await page.waitForURL(/#c-[0-9a-f-]{36}$/);
    await expect.poll(() => field(page).count()).toBe(0);

    await page.keyboard.press("?");
    const keys = page.getByRole("dialog", { name: "Keys" });
    await keys.waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await keys.waitFor({ state: "detached" });
    await page.keyboard.press("/");
    await field(page).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => field(page).count()).toBe(0);
    expect(visitor.foreign).toEqual([]);
  });

  it("is a page that works without JavaScript, and says what it did not find", async () => {
    const visitor = await site.visit({ javaScriptEnabled: false, viewport: { width: 1280, height: 850 } });
    const { page } = visitor;
    await page.goto(debate);
    await page.getByRole("link", { name: "Search and commands" }).click();
    await page.getByRole("searchbox", { name: "Search for claims" }).fill("nuclear");
    await page.getByRole("button", { name: "Search" }).click();
    await page.waitForURL(/\/search\?debate=.*q=nuclear/);
    await page.getByRole("heading", { name: /claims for “nuclear”/ }).waitFor();
    await page
      .getByRole("link", { name: /nuclear/i })
      .first()
      .click();
    await page.waitForURL(/\/claims\//);

    await page.goto("/search?q=xylophonic+quarantines");
    await page.getByText("Nothing says that yet").waitFor();
    await page.goto("/search?q=a");
    await page.getByText("Type at least two letters.").waitFor();
    expect((await page.goto("/search?q=war&debate=00000000-0000-7000-8000-000000000000"))?.status()).toBe(404);
    expectNoFaults(visitor);
  });

  it("shows who has said it already while one writes, and can show that claim in place of one's own", async () => {
    const visitor = await site.visit({ viewport: { width: 1280, height: 900 } });
    const { page } = visitor;
    await signUp(page, "Dora Double", debate);
    await page.goto(debate, { waitUntil: "load" });
    const said = await page.locator('[data-claim][data-role="support"] p[dir="auto"]').first().textContent();
    await page.getByRole("link", { name: "Rebut: Thesis 2" }).click();
    const box = page.getByRole("textbox", { name: "Your claim" });
    await box.fill(`So ${said}`);
    const likely = page.getByRole("region", { name: "Already argued?" });
    await likely
      .getByRole("link", { name: /^Vote there: Support/ })
      .first()
      .waitFor();
    expect(await seriousFindings(page, { within: ".duplicates" })).toEqual([]);
    const use = likely.getByRole("button", { name: /^Use that one: Support/ }).first();
    const number = /[\d.]+$/.exec((await use.getAttribute("aria-label")) ?? "")?.[0] ?? "";
    await use.click();
    await page.getByText(`This claim is argued at ${number}.`).filter({ visible: true }).waitFor();
    await expect.poll(() => box.count()).toBe(0);
    expectNoFaults(visitor);
  });
});
