import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { inBrowser } from "../support/browser";
import { expectNoFaults, openSite, overflow, type Site, signUp } from "./site";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const thesis = (page: Page) => page.getByRole("article", { name: /^Thesis 1 of/ });
const rebuttalText =
  "Restraint without a price for rearming hands Pyongyang the initiative: it keeps what it gained and waits for more.";

async function openEssay(page: Page): Promise<void> {
  await page.goto("/");
  await page
    .getByRole("link", { name: /How should Washington respond/ })
    .first()
    .click();
  await page.waitForURL(/\/debates\//);
}

inBrowser("a visitor who joins the essay's debate", () => {
  it("reads signed out, signs up, rebuts a claim and votes, sees the strength change, and finds it again after reloading", async () => {
    const ada = await site.visit();
    const { page } = ada;
    await openEssay(page);
    await thesis(page).waitFor();
    await expect.poll(() => page.locator("article").count(), { timeout: 10_000 }).toBeGreaterThan(90);
    await expect.poll(() => thesis(page).getByText("No votes yet").count()).toBeGreaterThan(0);

    const debate = new URL(page.url()).pathname;
    await signUp(page, "Ada Quill", debate);
    await page.waitForURL(`**${debate}`);

    await thesis(page).getByRole("link", { name: "Rebut: Thesis 1" }).click();
    await page.getByRole("textbox", { name: "Your claim" }).fill(rebuttalText);
    await page.getByRole("button", { name: "Add rebuttal" }).click();
    const mine = page.getByRole("article", { name: /^Rebuttal \d+ of \d+ to 1,/ }).filter({ hasText: rebuttalText });
    await mine.waitFor();

    await thesis(page).getByRole("button", { name: "Agree", exact: true }).click();
    await page.getByRole("article", { name: /^Thesis 1 of 6, 67\s*% strong, you agree/ }).waitFor();
    await page.getByText("Saved:").first().waitFor();

    await page.reload();
    await page.getByRole("article", { name: /^Thesis 1 of 6, 67\s*% strong, you agree/ }).waitFor();
    await mine.waitFor();
    expectNoFaults(ada);

    // A second person finds the rebuttal strong: the thesis gives way at once, and says why.
    const ben = await site.visit();
    await signUp(ben.page, "Ben Harbour", debate);
    await ben.page.waitForURL(`**${debate}`);
    const read = ben.page
      .getByRole("article", { name: /^Rebuttal \d+ of \d+ to 1,/ })
      .filter({ hasText: rebuttalText });
    await read.getByRole("button", { name: "Agree", exact: true }).click();
    await ben.page.getByRole("article", { name: /^Thesis 1 of 6, (6[0-6]|5\d)\s*% strong/ }).waitFor();
    await thesis(ben.page).getByText("Why?").first().click();
    await thesis(ben.page)
      .getByText(/Rebuttal 1\.\d+ lowers this from 67/)
      .waitFor();
    await ben.page.reload();
    await ben.page.getByRole("article", { name: /^Thesis 1 of 6, (6[0-6]|5\d)\s*% strong/ }).waitFor();
    expectNoFaults(ben);

    // And withdraws again: the thesis stands where it stood.
    await read.getByRole("button", { name: "Agree", exact: true }).click();
    await ben.page.getByRole("article", { name: /^Thesis 1 of 6, 67\s*% strong/ }).waitFor();
  });

  it("writes a word on a phone that is longer than its line, and the page stays as wide as the phone", async () => {
    const { page } = await site.visit({ viewport: { width: 390, height: 844 } });
    await openEssay(page);
    await signUp(page, `Ada ${"Lovelace".repeat(6)}`, new URL(page.url()).pathname);
    await thesis(page).getByRole("link", { name: "Rebut: Thesis 1" }).click();
    const word = "Donaudampfschifffahrtsgesellschaft".repeat(8);
    await page.getByRole("textbox", { name: "Your claim" }).fill(word);
    await expect.poll(() => overflow(page)).toBe(0);
    await page.getByRole("button", { name: "Add rebuttal" }).click();
    await page
      .getByRole("article", { name: /^Rebuttal/ })
      .filter({ hasText: word })
      .waitFor();
    await expect.poll(() => overflow(page)).toBe(0);
  });
});
