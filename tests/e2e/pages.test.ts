import type { Page } from "playwright-core";
import { afterAll, beforeAll, it } from "vitest";
import { inBrowser } from "../support/browser";
import { query } from "../support/database";
import { lookAt, lookAtEnlarged } from "./look-at";
import { openSite, type Site, signUp, type Visitor } from "./site";

// Every page there is, as somebody who may see all of it: no finding that keeps anybody out, nothing asked of another
// host, nothing wider than the window, no complaint in the browser's console.

let site: Site;
let owner: Visitor;
let paths: Record<string, string>;
let form: string;

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
  const [essay] = await query<{ id: string }>(site.databaseUrl, `SELECT "id" FROM "Essay" LIMIT 1`);
  form = `${debate}?answer=${row?.claim}&role=rebuttal`;
  await page.goto(`${debate}/members`);
  await page
    .getByRole("button", { name: /Make a link|Make the link|Invite/ })
    .first()
    .click();
  const link = await page.locator('input[value*="/join/"]').first().inputValue();
  return {
    home: "/",
    outline: debate,
    tree: `${debate}/tree?claim=${row?.claim}`,
    columns: `${debate}/columns?claim=${row?.claim}`,
    map: `${debate}/map?claim=${row?.claim}`,
    overview: `${debate}/overview?claim=${row?.claim}`,
    flow: `${debate}/flow?claim=${row?.claim}`,
    compare: `${debate}/compare?claim=${row?.claim}`,
    claim: `${debate}/claims/${row?.claim}`,
    ranked: `${debate}/columns?claim=${row?.claim}&sort=ranked`,
    groups: `${debate}/groups`,
    "vote next": `${debate}/next`,
    "a claim's flag": `${debate}/claims/${row?.claim}?do=flag`,
    "a claim's new source": `${debate}/claims/${row?.claim}?do=cite`,
    notifications: "/notifications",
    moderation: `${debate}/moderation`,
    unsupported: `${debate}/unsupported`,
    history: `${debate}/history`,
    removed: `${debate}/removed`,
    suggestions: `${debate}/suggestions`,
    "a suggestion": `${debate}/suggestions/new?claim=${row?.claim}&role=rebuttal`,
    members: `${debate}/members`,
    settings: `${debate}/settings`,
    export: `${debate}/export`,
    text: `${debate}/text?claim=${row?.claim}`,
    "a new text": `${debate}/text/new`,
    "a text to change": `${debate}/text/${essay?.id}`,
    start: "/start",
    "start from a text": "/start/text",
    import: "/import",
    join: new URL(link).pathname,
    account: "/account",
    people: "/admin/people",
    "nowhere to be found": "/debates/00000000-0000-4000-8000-000000000000",
  };
}

inBrowser("every page, for a person signed in", () => {
  it("is open to everyone, contacts nobody else and fits its window", async () => {
    await lookAt(owner, paths);
    // The outline around it is looked at already.
    await lookAt(owner, { "an open form": form }, "form:has(textarea)");
  }, 600_000);

  it("can be read in the reader's own colours at 200 %, of the views", async () => {
    const { outline, text, tree, columns, map, overview, flow, compare, claim } = paths as Record<string, string>;
    const views = { outline, text, tree, columns, map, overview, flow, compare, claim };
    await lookAtEnlarged(owner, views as Record<string, string>);
  }, 120_000);
});
