import type { Page } from "playwright-core";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, expect, it } from "vitest";
import { inBrowser } from "../support/browser";
import { expectNoFaults, openSite, overflow, type Site, seriousFindings, signUp, type Visitor } from "./site";

let site: Site;
let visitor: Visitor;
let page: Page;
let debate: string;
beforeAll(async () => {
  site = await openSite();
  visitor = await site.visit({ viewport: { width: 1280, height: 900 } });
  page = visitor.page;
  await signUp(page, "Stella Structure", "/start");
  await page.getByRole("textbox", { name: "What is the question?" }).fill("Should the bridge be closed?");
  await page.getByRole("textbox", { name: "Thesis 1" }).fill("It should be closed.");
  await page.getByRole("button", { name: "Start the debate" }).click();
  await page.waitForURL(/\/debates\/[0-9a-f-]{36}$/);
  debate = new URL(page.url()).pathname;
}, 240_000);
afterAll(() => site?.close());

const said = (text: string) => page.locator("p", { hasText: text }).filter({ visible: true });

/** Answers a claim as the page itself would, without its typing. */
async function answer(parentId: string, role: string, text: string, position: number): Promise<string> {
  const id = newId();
  const edit = { kind: "add", id, parentId, role, text, position, sharedFrom: null, origin: "response", sources: [] };
  const status = await page.evaluate(
    async ([path, body]) =>
      (await fetch(path, { method: "POST", body, headers: { "content-type": "application/json" } })).status,
    [`/api${debate}/edits`, JSON.stringify({ commandId: newId(), edit })] as const,
  );
  expect(status).toBe(200);
  return id;
}

/** By keyboard alone, from the claim's menu. */
async function wish(label: string, name: RegExp): Promise<void> {
  await page.getByRole("button", { name: `More on ${label}`, exact: true }).press("Enter");
  await page.getByRole("menuitem", { name: "Join, split, merge …" }).press("Enter");
  await page.getByRole("dialog").getByRole("button", { name }).press("Enter");
}
/** Until the reader has been taken to the claim: what opens before that is closed by it. */
const arrivedAt = (id: string) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-claim"))).toBe(id);
/** The offer that comes with what was done, not the button that stands above the view; nothing takes one away from it. */
async function undoInPassing(): Promise<void> {
  const undo = page.getByRole("alertdialog").getByRole("button", { name: "Undo", exact: true }).last();
  await undo.focus();
  await new Promise((enough) => setTimeout(enough, 200));
  expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
}
const send = (name: string) => page.getByRole("dialog").getByRole("button", { name, exact: true }).press("Enter");

inBrowser("rearranging a debate", () => {
  it("joins, splits and merges by keyboard, undoes it, and leads from what was merged to what stands for it", async () => {
    const thesis = (await page.locator("[data-role=thesis] [data-claim]").first().getAttribute("data-claim")) ?? "";
    const cracks = await answer(thesis, "support", "There are cracks.", 1);
    await answer(thesis, "rebuttal", "It is the only way to school.", 2);
    const known = await answer(thesis, "support", "Cracks like these have brought bridges down.", 3);
    await answer(known, "undercut", "Those bridges were of iron.", 1);
    const fissures = await answer(thesis, "support", "It has fissures and it is narrow.", 4);
    await answer(fissures, "support", "Anybody can see them.", 1);
    await page.goto(debate, { waitUntil: "load" });
    await page.getByText("attacks the step from 1.3 to 1").waitFor({ state: "attached" });

    await wish("Support 1.1", /^Join with others/);
    await page.getByRole("checkbox", { name: /Support 1.3/ }).press("Space");
    expect(await seriousFindings(page)).toEqual([]);
    await send("Join them");
    await page.getByRole("article", { name: /^Support 1 of 3 to 1, only together with 1.2/ }).waitFor();
    await expect.poll(() => page.locator("[data-bracket=first] + [data-bracket=last]").count()).toBe(1);
    await undoInPassing();
    await expect.poll(() => page.locator("[data-bracket]").count()).toBe(0);

    await wish("Support 1.4", /^Split in two/);
    await page.getByRole("textbox", { name: "First claim" }).fill("It has fissures.");
    await page.getByRole("textbox", { name: "Second claim" }).fill("It is narrow.");
    await send("Split it");
    await page.getByRole("article", { name: /^Support 4 of 4/ }).waitFor();
    await arrivedAt(fissures);

    await wish("Support 1.4", /^Merge into another/);
    await page.getByRole("radio", { name: /There are cracks/ }).press("Space");
    expect(await seriousFindings(page)).toEqual([]);
    await send("Merge it");
    await page.getByText("Merged Support 1.4 into Support 1.1").waitFor();
    await expect.poll(() => said("It has fissures.").count()).toBe(0);
    await page.goto(`${debate}/claims/${fissures}`, { waitUntil: "load" });
    await page.waitForURL(`**/claims/${cracks}?merged=${fissures}`);
    await page.getByText("The claim you were looking for was merged into this one.").waitFor();
    await said("Anybody can see them.").waitFor();
    await page.goto(`${debate}#c-${fissures}`, { waitUntil: "load" });
    await page.waitForURL(`**#c-${cracks}`);
    expectNoFaults(visitor);
  });

  it("starts a debate of a branch, which each side names as a source", async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await page.goto(debate, { waitUntil: "load" });
    await wish("Support 1.1", /^Start a debate of it/);
    expect([await seriousFindings(page), await overflow(page)]).toEqual([[], 0]);
    await page.getByRole("textbox", { name: "The question it answers" }).fill("Is the bridge cracked?");
    await send("Start the debate");
    await page.getByRole("heading", { name: "Is the bridge cracked?", level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).not.toBe(debate);
    await said("Anybody can see them.").waitFor();
    expect([await seriousFindings(page), await overflow(page)]).toEqual([[], 0]);
    expectNoFaults(visitor);
  });

  it("is read without JavaScript: a merged claim's address, a tie, a step that is attacked", async () => {
    const plain = await site.visit({ javaScriptEnabled: false });
    await plain.context.addCookies(await visitor.context.cookies());
    await plain.page.goto(debate);
    await plain.page.getByText("attacks the step from").first().waitFor({ state: "attached" });
    expectNoFaults(plain);
  });
});
