import { afterAll, beforeAll, it } from "vitest";
import { inBrowser } from "../support/browser";
import { query } from "../support/database";
import { type Addresses, addressesOf } from "./addresses";
import { lookAt } from "./look-at";
import { openSite, type Site, signUp, type Visitor } from "./site";

// Every page there is, here and the views in pages-of-views, as somebody who may see all of it: no finding that keeps
// anybody out, nothing asked of another host, nothing wider than the window, no complaint in the browser's console.

let site: Site;
let owner: Visitor;
let addresses: Addresses;

beforeAll(async () => {
  site = await openSite();
  owner = await site.visit({ viewport: { width: 1280, height: 850 } });
  await signUp(owner.page, "Olga Owner");
  await query(site.databaseUrl, `UPDATE "User" SET "isAdmin" = true WHERE "name" = 'Olga Owner'`);
  addresses = await addressesOf(site, owner);
  // The history tells of it, in words of the settings.
  await owner.page.goto(addresses.around.settings ?? "");
  await owner.page.getByRole("radio", { name: /^After they have voted on a claim/ }).check();
  await owner.page.getByRole("button", { name: "Save", exact: true }).last().click();
  await owner.page.getByText("Saved").first().waitFor();
}, 240_000);
afterAll(() => site?.close());

inBrowser("every page, for a person signed in", () => {
  it("is open to everyone, contacts nobody else and fits its window", async () => {
    await lookAt(owner, { ...addresses.site, ...addresses.around });
  }, 600_000);
});
