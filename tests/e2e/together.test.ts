import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { inBrowser } from "../support/browser";
import { query } from "../support/database";
import { openSite, type Site, signUp, type Visitor } from "./site";

let site: Site;
let mia: Visitor;
let ben: Visitor;
let debate: string;
let thesis: string;

beforeAll(async () => {
  site = await openSite();
  const [row] = await query<{ debate: string; claim: string }>(
    site.databaseUrl,
    `SELECT "debateId" AS "debate", "id" AS "claim" FROM "Claim" WHERE "role" = 'thesis' ORDER BY "position" LIMIT 1`,
  );
  [debate, thesis] = [`/debates/${row?.debate}`, row?.claim ?? ""];
  [mia, ben] = [await site.visit(), await site.visit()];
  await signUp(mia.page, "Mia Maas");
  await signUp(ben.page, "Ben Baro");
}, 240_000);
afterAll(() => site?.close());

const open = async ({ page }: Visitor) => {
  await page.goto(`${debate}/claims/${thesis}`);
  await page.getByText("Changes by others appear as they happen").waitFor({ state: "attached" });
};

/** Writes a rebuttal of the claim whose page is open. */
async function rebut(page: Page, text: string): Promise<void> {
  const form = page.locator("#answer");
  await form.getByLabel("Rebuttal", { exact: true }).check({ force: true });
  await form.getByRole("textbox").first().fill(text);
  await form.getByRole("button", { name: /^(Add|Send) / }).click();
}

const claims = async (text: string) =>
  (await query<{ n: number }>(site.databaseUrl, `SELECT count(*)::int AS n FROM "Claim" WHERE "text" = '${text}'`))[0]
    ?.n;

inBrowser("two people in one debate", () => {
  it("see who is there, and each other's answers without losing their place", async () => {
    await open(mia);
    await open(ben);
    await mia.page.getByText("Ben Baro").waitFor({ state: "attached" });
    const before = await ben.page.evaluate(() => window.scrollY);
    await rebut(mia.page, "Restraint was tried before and did not hold.");
    const fresh = ben.page.getByRole("button", { name: "1 new reply" }).first();
    await fresh.waitFor();
    expect(await ben.page.getByText("Restraint was tried before").count()).toBe(0);
    expect(await ben.page.evaluate(() => window.scrollY)).toBe(before);
    await fresh.click();
    await ben.page.getByText("Restraint was tried before").first().waitFor();
  });

  it("hear of each other's comments, and let them in when they like", async () => {
    await mia.page.getByRole("textbox", { name: "Comment on this claim" }).fill("Is there a study of that?");
    await mia.page.getByRole("button", { name: "Comment", exact: true }).click();
    const fresh = ben.page.getByRole("button", { name: "New in this discussion: show it" });
    await fresh.waitFor();
    expect(await ben.page.getByText("Is there a study of that?").count()).toBe(0);
    await fresh.click();
    await ben.page.getByText("Is there a study of that?").waitFor();
    await fresh.waitFor({ state: "detached" });
    await mia.page.getByText("Is there a study of that?").waitFor();
    await mia.page.getByRole("button", { name: "New in this discussion" }).waitFor({ state: "detached" });
  });

  it("goes on without a network: what is written waits, is shown as waiting, and is sent once", async () => {
    const text = "Written in a tunnel, sent after it.";
    await ben.context.setOffline(true);
    await rebut(ben.page, text);
    await ben.page.getByText("Waits for a connection", { exact: true }).first().waitFor();
    await ben.page.getByRole("button", { name: "Agree" }).first().click();
    await ben.page.getByText("Your vote waits for a connection").first().waitFor();
    expect(await claims(text)).toBe(0);
    await ben.context.setOffline(false);
    await expect.poll(() => claims(text), { timeout: 40_000 }).toBe(1);
    await ben.page.getByText("Waits for a connection", { exact: true }).waitFor({ state: "detached", timeout: 20_000 });
    await mia.page.getByRole("button", { name: "1 new reply" }).first().waitFor();
    const votes = await query(
      site.databaseUrl,
      `SELECT 1 FROM "Vote" v JOIN "User" u ON u."id" = v."userId" WHERE u."name" = 'Ben Baro'`,
    );
    expect(votes).toHaveLength(1);
  });

  it("go from view to view of the open debate without a network; other pages wait, and a vote is sent once", async () => {
    const { page, context, errors } = ben;
    await page.goto(debate);
    const view = (name: string) =>
      page.getByRole("navigation", { name: "Views of this debate" }).getByRole("link", { name, exact: true });
    // The code of the other views is fetched once the page has nothing else to do.
    await page.locator("html[data-views=here]").waitFor({ state: "attached" });
    await page.waitForLoadState("networkidle");
    await context.setOffline(true);
    await page.getByText("You are offline.").waitFor();
    const went = errors.length;
    await view("Tree").click();
    await page.getByRole("treeitem").first().waitFor();
    expect(new URL(page.url()).pathname).toBe(`${debate}/tree`);
    await expect.poll(() => page.title()).toMatch(/^Tree: How should Washington/);
    // And from there to others, as long as one likes.
    for (const [name, label] of [
      ["Map", "Map of the debate"],
      ["Overview", "Overview of the debate"],
    ] as const) {
      await view(name).click();
      await page.getByRole("tree", { name: label }).waitFor();
    }
    await page.goBack();
    await page.getByRole("tree", { name: "Map of the debate" }).waitFor();
    await view("Tree").click();
    await page.getByRole("treeitem").first().click();
    await page.getByRole("button", { name: "Disagree" }).first().click();
    await page.getByText("Your vote waits for a connection").first().waitFor();
    await page.getByRole("link", { name: "History", exact: true }).first().click();
    await page.getByText("That page is not here yet.").first().waitFor();
    expect(new URL(page.url()).pathname).toBe(`${debate}/tree`);

    await context.setOffline(false);
    const votes = () =>
      query(
        site.databaseUrl,
        `SELECT 1 FROM "Vote" v JOIN "User" u ON u."id" = v."userId"
         WHERE u."name" = 'Ben Baro' AND v."claimId" = '${thesis}' AND v."verdict" = -1`,
      );
    await expect.poll(async () => (await votes()).length, { timeout: 40_000 }).toBe(1);
    // And the pages themselves come again.
    await view("Compare").click();
    await page.getByRole("rowheader", { name: "Strongest rebuttal" }).waitFor();
    await view("Outline").click();
    await page.getByRole("article", { name: /^Thesis 1 of 6/ }).waitFor();
    expect(errors.slice(went).filter((error) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch/.test(error))).toEqual([]);
  });

  it("both change the same words: the slower one sees both texts and decides", async () => {
    await open(mia);
    await mia.page.getByText("Restraint was tried before").first().waitFor();
    const [row] = await query<{ id: string }>(
      site.databaseUrl,
      `SELECT "id" FROM "Claim" WHERE "text" LIKE 'Restraint was tried%'`,
    );
    const entry = (page: Page) => page.locator(`[data-claim="${row?.id}"]`);
    await mia.page.goto(`${debate}/claims/${row?.id}`);
    await entry(mia.page).getByRole("button", { name: /More/ }).click();
    await mia.page.getByRole("menuitem", { name: /Reword/ }).click();
    await ben.page.goto(`${debate}/claims/${row?.id}`);
    await ben.page.getByText("Mia Maas is changing this now").waitFor();
    // The faster one works from another window of the same person.
    const second = await mia.context.newPage();
    await second.goto(`${debate}/claims/${row?.id}`);
    await entry(second).getByRole("button", { name: /More/ }).click();
    await second.getByRole("menuitem", { name: /Reword/ }).click();
    await entry(second).getByRole("textbox").first().fill("Restraint was tried in 1994 and did not hold.");
    await entry(second).getByRole("button", { name: "Save" }).click();
    await ben.page.getByText("tried in 1994").first().waitFor();
    await entry(mia.page).getByRole("textbox").first().fill("Restraint was tried in 2018 and did not hold.");
    await entry(mia.page).getByRole("button", { name: "Save" }).click();
    await mia.page.getByText("Restraint was tried in 1994 and did not hold.").first().waitFor();
    await expect
      .poll(() => mia.page.getByText("Restraint was tried in 2018 and did not hold.").count())
      .toBeGreaterThan(0);
    await second.close();
  });

  it("see words of a text light up that the other one anchored, where they stand; read, it is there without a network", async () => {
    for (const { page } of [mia, ben]) {
      await page.goto(`${debate}/text`);
      await page.getByText("Changes by others appear as they happen").waitFor({ state: "attached" });
    }
    const { page, context } = ben;
    const bare = ".essay-text .essay-sentence[data-stop]";
    const places = () =>
      page
        .locator(".essay-text .essay-sentence")
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    const before = await places();
    const words = (await mia.page.locator(bare).first().textContent()) ?? "";
    await mia.page.locator(bare).first().focus();
    await mia.page.keyboard.press("l");
    const dialog = mia.page.getByRole("dialog", { name: "Anchor to a claim" });
    await dialog.getByRole("radio").first().check({ force: true });
    await dialog.getByRole("button", { name: "Anchor here" }).click();
    await expect.poll(() => page.locator(".essay-text [data-fresh]").first().textContent()).toBe(words);
    expect(await places()).toEqual(before);
    const signs = await page.locator(".essay-text .essay-sign").count();
    await page.getByRole("button", { name: "1 passage changed: show it" }).click();
    await expect.poll(() => page.locator(".essay-text .essay-sign").count()).toBe(signs + 1);
    expect(await mia.page.getByRole("button", { name: /changed: show/ }).count()).toBe(0);

    const view = (name: string) =>
      page.getByRole("navigation", { name: "Views of this debate" }).getByRole("link", { name, exact: true });
    await page.locator("html[data-views=here]").waitFor({ state: "attached" });
    await context.setOffline(true);
    await page.getByText("You are offline.").waitFor();
    await view("Tree").click();
    await page.getByRole("treeitem").first().waitFor();
    await view("Text").click();
    await page.getByRole("article", { name: "The text" }).getByText(words).waitFor();
    await context.setOffline(false);
  });

  it("and one person's windows share one connection: the other one hears all the same, and goes on when the first closes", async () => {
    await open(mia);
    const second = await mia.context.newPage();
    const streams: string[] = [];
    second.on("request", (request) => {
      if (/\/live\?/.test(request.url())) streams.push(request.url());
    });
    await second.goto(`${debate}/claims/${thesis}`);
    await second.getByText("Changes by others appear as they happen").waitFor({ state: "attached" });
    await open(ben);
    await rebut(ben.page, "Said once, heard in two windows.");
    for (const page of [mia.page, second]) await page.getByRole("button", { name: "1 new reply" }).first().waitFor();
    expect(streams).toEqual([]);
    await mia.page.close();
    await expect.poll(() => streams.length).toBe(1);
    await rebut(ben.page, "Said once more, heard in the window that is left.");
    await second.getByRole("button", { name: "2 new replies" }).first().waitFor();
  });
});
