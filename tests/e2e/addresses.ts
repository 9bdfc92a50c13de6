import { query } from "../support/database";
import { openSite, type Site, signUp, type Visitor } from "./site";

/** Where there is something to see of the seeded debate, by what it is, for somebody who may see all of it. */
interface Addresses {
  /** The debate itself and what is read of it. */
  readonly views: Record<string, string>;
  /** What is written, asked and looked after beside it. */
  readonly around: Record<string, string>;
  /** What is not of one debate. */
  readonly site: Record<string, string>;
  /** The outline with an answer begun in it. */
  readonly form: string;
}

/** A site, somebody who may see all of it, and what there is to see. */
export async function openToOwner(): Promise<{ site: Site; owner: Visitor; addresses: Addresses }> {
  const site = await openSite();
  const owner = await site.visit({ viewport: { width: 1280, height: 850 } });
  await signUp(owner.page, "Olga Owner");
  await query(site.databaseUrl, `UPDATE "User" SET "isAdmin" = true WHERE "name" = 'Olga Owner'`);
  return { site, owner, addresses: await addressesOf(site, owner) };
}

async function addressesOf(site: Site, { page }: Visitor): Promise<Addresses> {
  const [row] = await query<{ debate: string; claim: string }>(
    site.databaseUrl,
    `SELECT d."id" AS "debate", c."id" AS "claim" FROM "Debate" d JOIN "Claim" c ON c."debateId" = d."id"
     WHERE c."role" = 'thesis' ORDER BY c."position" LIMIT 1`,
  );
  const debate = `/debates/${row?.debate}`;
  const [essay] = await query<{ id: string }>(site.databaseUrl, `SELECT "id" FROM "Essay" LIMIT 1`);
  await page.goto(`${debate}/members`);
  await page
    .getByRole("button", { name: /Make a link|Make the link|Invite/ })
    .first()
    .click();
  const link = await page.locator('input[value*="/join/"]').first().inputValue();
  return {
    form: `${debate}?answer=${row?.claim}&role=rebuttal`,
    views: {
      outline: debate,
      tree: `${debate}/tree?claim=${row?.claim}`,
      columns: `${debate}/columns?claim=${row?.claim}`,
      map: `${debate}/map?claim=${row?.claim}`,
      overview: `${debate}/overview?claim=${row?.claim}`,
      flow: `${debate}/flow?claim=${row?.claim}`,
      compare: `${debate}/compare?claim=${row?.claim}`,
      claim: `${debate}/claims/${row?.claim}`,
      text: `${debate}/text?claim=${row?.claim}`,
    },
    around: {
      ranked: `${debate}/columns?claim=${row?.claim}&sort=ranked`,
      groups: `${debate}/groups`,
      "vote next": `${debate}/next`,
      "a claim's flag": `${debate}/claims/${row?.claim}?do=flag`,
      "a claim's new source": `${debate}/claims/${row?.claim}?do=cite`,
      moderation: `${debate}/moderation`,
      unsupported: `${debate}/unsupported`,
      history: `${debate}/history`,
      removed: `${debate}/removed`,
      suggestions: `${debate}/suggestions`,
      "a suggestion": `${debate}/suggestions/new?claim=${row?.claim}&role=rebuttal`,
      members: `${debate}/members`,
      settings: `${debate}/settings`,
      export: `${debate}/export`,
      "a new text": `${debate}/text/new`,
      "a text to change": `${debate}/text/${essay?.id}`,
    },
    site: {
      home: "/",
      notifications: "/notifications",
      start: "/start",
      "start from a text": "/start/text",
      import: "/import",
      join: new URL(link).pathname,
      account: "/account",
      people: "/admin/people",
      "nowhere to be found": "/debates/00000000-0000-4000-8000-000000000000",
    },
  };
}
