import { afterAll, beforeAll, expect, it } from "vitest";
import { closeDatabase } from "@/lib/db/client";
import { addSamplePanel } from "@/lib/services/demo";
import { essayDebateId } from "@/lib/services/seed";
import { inBrowser } from "../support/browser";
import { query } from "../support/database";
import { expectNoFaults, openSite, overflow, type Site, seriousFindings, signUp } from "./site";

let site: Site;
const groups = `/debates/${essayDebateId}/groups`;
const next = `/debates/${essayDebateId}/next`;

beforeAll(async () => {
  site = await openSite();
  process.env.DATABASE_URL = site.databaseUrl;
  await addSamplePanel();
}, 240_000);
afterAll(async () => {
  await closeDatabase();
  await site?.close();
});

const analysed = async (people: number) => {
  const [row] = await query<{ people: number }>(
    site.databaseUrl,
    `select (report->>'people')::int as people from "GroupAnalysis"`,
  );
  return row?.people === people;
};

inBrowser("opinion groups", () => {
  it("are there some seconds after people have voted, for strangers as well, and the invented voters are said to be such", async () => {
    await expect.poll(() => analysed(42), { timeout: 60_000 }).toBe(true);
    const visitor = await site.visit({ javaScriptEnabled: false });
    await visitor.page.goto(groups);
    await visitor.page.getByRole("img", { name: /scatter of 42 people in 3 groups/ }).waitFor();
    await expect.poll(() => visitor.page.getByText("42 of these voters are invented").count()).toBe(1);
    await expect.poll(() => visitor.page.getByRole("table").count()).toBeGreaterThan(4);
    await expect.poll(() => visitor.page.getByText("Sign in and vote to see where you stand.").count()).toBe(1);
    expectNoFaults(visitor);
  });

  it("keep nobody out, from a phone to a desktop, in light and dark", async () => {
    const visitor = await site.visit();
    const { page } = visitor;
    for (const colorScheme of ["light", "dark"] as const) {
      for (const size of [
        { width: 1280, height: 850 },
        { width: 320, height: 700 },
      ]) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.setViewportSize(size);
        await page.goto(groups);
        expect([await seriousFindings(page), await overflow(page)]).toEqual([[], 0]);
      }
    }
    expectNoFaults(visitor);
  }, 120_000);

  it("show a voter the own place, and the columns say why a claim stands where it does", async () => {
    const { page } = await site.visit();
    await signUp(page, "Gina Grouped", next);
    await page.getByRole("heading", { level: 2 }).focus();
    const first = await page.getByRole("heading", { level: 2 }).textContent();
    await page.keyboard.press("1");
    await expect.poll(() => page.getByText(/^1 of \d+$/).count()).toBe(1);
    await expect.poll(() => page.getByRole("heading", { level: 2 }).textContent()).not.toBe(first);
    // The focus is on the next claim, so that the keys go on working.
    await expect
      .poll(() => page.getByRole("heading", { level: 2 }).evaluate((it) => it === document.activeElement))
      .toBe(true);
    await page.keyboard.press("3");
    await expect.poll(() => page.getByText(/^2 of \d+$/).count()).toBe(1);
    await page.goto(groups);
    await page.getByText(/You stand nearest to group [A-E], by your (2 verdicts|1 verdict)/).waitFor();
    await page.goto(`/debates/${essayDebateId}/columns?sort=ranked`);
    await expect.poll(() => page.getByText(/^Agreement in every group: at least/).count()).toBeGreaterThan(2);
  }, 60_000);
});

inBrowser("voting on one claim after another", () => {
  it("works without JavaScript: vote, say how much it bears, skip, reload", async () => {
    const { page } = await site.visit({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
    await page.goto(next);
    await page.getByRole("link", { name: "Sign in" }).last().waitFor();
    await signUp(page, "Nils Noscript", next);
    const asked = () => page.getByRole("heading", { level: 2 }).textContent();
    const first = await asked();
    await page.reload();
    await expect.poll(asked).toBe(first);
    await page.getByRole("link", { name: "Skip for now" }).click();
    const second = await asked();
    expect(second).not.toBe(first);
    const door = page.locator("summary").filter({ hasText: "how much does it bear" });
    const bears = (await door.count()) > 0;
    if (bears) {
      await door.click();
      await page.getByLabel("Strongly").check();
    }
    await page.getByRole("button", { name: "Unsure" }).click();
    await page.getByText(/^1 of \d+$/).waitFor();
    expect([first, second]).not.toContain(await asked());
    const [vote] = await query<{ verdict: number; relevance: number | null }>(
      site.databaseUrl,
      `select v."verdict", v."relevance" from "Vote" v join "User" u on u.id = v."userId" where u."name" = 'Nils Noscript'`,
    );
    expect(vote).toEqual({ verdict: 0, relevance: bears ? 3 : null });
    const height = await page.getByRole("button", { name: "Agree", exact: true }).evaluate((it) => it.clientHeight);
    expect(height).toBeGreaterThan(44);
  }, 60_000);
});
