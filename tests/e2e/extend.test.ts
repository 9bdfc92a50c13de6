import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { inBrowser } from "../support/browser";
import { expectNoFaults, openSite, type Site, signUp } from "./site";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const entry = (page: Page, text: string): Locator =>
  page.getByRole("article", { name: /^(Support|Rebuttal) / }).filter({ hasText: text });

/** Presses one entry of the menu behind a claim's "more" button. */
async function choose(page: Page, claim: Locator, name: string): Promise<void> {
  await claim.getByRole("button", { name: /^More on/ }).click();
  await page.getByRole("menuitem", { name, exact: true }).click();
}

const keyboardComesTo = (one: Locator) =>
  expect.poll(() => one.evaluate((element) => element === document.activeElement)).toBe(true);
const keyboardComesInto = (one: Locator) =>
  expect.poll(() => one.evaluate((element) => element.contains(document.activeElement))).toBe(true);

inBrowser("a writer's own claim", () => {
  it("is added, reworded, moved by list and by dragging, removed, brought back, and is where it was left after reloading", async () => {
    const visitor = await site.visit({ viewport: { width: 1280, height: 1000 } });
    const { page } = visitor;
    await page.goto("/");
    const href = await page
      .getByRole("link", { name: /How should Washington respond/ })
      .first()
      .getAttribute("href");
    await signUp(page, "Walter Writer", href ?? "/");

    const thesis = page.getByRole("article", { name: /^Thesis 1 of/ });
    await thesis.getByRole("link", { name: "Support: Thesis 1" }).click();
    await page.getByRole("textbox", { name: "Your claim" }).fill("Calm leaves room for the hotline.");
    await page.getByRole("button", { name: "Add support" }).click();
    await entry(page, "Calm leaves room for the hotline.").waitFor();

    // By keyboard alone: the menu has the focus at its first use, then its button, the field, and the claim.
    const added = entry(page, "Calm leaves room");
    await keyboardComesTo(added);
    const more = added.getByRole("button", { name: /^More on/ });
    await more.press("Enter");
    await keyboardComesInto(page.getByRole("menu"));
    await page.keyboard.press("Escape");
    await keyboardComesTo(more);
    await page.keyboard.press("Enter");
    await keyboardComesInto(page.getByRole("menu"));
    await page.keyboard.type("rew");
    await page.keyboard.press("Enter");
    const field = page.getByRole("textbox", { name: "The claim, reworded" });
    await keyboardComesTo(field);
    await field.fill("Calm keeps the hotline open.");
    await page.getByRole("button", { name: "Save", exact: true }).press("Enter");
    await keyboardComesTo(entry(page, "Calm keeps the hotline open."));

    await choose(page, entry(page, "Calm keeps the hotline"), "Move …");
    const dialog = page.getByRole("dialog", { name: /^Move/ });
    await dialog.getByLabel("Find a claim").fill("Kremlin channels negotiated");
    await dialog.getByRole("radio", { name: /^Thesis 6/ }).check();
    await dialog.getByRole("button", { name: "Move it here" }).click();
    const moved = page.getByRole("article", { name: /^Support \d+ of \d+ to 6,/ }).filter({ hasText: "hotline open" });
    await moved.waitFor();

    // Onto the claim above it: what one has in sight is what one drags onto.
    const handle = moved.locator('[draggable="true"]').first();
    const above = page.getByRole("article", { name: /^Rebuttal \d+ of \d+ to 6,/ }).last();
    await handle.dragTo(above.locator("p").first());
    const dropped = page.getByRole("dialog", { name: /^Move/ });
    await dropped.getByText("Rebuttal", { exact: true }).click();
    await dropped.getByRole("button", { name: "Move it here" }).click();
    await page.getByRole("group", { name: "Show levels" }).getByRole("button", { name: "All" }).click();
    const turned = page
      .getByRole("article", { name: /^Rebuttal \d+ of \d+ to 6\.\d+,/ })
      .filter({ hasText: "hotline open" });
    await turned.waitFor();

    await choose(page, turned, "Remove …");
    const confirm = page.getByRole("button", { name: "Remove", exact: true });
    if (await confirm.isVisible()) await confirm.click();
    await turned.waitFor({ state: "detached" });
    await page.getByRole("alertdialog").filter({ hasText: "Removed" }).getByRole("button", { name: "Undo" }).click();
    await turned.waitFor();
    // Shown at once, saved a moment later: who reloads in between sees what had been saved.
    await expect.poll(() => turned.getByText("Saving").count()).toBe(0);

    await page.reload();
    await page.getByRole("group", { name: "Show levels" }).getByRole("button", { name: "All" }).click();
    await expect.poll(() => page.locator("article").filter({ hasText: "hotline open" }).count()).toBe(1);
    await turned.waitFor();
    expectNoFaults(visitor);
  });
});
