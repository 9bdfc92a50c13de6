import { afterAll, beforeAll, expect, it } from "vitest";
import { inBrowser } from "../support/browser";
import { query } from "../support/database";
import { expectNoFaults, openSite, overflow, type Site, seriousFindings, signUp, type Visitor } from "./site";

let site: Site;
let visitor: Visitor;

beforeAll(async () => {
  site = await openSite();
  visitor = await site.visit({ viewport: { width: 1280, height: 850 } });
}, 240_000);
afterAll(() => site?.close());

const essay = [
  "The old bridge should be closed to lorries this year. Its cables have lost a fifth of their strength since 1998.",
  "However, the detour through the valley takes twenty minutes. The council must therefore pay for a ferry.",
].join("\n\n");
const first = "The old bridge should be closed to lorries this year.";

inBrowser("an essay", () => {
  it("is pasted, reviewed by keyboard alone, published, read from both sides, and followed by its anchors when it changes", async () => {
    const { page } = visitor;
    await signUp(page, "Esther Essay", "/start/text");
    await page.getByLabel("What is the question?").fill("What should become of the old bridge?");
    await page.getByRole("textbox", { name: "The text" }).fill(essay);
    await page.getByText(/^2 paragraphs, 4 sentences/).waitFor();
    await page.getByLabel("Title", { exact: true }).fill("On the bridge");
    expect(await seriousFindings(page)).toEqual([]);
    await page.reload();
    // What was kept comes in once the page has woken up.
    await expect.poll(() => page.getByLabel("Title", { exact: true }).inputValue()).toBe("On the bridge");
    await page.getByRole("button", { name: "Start with this text" }).click();
    await page.waitForURL(/\/debates\/[0-9a-f-]{36}\/text/);
    const debate = `/debates/${new URL(page.url()).pathname.split("/")[2]}`;

    const review = page.getByRole("group", { name: /^Review, proposal/ });
    await review.waitFor();
    const inReview = () => page.evaluate(() => document.activeElement?.classList.contains("review") ?? false);
    for (let i = 0; i < 60 && !(await inReview()); i++) await page.keyboard.press("Tab");
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press("a");
    await page.getByRole("link", { name: "Thesis 1", exact: true }).first().waitFor();
    await page.keyboard.press("a");
    await expect.poll(() => claims(debate)).toBe(2);
    const [passage] = await query<{ exact: string; text: string }>(
      site.databaseUrl,
      `SELECT p."exact", c."text" FROM "Passage" p JOIN "Claim" c ON c."id" = p."claimId" ORDER BY p."start" LIMIT 1`,
    );
    expect(passage).toEqual({ exact: first, text: first });

    await page.goto(`${debate}/settings`);
    await page.getByText("Readers see quoted passages only").waitFor();
    await page.getByRole("radio", { name: /^Public/ }).check();
    await page.getByRole("button", { name: "Save", exact: true }).last().click();
    await page.getByText("Saved").first().waitFor();
    const stranger = await site.visit({ viewport: { width: 320, height: 700 } });
    await stranger.page.goto(debate);
    await stranger.page.getByRole("link", { name: "Text", exact: true }).click();
    const quotes = stranger.page.getByRole("list", { name: "Quoted passages" });
    await quotes.getByRole("link", { name: "Thesis 1", exact: true }).click();
    await expect.poll(() => stranger.page.locator(".essay-quote[data-lit]").textContent()).toContain(first);
    expect(await stranger.page.content()).not.toContain("However, the detour");
    expect(await overflow(stranger.page)).toBe(0);
    expect(await seriousFindings(stranger.page)).toEqual([]);
    expectNoFaults(stranger);

    await page.goto(`${debate}/text`);
    await page.getByLabel("More about this text").click();
    await page.getByRole("link", { name: "Change the text" }).click();
    const field = page.getByRole("textbox", { name: "The text" });
    await field.waitFor();
    const another = await page.context().newPage();
    await another.goto(page.url());
    await field.fill(`Nobody likes to wait for a bridge.\n\n${essay}`);
    await page.getByText("2 passages found again, 0 changed, 0 no longer in the text").waitFor();
    await page.getByRole("button", { name: "Save the text" }).click();
    await page.waitForURL(/\/text\?essay=/);
    const drafts = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("draft:text")));
    await expect.poll(drafts).toEqual([]);

    // Opened before that was saved.
    await another.getByRole("textbox", { name: "The text" }).fill(`${essay}\n\nSo much for bridges.`);
    await another.getByRole("button", { name: "Save the text" }).click();
    const apart = another.getByRole("region", { name: "Where the two differ" });
    await apart.getByText("Nobody likes to wait for a bridge.").waitFor();
    await another.getByRole("button", { name: "Save mine instead" }).click();
    await another.waitForURL(/\/text\?essay=/);
    await another.getByText("So much for bridges.").first().waitFor();
    await expect.poll(drafts).toEqual([]);
    await another.close();
    await page.getByRole("link", { name: "Thesis 1", exact: true }).first().click();
    await expect.poll(() => page.locator(".essay-text [data-lit]").first().textContent()).toBe(first);

    // What is done to its passage comes to a claim's own page, which is open all the while.
    const beside = await page.context().newPage();
    await beside.goto(`${debate}/claims/${new URL(page.url()).searchParams.get("claim")}`);
    await beside.getByRole("heading", { name: "In the text" }).waitFor();
    await page.getByRole("button", { name: /^Take this passage from the claim/ }).click();
    await beside.getByRole("button", { name: /^The words it comes from have changed/ }).click();
    await beside.getByRole("heading", { name: "In the text" }).waitFor({ state: "detached" });
    expectNoFaults(visitor);
  }, 240_000);
});

async function claims(debate: string): Promise<number | undefined> {
  const [row] = await query<{ claims: number }>(
    site.databaseUrl,
    `SELECT count(*)::int AS "claims" FROM "Claim" WHERE "debateId" = '${debate.split("/")[2]}'`,
  );
  return row?.claims;
}
