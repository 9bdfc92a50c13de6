import { afterAll, beforeAll, it } from "vitest";
import { query } from "../support/database";
import { openSite, type Site, signUp } from "./site";
let site: Site;
beforeAll(async () => { site = await openSite(); }, 240_000);
afterAll(() => site?.close());
it("looks", async () => {
  const a = await site.visit({ viewport: { width: 1280, height: 900 } });
  const b = await site.visit({ viewport: { width: 1280, height: 900 } });
  await signUp(a.page, "Olga Owner", "/");
  await signUp(b.page, "Gil Guest", "/");
  const [row] = await query<{ debate: string; claim: string }>(site.databaseUrl, `with member as (
       insert into "Membership" ("debateId", "userId", role)
       select d.id, u.id, (case u.name when 'Olga Owner' then 'owner' else 'writer' end)::"MemberRole"
       from "Debate" d, "User" u where u.name in ('Olga Owner', 'Gil Guest') returning 1)
     select c."debateId" as debate, c.id as claim from "Claim" c join "Source" s on s."debateId"=c."debateId" and s."claimId"=c.id where c.role = 'rebuttal' and s.url is not null order by c.position limit 1`);
  const debate = `/debates/${row?.debate}`, claim = `${debate}/claims/${row?.claim}`;
  const say = async (p: typeof a.page, text: string) => { await p.goto(claim); await p.getByLabel("Comment on this claim").fill(text); await p.getByRole("button", { name: "Comment", exact: true }).click(); await p.waitForURL(/#comment-/); };
  await say(b.page, "Where is **that** from? I found two others:\n\n- https://example.org/a-study\n- [the statute](https://example.org/law), which says\n\n> not in any case\n\n@Olga Owner, do you know `more`?");
  await a.page.goto(claim);
  await a.page.getByRole("link", { name: "Reply to Gil Guest" }).click();
  await a.page.getByRole("textbox", { name: "Reply to Gil Guest" }).fill("@Gil Guest the second one is the one the essay relies on, see paragraph 8.");
  await a.page.getByRole("button", { name: "Reply", exact: true }).click();
  await a.page.locator(".mention", { hasText: "Gil Guest" }).waitFor();
  await say(a.page, "Should we split this claim?");
  await a.page.getByRole("button", { name: "Resolve" }).last().click();
  await a.page.getByText("Resolved: 1 comment").waitFor();
  await b.page.goto(claim);
  await b.page.getByRole("button", { name: "4 of 5" }).first().click();
  await b.page.getByText("1 vote").first().waitFor();
  await b.page.getByRole("link", { name: "Flag this claim" }).click();
  await b.page.getByRole("radio", { name: /^A duplicate/ }).check();
  await b.page.getByLabel("Of which claim").fill("1.1");
  await b.page.getByLabel("A word to the editors").fill("Both say that pressure pushes them together.");
  const shot = async (v: typeof a, name: string, path: string | null, scroll?: string) => {
    for (const [w, h, scheme] of [[1280, 900, "light"], [390, 844, "dark"]] as const) {
      await v.page.setViewportSize({ width: w, height: h });
      await v.page.emulateMedia({ colorScheme: scheme });
      if (path) await v.page.goto(path);
      await v.page.waitForTimeout(700);
      if (scroll) { const box = await v.page.locator(scroll).first().boundingBox(); const y = await v.page.evaluate(() => scrollY); await v.page.screenshot({ path: `/tmp/talk/${name}-${w}-${scheme}.png`, fullPage: true, clip: { x: 0, y: Math.max(0, (box?.y ?? 0) + y - 60), width: w, height: 1500 } }).catch(() => v.page.screenshot({ path: `/tmp/talk/${name}-${w}-${scheme}.png`, fullPage: true })); }
      else await v.page.screenshot({ path: `/tmp/talk/${name}-${w}-${scheme}.png`, fullPage: true });
    }
    await v.page.setViewportSize({ width: 1280, height: 900 });
  };
  await shot(b, "flag", null, "#sources");
  await b.page.getByRole("button", { name: "Flag it" }).click();
  await b.page.getByText("The editors will look at it").waitFor();
  await shot(a, "claim", claim, "#sources");
  await shot(a, "cite", `${claim}?do=cite`, "#sources");
  await shot(a, "queue", `${debate}/moderation`);
  const item = a.page.getByRole("form", { name: /^Decide on what/ });
  await item.getByRole("textbox", { name: "Reason" }).fill("The same point, made there first.");
  await item.getByRole("checkbox").check();
  await item.getByRole("button", { name: "Decide" }).click();
  await a.page.getByText("Linked to its duplicate").waitFor();
  await query(site.databaseUrl, `update "ModerationDecision" set "affectedId" = (select id from "User" where name = 'Gil Guest')`);
  await b.page.goto(`${debate}/moderation`);
  await b.page.locator('summary', { hasText: 'Appeal' }).click();
  await b.page.getByLabel("Why should it be decided otherwise?").fill("They differ in what they rest on.");
  await b.page.getByRole("button", { name: "Appeal" }).click();
  await b.page.getByText("The appeal waits").waitFor();
  await shot(a, "log", `${debate}/moderation`);
  await shot(b, "news", "/notifications");
  await shot(a, "unsupported", `${debate}/unsupported`);
  await shot(b, "marks", claim, ".talk");
  await b.page.goto(`${debate}/suggestions/new?claim=${row?.claim}&role=support`);
  await b.page.getByLabel("Your claim").fill("Sanctions have in fact pushed both governments to trade in their own currencies.");
  await b.page.getByRole("button", { name: "Suggest it" }).click();
  await b.page.waitForURL(/suggestions/);
  await b.page.goto(`${debate}/suggestions`);
  await a.page.goto(`${debate}/suggestions`);
  await a.page.getByText("Change the wording first").click();
  await shot(a, "suggestions", null);
  await a.page.getByLabel("Your wording").fill("Sanctions have pushed both governments to settle trade in their own currencies.");
  await a.page.getByRole("button", { name: "Accept in this wording" }).click();
  await a.page.getByText("Accepted in your wording").waitFor();
  await shot(b, "decided", `${debate}/suggestions`);
}, 240_000);
