import { afterAll, beforeAll, it } from "vitest";
import { inBrowser } from "../support/browser";
import { query } from "../support/database";
import { lookAt } from "./look-at";
import { openSite, type Site } from "./site";

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 240_000);
afterAll(() => site?.close());

inBrowser("every page, for a stranger", () => {
  it("is open to everyone, contacts nobody else and fits its window", async () => {
    const [row] = await query<{ debate: string; claim: string }>(
      site.databaseUrl,
      `SELECT "debateId" AS "debate", "id" AS "claim" FROM "Claim" WHERE "role" = 'thesis' ORDER BY "position" LIMIT 1`,
    );
    const debate = `/debates/${row?.debate}`;
    await lookAt(await site.visit(), {
      home: "/",
      "sign in": "/signin",
      "sign up": "/signup",
      forgot: "/forgot",
      "a spent link": "/reset/nothing",
      search: "/search?q=nuclear",
      "a search in one debate": `/search?q=zzyx&debate=${row?.debate}`,
      outline: debate,
      text: `${debate}/text?claim=${row?.claim}`,
      claim: `${debate}/claims/${row?.claim}`,
    });
  }, 400_000);
});
