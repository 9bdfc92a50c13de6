import { afterAll, beforeAll, it } from "vitest";
import { inBrowser } from "../support/browser";
import { openToOwner } from "./addresses";
import { lookAt } from "./look-at";

// Every page there is, here and the views in pages-of-views, as somebody who may see all of it: no finding that keeps
// anybody out, nothing asked of another host, nothing wider than the window, no complaint in the browser's console.

let looking: Awaited<ReturnType<typeof openToOwner>>;
beforeAll(async () => {
  looking = await openToOwner();
  const { owner, addresses } = looking;
  // The history tells of it, in words of the settings.
  await owner.page.goto(addresses.around.settings ?? "");
  await owner.page.getByRole("radio", { name: /^After they have voted on a claim/ }).check();
  await owner.page.getByRole("button", { name: "Save", exact: true }).last().click();
  await owner.page.getByText("Saved").first().waitFor();
}, 240_000);
afterAll(() => looking?.site.close());

inBrowser("every page, for a person signed in", () => {
  it("is open to everyone, contacts nobody else and fits its window", async () => {
    const { owner, addresses } = looking;
    await lookAt(owner, { ...addresses.site, ...addresses.around });
  }, 600_000);
});
