import { afterAll, beforeAll, expect, it } from "vitest";
import { inBrowser } from "../support/browser";
import { openSite, overflow, type Site, signUp } from "./site";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

inBrowser("with JavaScript off", () => {
  it("a debate is read whole: outline, columns, a claim with its path and its reasons", async () => {
    const { page } = await site.visit({ javaScriptEnabled: false });
    await page.goto("/");
    await page
      .getByRole("link", { name: /How should Washington respond/ })
      .first()
      .click();
    await expect.poll(() => page.locator("article").count(), { timeout: 10_000 }).toBeGreaterThan(90);
    const claim = await page
      .getByRole("article", { name: /^Rebuttal 1 of \d+ to 1,/ })
      .getByRole("link", { name: "1.6", exact: true })
      .getAttribute("href");
    await page.goto(claim ?? "");
    await expect
      .poll(() => page.getByRole("navigation", { name: "Path to this claim" }).textContent())
      .toContain("restraint");
    await page.goto((claim ?? "").replace("/claims/", "/columns?claim="));
    await page.getByRole("heading", { name: "Rebuttals" }).first().waitFor();
  });

  it("a person signs up, answers and votes by plain forms, and a mistake loses nothing typed", async () => {
    const { page } = await site.visit({ javaScriptEnabled: false });
    await page.goto("/");
    const href = await page
      .getByRole("link", { name: /How should Washington respond/ })
      .first()
      .getAttribute("href");
    await signUp(page, "Nora Script", href ?? "/");
    await page.getByRole("link", { name: "Rebut: Thesis 1" }).click();
    const box = page.getByRole("textbox", { name: "Your claim" });
    const tooLong = "Talks need leverage first. ".repeat(30);
    await box.fill(tooLong);
    await page.getByRole("button", { name: "Add rebuttal" }).click();
    await page.getByText("This is too long").first().waitFor();
    expect((await box.inputValue()).trim()).toBe(tooLong.trim());
    await box.fill("Talks need leverage first, and restraint gives leverage away.");
    await page.getByRole("button", { name: /Add rebuttal|Try again/ }).click();
    await page
      .getByRole("article", { name: /^Rebuttal \d+ of \d+ to 1,/ })
      .filter({ hasText: "gives leverage away" })
      .waitFor();

    const thesis = page.getByRole("article", { name: /^Thesis 2 of/ });
    await thesis.getByRole("button", { name: "Disagree", exact: true }).click();
    await page.getByRole("article", { name: /^Thesis 2 of 6, 33\s*% strong, you disagree/ }).waitFor();
  });

  it("a text is read beside its claims, and sentences are tied to a claim and let go by plain forms", async () => {
    const { page } = await site.visit({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    await page.goto("/");
    const debate = await page
      .getByRole("link", { name: /How should Washington respond/ })
      .first()
      .getAttribute("href");
    await signUp(page, "Petra Plain", `${debate}/text`);
    const text = page.getByRole("article", { name: "The text" });
    await page.getByLabel("The claim").selectOption({ index: 1 });
    const claim = await page.getByLabel("The claim").inputValue();
    await page.getByLabel("Its sentences").selectOption([{ index: 0 }, { index: 1 }]);
    await page.getByRole("button", { name: "Anchor here" }).click();
    await page.waitForURL((url) => url.searchParams.get("claim") === claim && url.hash.startsWith("#p-"));
    const passage = new URL(page.url()).hash.slice("#p-".length);
    expect(await text.locator(`#p-${passage}`).count()).toBe(1);
    await page.getByLabel("The passage").selectOption(passage);
    await page.getByRole("button", { name: "Remove the passage" }).click();
    await expect.poll(() => text.locator(`#p-${passage}`).count()).toBe(0);
    expect(await overflow(page)).toBe(0);
  });
});
