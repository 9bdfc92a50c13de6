import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { inBrowser } from "../support/browser";
import { expectNoFaults, openSite, overflow, type Site, seriousFindings, signUp } from "./site";

let site: Site;
let debate: string;
beforeAll(async () => {
  site = await openSite();
  // One rebuttal somebody agrees with, so that leaving it out makes a difference.
  const { page, context } = await site.visit();
  await page.goto("/");
  const link = page.getByRole("link", { name: /How should Washington respond/ }).first();
  debate = new URL((await link.getAttribute("href")) ?? "/", site.url).pathname;
  await signUp(page, "Vera Voter", debate);
  await page.waitForURL(`**${debate}`);
  for (const name of [/^Thesis 1 of/, /^Rebuttal 1 of \d+ to 1,/]) {
    await page.getByRole("article", { name }).getByRole("button", { name: "Agree", exact: true }).click();
    await page.getByRole("article", { name: new RegExp(`${name.source}.*you agree`) }).waitFor();
  }
  await page.reload();
  await page.getByRole("article", { name: /^Thesis 1 of .*you agree/ }).waitFor();
  await context.close();
});
afterAll(() => site?.close());

const thesis = (page: Page) => page.getByRole("article", { name: /^Thesis 1 of/ });
const region = (page: Page) => page.getByRole("region", { name: "What if: Thesis 1" });
const standing = async (page: Page) => (await thesis(page).getAttribute("aria-label")) ?? "";

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute("aria-label") ?? at?.textContent ?? "";
    });
    if (name.test(focused.trim())) return;
  }
  throw new Error(`Tab never came to ${name}.`);
}

inBrowser("what if, by keyboard alone", () => {
  it("an answer is left out, the change is said, Reset and Escape undo it, and neither the server nor the page has kept anything", async () => {
    const visitor = await site.visit({ viewport: { width: 1280, height: 900 } });
    const { page } = visitor;
    await page.goto(debate);
    await thesis(page)
      .getByRole("button", { name: /^Why Thesis 1 stands at/ })
      .waitFor();
    const before = await standing(page);
    const stored = () =>
      page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
    const kept = await stored();

    await thesis(page)
      .getByRole("button", { name: /^Why Thesis 1/ })
      .focus();
    await page.keyboard.press("Enter");
    await tabTo(page, /^What if/);
    const requests: string[] = [];
    // What comes by itself is no answer to what is done here: the event stream, and pages and their scripts fetched
    // ahead because a link to them has come into view.
    page.on("request", (request) => {
      const ahead =
        request.method() === "GET" && /\/claims\/[0-9a-f-]{36}\?_rsc=|\/_next\/static\//.test(request.url());
      if (request.resourceType() !== "eventsource" && !ahead) requests.push(`${request.method()} ${request.url()}`);
    });
    await page.keyboard.press("Enter");
    await region(page).waitFor();

    await tabTo(page, /^Leave out Rebuttal/);
    await page.keyboard.press("Space");
    const said = region(page).getByRole("status");
    await expect.poll(() => said.textContent()).toMatch(/^Thesis 1 would rise from \d+\s% to \d+\s%\./);
    expect(await standing(page)).toBe(before);

    await tabTo(page, /^Votes on /);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => region(page).locator("select[data-changed]").count()).toBe(1);

    await tabTo(page, /^Reset$/);
    await page.keyboard.press("Enter");
    await expect.poll(() => said.textContent()).toMatch(/^Thesis 1 stands at/);
    await expect.poll(() => region(page).getByRole("button", { pressed: true }).count()).toBe(0);

    await page.keyboard.press("Escape");
    await expect.poll(() => region(page).count()).toBe(0);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
      .toMatch(/^What if/);

    expect(requests).toEqual([]);
    expect(await stored()).toBe(kept);
    await page.reload();
    await thesis(page).waitFor();
    await expect.poll(() => standing(page)).toBe(before);
    expectNoFaults(visitor);
  });

  for (const [colorScheme, width] of [
    ["light", 1280],
    ["dark", 320],
  ] as const) {
    it(`keeps nobody out and fits, ${colorScheme} at ${width} pixels`, async () => {
      const { page, context } = await site.visit({ colorScheme, viewport: { width, height: 800 } });
      await page.goto(debate);
      await thesis(page)
        .getByRole("button", { name: /^Why Thesis 1/ })
        .click();
      await page.getByRole("button", { name: /^What if/ }).click();
      await region(page)
        .getByRole("button", { name: /^Leave out Rebuttal/ })
        .first()
        .click();
      await region(page).getByText("Thesis 1 under each rule").click();
      await region(page).getByRole("table").waitFor();
      expect(await seriousFindings(page, { within: ".what-if" })).toEqual([]);
      expect(await overflow(page)).toBe(0);
      const small = await region(page)
        .locator("button, select, summary")
        .evaluateAll((all) =>
          all.map((one) => one.getBoundingClientRect()).filter((box) => Math.min(box.width, box.height) < 24),
        );
      expect(small).toEqual([]);
      await context.close();
    });
  }

  it("works on a claim's own page as well, and has a link that shows somebody else the same", async () => {
    const visitor = await site.visit({ viewport: { width: 1280, height: 900 } });
    const { page } = visitor;
    await page.goto(debate);
    await thesis(page).getByRole("link", { name: "1", exact: true }).click();
    await page.waitForURL(/\/claims\//);
    await page.getByRole("button", { name: /^What if/ }).click();
    await region(page)
      .getByRole("button", { name: /^Leave out Rebuttal/ })
      .first()
      .click();
    await expect.poll(() => region(page).getByRole("status").textContent()).toMatch(/would (rise|stay)/);
    expect(await seriousFindings(page, { within: ".what-if" })).toEqual([]);
    const result = await region(page).getByRole("status").textContent();
    const link = await region(page).getByRole("link", { name: "Link to this what-if" }).getAttribute("href");
    expectNoFaults(visitor);

    const other = await site.visit({ viewport: { width: 390, height: 844 } });
    await other.page.goto(link ?? "none");
    await region(other.page).waitFor();
    await expect.poll(() => region(other.page).getByRole("status").textContent()).toBe(result);
    await expect.poll(() => region(other.page).getByRole("button", { pressed: true }).count()).toBe(1);
    expect(await overflow(other.page)).toBe(0);
    expectNoFaults(other);
  });
});
