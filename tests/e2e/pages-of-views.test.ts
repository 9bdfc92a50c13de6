import { afterAll, beforeAll, it } from "vitest";
import { inBrowser } from "../support/browser";
import { query } from "../support/database";
import { type Addresses, addressesOf } from "./addresses";
import { lookAt, lookAtEnlarged } from "./look-at";
import { openSite, type Site, signUp, type Visitor } from "./site";

// What pages.test.ts looks at of every other page, of what is read of a debate.

let site: Site;
let owner: Visitor;
let addresses: Addresses;

beforeAll(async () => {
  site = await openSite();
  owner = await site.visit({ viewport: { width: 1280, height: 850 } });
  await signUp(owner.page, "Olga Owner");
  await query(site.databaseUrl, `UPDATE "User" SET "isAdmin" = true WHERE "name" = 'Olga Owner'`);
  addresses = await addressesOf(site, owner);
}, 240_000);
afterAll(() => site?.close());

inBrowser("every view, for a person signed in", () => {
  it("is open to everyone, contacts nobody else and fits its window", async () => {
    await lookAt(owner, addresses.views);
    // The outline around it is looked at already.
    await lookAt(owner, { "an open form": addresses.form }, "form:has(textarea)");
  }, 600_000);

  it("can be read in the reader's own colours at 200 %", async () => {
    await lookAtEnlarged(owner, addresses.views);
  }, 120_000);
});
