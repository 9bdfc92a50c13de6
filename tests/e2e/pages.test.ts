import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { inBrowser } from "../support/browser";
import { query } from "../support/database";
import { expectNoFaults, openSite, overflow, type Site, seriousFindings, signUp, type Visitor } from "./site";

// Every page there is, as somebody who may see all of it: no finding that keeps anybody out, nothing asked of another
// host, nothing wider than the window, no complaint in the browser's console.

let site: Site;
let owner: Visitor;
let paths: Record<string, string>;

beforeAll(async () => {
  site = await openSite();
  owner = await site.visit({ viewport: { width: 1280, height: 850 } });
  await signUp(owner.page, "Olga Owner");
  await query(site.databaseUrl, `UPDATE "User" SET "isAdmin" = true WHERE "name" = 'Olga Owner'`);
  paths = await addresses(owner.page);
}, 240_000);
afterAll(() => site?.close());

async function addresses(page: Page): Promise<Record<string, string>> {
  const [row] = await query<{ debate: string; claim: string }>(
    site.databaseUrl,
    `SELECT d."id" AS "debate", c."id" AS "claim" FROM "Debate" d JOIN "Claim" c ON c."debateId" = d."id"
     WHERE c."role" = 'thesis' ORDER BY c."position" LIMIT 1`,
  );
  const debate = `/debates/${row?.debate}`;
  await page.goto(`${debate}/members`);
  await page
    .getByRole("button", { name: /Make a link|Make the link|Invite/ })
    .first()
    .click();
  const link = await page.locator('input[value*="/join/"]').first().inputValue();
  return {
    home: "/",
    outline: debate,
    "an open form": `${debate}?answer=${row?.claim}&role=rebuttal`,
    columns: `${debate}/columns?claim=${row?.claim}`,
    claim: `${debate}/claims/${row?.claim}`,
    ranked: `${debate}/columns?claim=${row?.claim}&sort=ranked`,
    groups: `${debate}/groups`,
    "vote next": `${debate}/next`,
    history: `${debate}/history`,
    removed: `${debate}/removed`,
    suggestions: `${debate}/suggestions`,
    "a suggestion": `${debate}/suggestions/new?claim=${row?.claim}&role=rebuttal`,
    members: `${debate}/members`,
    settings: `${debate}/settings`,
    export: `${debate}/export`,
    start: "/start",
    import: "/import",
    join: new URL(link).pathname,
    account: "/account",
    people: "/admin/people",
    "nowhere to be found": "/debates/00000000-0000-4000-8000-000000000000",
  };
}

const signedOut = {
  "sign in": "/signin",
  "sign up": "/signup",
  forgot: "/forgot",
  "a spent link": "/reset/nothing",
  home: "/",
};

inBrowser("every page", () => {
  it("is open to everyone, contacts nobody else and fits its window, for a person signed in", async () => {
    await lookAt(owner, paths);
  }, 600_000);

  it("is so for a stranger too", async () => {
    const stranger = await site.visit({ viewport: { width: 1280, height: 850 } });
    await lookAt(stranger, { ...signedOut, outline: paths.outline ?? "", claim: paths.claim ?? "" });
  }, 400_000);
});

async function lookAt(visitor: Visitor, addresses: Record<string, string>): Promise<void> {
  const { page } = visitor;
  const faults: Record<string, unknown> = {};
  for (const [name, path] of Object.entries(addresses)) {
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.setViewportSize({ width: 1280, height: 850 });
    await page.goto(path, { waitUntil: "load" });
    const light = await seriousFindings(page);
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await page.setViewportSize({ width: 320, height: 700 });
    const dark = await seriousFindings(page);
    const wider = await overflow(page);
    if (light.length + dark.length + wider > 0) faults[name] = { light, dark, wider };
  }
  expect(faults).toEqual({});
  expectNoFaults(visitor);
}
