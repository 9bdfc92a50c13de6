import { afterAll, beforeAll, expect, it } from "vitest";
import { inBrowser } from "../support/browser";
import { query } from "../support/database";
import { expectNoFaults, openSite, type Site, seriousFindings, signUp, type Visitor } from "./site";

// Talking about a claim and moderating it, by two people.

let site: Site;
let owner: Visitor;
let guest: Visitor;
let debate: string;
let claim: string;

const desktop = { viewport: { width: 1280, height: 900 } };

beforeAll(async () => {
  site = await openSite();
  [owner, guest] = [await site.visit(desktop), await site.visit({ ...desktop, javaScriptEnabled: false })];
  await signUp(owner.page, "Olga Owner", "/");
  await signUp(guest.page, "Gil Guest", "/");
  const [row] = await query<{ debate: string; claim: string }>(
    site.databaseUrl,
    `with member as (
       insert into "Membership" ("debateId", "userId", role)
       select d.id, u.id, (case u.name when 'Olga Owner' then 'owner' else 'writer' end)::"MemberRole"
       from "Debate" d, "User" u where u.name in ('Olga Owner', 'Gil Guest') returning 1)
     select c."debateId" as debate, c.id as claim from "Claim" c where c.role = 'support' order by c.position limit 1`,
  );
  debate = `/debates/${row?.debate}`;
  claim = `${debate}/claims/${row?.claim}`;
}, 240_000);
afterAll(() => site?.close());

inBrowser("talk", () => {
  it("goes from a comment without JavaScript to an answer that mentions its author", async () => {
    const { page } = guest;
    await page.goto(claim);
    await page
      .getByLabel("Comment on this claim")
      .fill("Where is **that** from? <b>x</b> ![i](https://example.org/i.png)");
    await page.getByRole("button", { name: "Comment", exact: true }).click();
    await page.getByText("Where is that from?").waitFor();
    await expect.poll(() => page.locator(".talk strong").textContent()).toBe("that");
    await expect.poll(() => page.locator(".talk img, .talk b").count()).toBe(0);

    await owner.page.goto(`${claim}#comments`);
    await owner.page.getByRole("link", { name: "Reply to Gil Guest" }).click();
    const reply = owner.page.getByRole("textbox", { name: "Reply to Gil Guest" });
    await reply.pressSequentially("Ask @gi");
    await owner.page.getByRole("option", { name: "Gil Guest" }).waitFor();
    await reply.press("Enter");
    await reply.pressSequentially("please.");
    await owner.page.getByRole("button", { name: "Reply", exact: true }).click();
    await owner.page.locator(".mention", { hasText: "@Gil Guest" }).waitFor();
    expect(await seriousFindings(owner.page)).toEqual([]);

    await page.goto("/");
    await page.getByRole("link", { name: "Notifications, 1 unread" }).click();
    await page.getByText("Olga Owner mentioned you").waitFor();
    await page.getByRole("button", { name: "Mark all as read" }).click();
    await page.getByRole("link", { name: "Notifications", exact: true }).waitFor();
  }, 60_000);

  it("takes a flag from anybody to a public decision, with the moderator's position beside it", async () => {
    const { page } = guest;
    await page.goto(claim);
    await page.getByRole("link", { name: "Flag this claim" }).click();
    await page.getByRole("radio", { name: /^Unsourced/ }).check();
    await page.getByRole("button", { name: "Flag it" }).click();
    await page.getByText("The editors will look at it").waitFor();

    await owner.page.goto(`${debate}/moderation`);
    const item = owner.page.getByRole("form", { name: /^Decide on what/ });
    await item.getByRole("radio", { name: /^Mark as unsourced/ }).check();
    await item.getByRole("textbox", { name: "Reason" }).fill("The paragraph says less.");
    await item.getByRole("checkbox").check();
    await item.getByRole("button", { name: "Decide" }).click();
    await owner.page.getByRole("status").getByText("the claim is marked as unsourced").waitFor();

    await page.goto(`${debate}/moderation`);
    await page.getByText("The paragraph says less.").waitFor();
    await page.getByText("Has not voted on the claim").waitFor();
    await page.getByRole("link", { name: "Claims that need a source" }).click();
    await page.getByText("marked by an editor").waitFor();
    expectNoFaults(owner);
    expectNoFaults(guest);
  }, 60_000);
});
