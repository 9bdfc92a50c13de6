import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { inBrowser } from "../support/browser";
import { query } from "../support/database";
import { kialoText, rejoinderText } from "../support/uploads";
import { expectNoFaults, openSite, overflow, type Site, seriousFindings, signUp, type Visitor } from "./site";

let site: Site;
let visitor: Visitor;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  visitor = await site.visit({ viewport: { width: 1280, height: 850 }, acceptDownloads: true });
  page = visitor.page;
  await signUp(page, "Ida Importer");
}, 240_000);
afterAll(() => site?.close());

const file = (text: string, name = "bridge.txt") => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
const question = "Should the old bridge be closed to cars?";
const chooser = () => page.locator('input[type="file"]');
const counted = async (id: string) => {
  const [row] = await query<{ claims: number }>(
    site.databaseUrl,
    `SELECT count(*)::int AS "claims" FROM "Claim" WHERE "debateId" = '${id}'`,
  );
  return row?.claims;
};
const idOf = (url: string) => new URL(url).pathname.split("/")[2] ?? "";
const atDebate = (url: URL) => /^\/debates\/[0-9a-f-]{36}$/.test(url.pathname);

inBrowser("a debate in a file", () => {
  it("is looked at with its warnings, imported, exported and imported again", async () => {
    await page.goto("/start");
    await page.getByRole("link", { name: "Import a debate" }).click();
    await page.waitForURL("**/import");
    await chooser().setInputFiles(file(kialoText));
    await page.getByRole("heading", { name: question }).waitFor();
    const changes = page.getByRole("region", { name: "One thing changes" });
    await expect.poll(() => changes.getByRole("listitem").textContent()).toMatch(/^Line 9.*not in the file/);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await page.waitForURL(atDebate);
    await page.getByRole("heading", { name: question, level: 1 }).waitFor();
    await page.getByText("The cracks were there before the first lorry came.").waitFor({ state: "attached" });
    const first = idOf(page.url());
    expect(await counted(first)).toBe(7);

    await page.getByRole("link", { name: "Export" }).click();
    await page.getByRole("heading", { name: "Export" }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download as Rejoinder (.json)" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.json$/);
    const text = readFileSync(await download.path(), "utf8");

    await page.goto("/import");
    await chooser().setInputFiles(file(text, download.suggestedFilename()));
    await page.getByText("Everything in the file comes over as it is.").waitFor();
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await page.waitForURL((url) => atDebate(url) && idOf(url.href) !== first);
    expect(await counted(idOf(page.url()))).toBe(7);
    expectNoFaults(visitor);
  }, 180_000);

  it("that is wrong is refused with its line, and can be chosen anew once it is corrected", async () => {
    await page.goto("/import");
    await chooser().setInputFiles(file(kialoText.replace("1.2.1. Pro:", "1.9.1. Pro:")));
    const alert = page.locator("main").getByRole("alert");
    await alert.waitFor();
    await expect.poll(() => alert.textContent()).toContain("Line 7");
    expect(await seriousFindings(page)).toEqual([]);
    await chooser().setInputFiles(file(kialoText));
    await page.getByRole("heading", { name: question }).waitFor();
  }, 120_000);

  it("can be brought in with the keyboard alone, by pasting it", async () => {
    await page.goto("/import");
    const [choosing] = await Promise.all([page.waitForEvent("filechooser"), tabTo("Choose a file", "Enter")]);
    await choosing.setFiles([]);
    await tabTo("Paste text instead", "Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.insertText(kialoText);
    await tabTo("Look at it", "Enter");
    await page.getByRole("heading", { name: question }).waitFor();
    await tabTo("Private", "ArrowDown");
    await tabTo("Import", "Enter");
    await page.waitForURL(atDebate);
    const [row] = await query<{ visibility: string }>(
      site.databaseUrl,
      `SELECT "visibility" FROM "Debate" WHERE "id" = '${idOf(page.url())}'`,
    );
    expect(row?.visibility).toBe("unlisted");
  }, 120_000);

  it("that is large can be cancelled on the way, and nothing of it is left", async () => {
    const before = await query(site.databaseUrl, `SELECT "id" FROM "Debate"`);
    await page.goto("/import");
    await chooser().setInputFiles(file(rejoinderText(9000), "large.json"));
    await page.getByRole("heading", { name: question }).waitFor({ timeout: 60_000 });
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await page.locator("progress[value]").waitFor({ timeout: 100_000 });
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Cancelled. No debate was made").waitFor();
    await expect
      .poll(() => query(site.databaseUrl, `SELECT 1 FROM pg_stat_activity WHERE "state" = 'idle in transaction'`), {
        timeout: 30_000,
      })
      .toEqual([]);
    expect(await query(site.databaseUrl, `SELECT "id" FROM "Debate"`)).toEqual(before);
  }, 180_000);

  it("fits a phone at every step", async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto("/import");
    expect(await overflow(page)).toBe(0);
    await chooser().setInputFiles(file(kialoText, `${"a-very-long-name-without-a-space".repeat(3)}.txt`));
    await page.getByRole("heading", { name: question }).waitFor();
    expect(await overflow(page)).toBe(0);
    expect(await seriousFindings(page)).toEqual([]);
  }, 120_000);

  it("is imported and exported without JavaScript too", async () => {
    const plain = await site.visit({ javaScriptEnabled: false, storageState: await visitor.context.storageState() });
    await plain.page.goto("/import");
    await plain.page.getByLabel("File", { exact: true }).setInputFiles(file("no debate \u0000 at all"));
    await plain.page.getByRole("button", { name: "Import the file" }).click();
    await plain.page.getByText("This is not a text file").waitFor();
    await plain.page.getByLabel("File", { exact: true }).setInputFiles(file(kialoText));
    await plain.page.getByRole("button", { name: "Import the file" }).click();
    await plain.page.waitForURL(atDebate);
    await plain.page.goto(`${plain.page.url()}/export`);
    const [download] = await Promise.all([
      plain.page.waitForEvent("download"),
      plain.page.getByRole("button", { name: "Download as Kialo (.txt)" }).click(),
    ]);
    expect(readFileSync(await download.path(), "utf8")).toContain("Discussion");
  }, 120_000);
});

/** Presses Tab until the named part has the focus, then a key; ends when the page has been gone around. */
async function tabTo(name: string, key: string): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press("Tab");
    const words = await page.evaluate(() => {
      const at = document.activeElement;
      const label = at instanceof HTMLInputElement ? (at.labels?.[0]?.textContent ?? "") : (at?.textContent ?? "");
      return label.trim();
    });
    if (words === name || (name === "Private" && words.startsWith(name))) return page.keyboard.press(key);
  }
  throw new Error(`nothing called ${name} can be reached with Tab`);
}
