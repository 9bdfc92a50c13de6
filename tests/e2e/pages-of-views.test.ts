import { afterAll, beforeAll, it } from "vitest";
import { inBrowser } from "../support/browser";
import { openToOwner } from "./addresses";
import { lookAt, lookAtEnlarged } from "./look-at";

// What pages.test.ts looks at of every other page, of what is read of a debate.

let looking: Awaited<ReturnType<typeof openToOwner>>;
beforeAll(async () => {
  looking = await openToOwner();
}, 240_000);
afterAll(() => looking?.site.close());

inBrowser("every view, for a person signed in", () => {
  it("is open to everyone, contacts nobody else and fits its window", async () => {
    const { owner, addresses } = looking;
    await lookAt(owner, addresses.views);
    // The outline around it is looked at already.
    await lookAt(owner, { "an open form": addresses.form }, "form:has(textarea)");
  }, 600_000);

  it("can be read in the reader's own colours at 200 %", async () => {
    await lookAtEnlarged(looking.owner, looking.addresses.views);
  }, 120_000);
});
