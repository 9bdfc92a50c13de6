import { afterAll, beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import type { ClaimId } from "@/lib/argument/id";
import { closeDatabase } from "@/lib/db/client";
import { inBrowser } from "../support/browser";
import { answer, edited, must, startDebate } from "../support/debates";
import { person } from "../support/people";
import { sql } from "../support/sql";
import { lookAt } from "./look-at";
import { openSite, type Site, signUp, type Visitor } from "./site";

// A debate with something of every kind in its history, and the pages on which it is remembered.

let site: Site;
let ada: Visitor;
let here: string;
let claim: ClaimId;

beforeAll(async () => {
  site = await openSite();
  process.env.DATABASE_URL = site.databaseUrl;
  ada = await site.visit({ timezoneId: "Europe/Berlin" });
  const email = await signUp(ada.page, "Ada Lang");
  const [user] = await sql<{ id: string }>(`select id from "User" where email = $1`, [email]);
  const owner = { userId: user?.id, name: "Ada Lang", isAdmin: false } as Actor;
  const ben = await person("Ben Baro");
  const { id, thesis, other } = await startDebate(owner);
  here = `/debates/${id}`;
  claim = await answer(ben, id, thesis, "support", "Wood is cheaper than stone in every year since 1990.");
  must(await edited(owner, id, { kind: "reword", id: claim, version: 1, text: "Wood is cheaper than stone." }));
  const place = { parentId: other, role: "rebuttal", position: 1 } as const;
  must(await edited(owner, id, { kind: "move", id: claim, version: 2, ...place }));
  const sources = [{ citation: "Building costs, 2024", locator: "table 3", url: "https://example.org/costs" }];
  must(await edited(ben, id, { kind: "cite", id: claim, version: 3, sources }));
  must(
    await edited(owner, id, { kind: "frame", version: 1, question: "What is the roof to be made of?", background: "" }),
  );
  for (const text of ["Wood burns.", "Stone lasts.", "Wood can be mended by anybody."])
    await answer(ben, id, thesis, "rebuttal", text);
  const gone = await answer(ben, id, claim, "rebuttal", "Words that had to go.");
  must(await edited(owner, id, { kind: "remove", id: gone, version: 1 }));
}, 240_000);
afterAll(async () => {
  await closeDatabase();
  await site?.close();
});

inBrowser("memory", () => {
  it("takes one's own edit back and makes it again by keyboard, and brings an old wording back from a claim's history", async () => {
    const { page } = ada;
    await page.goto(`${here}/claims/${claim}`);
    const form = page.locator("#answer");
    await form.getByRole("textbox").first().fill("Prices have turned since.");
    await form.getByRole("button", { name: "Add support" }).click();
    const added = page.getByRole("article").filter({ hasText: "Prices have turned since." });
    await added.first().waitFor();
    await page.getByRole("button", { name: /^Undo: added Support/ }).waitFor();
    await page.locator("body").press("Control+z");
    await page.getByText(/^Undone: added Support/).waitFor();
    await expect.poll(() => added.count()).toBe(0);
    await page.locator("body").press("Control+Shift+z");
    await added.first().waitFor();

    await page.getByRole("link", { name: "History of this claim" }).click();
    await page.waitForURL(/\/history$/);
    await page.getByRole("button", { name: "Bring the wording of edit 3 back" }).click();
    await page.getByText("The earlier wording stands again.").waitFor();
    await expect.poll(() => page.locator("figure").textContent()).toContain("in every year since 1990");
  });

  it("goes through the past by keyboard, and tells strangers nothing that has been removed", async () => {
    const stranger = await site.visit({ timezoneId: "Europe/Berlin" });
    const { page } = stranger;
    await page.goto(`${here}/at/now`);
    const slider = page.getByRole("slider", { name: "Moment in the history" });
    await expect.poll(() => slider.getAttribute("aria-valuetext")).toMatch(/20\d\d.*, edit \d+ of \d+$/);
    await expect.poll(() => page.getByRole("button", { name: "Play" }).count()).toBe(0);
    await slider.focus();
    await slider.press("Home");
    await page.waitForURL(/\/at\/0$/);
    await page.getByText("This is the past: the debate before its first edit.").waitFor();
    for (let i = 0; i < 3; i++) await slider.press("ArrowRight");
    await page.waitForURL(/\/at\/3$/);
    await page.getByText("Wood is cheaper than stone in every year since 1990.").first().waitFor();
    await page.goto(`${here}/at/now`);
    await slider.focus();
    const total = Number(/\d+$/.exec((await slider.getAttribute("aria-valuetext")) ?? "")?.[0]);
    for (const edit of [total - 1, total - 2, total - 3]) {
      await page.keyboard.press("ArrowLeft");
      await page.waitForURL(new RegExp(`/at/${edit}$`));
      await page.getByText(`the debate as it stood after edit ${edit} of`).waitFor();
    }
    await page.goto(`${here}/at/11`);
    await page.getByText("1 claim that has been removed since is not shown.").waitFor();
    expect(await page.content()).not.toContain("had to go");
    await page.getByRole("link", { name: "Back to the debate as it is now" }).click();
    await page.waitForURL(new RegExp(`${here}$`));
    await stranger.context.close();
  });

  it("prints the whole outline with numbers, sources and votes, without controls", async () => {
    const { page } = ada;
    await page.goto(`${here}/print`);
    await page.emulateMedia({ media: "print" });
    for (const text of [
      "What is the roof to be made of?",
      "Rebuttal 2.1",
      "Building costs, 2024, table 3",
      here,
      "no votes",
    ])
      expect(await page.getByText(text).first().isVisible(), text).toBe(true);
    await expect.poll(() => page.locator("button:visible, input:visible").count()).toBe(0);
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    await page.emulateMedia({ media: "screen" });
  });

  it("has no page that keeps anybody out", async () => {
    await lookAt(ada, {
      history: `${here}/history`,
      claim: `${here}/claims/${claim}/history`,
      past: `${here}/at/4`,
      print: `${here}/print`,
    });
  });
});
