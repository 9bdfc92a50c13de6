import type { Grant } from "../access/grant";
import type { ClaimId, UserId } from "../argument/id";
import type { Here } from "../argument/live";
import type { Database } from "./client";

/** A window that has not been heard of for so long, in seconds, is taken for closed. */
const stale = 45;

/** Says that these windows are open, each of its person. */
export async function markPresent(
  on: Database,
  grant: Grant,
  windows: readonly { readonly windowId: string; readonly userId: UserId | null }[],
): Promise<void> {
  await on.$executeRaw`
    INSERT INTO "Presence" AS p ("debateId", "windowId", "userId")
    SELECT ${grant.debateId}::uuid, w."windowId"::uuid, w."userId"::uuid
    FROM jsonb_to_recordset(${JSON.stringify(windows)}::jsonb) AS w("windowId" text, "userId" text)
    ON CONFLICT ("debateId", "windowId") DO UPDATE SET "seenAt" = clock_timestamp() WHERE p."userId" IS NOT DISTINCT FROM EXCLUDED."userId"`;
}

export async function markGone(on: Database, grant: Grant, windowId: string): Promise<void> {
  await on.presence.deleteMany({
    where: { debateId: grant.debateId, OR: [{ windowId }, { seenAt: { lt: new Date(Date.now() - stale * 4000) } }] },
  });
}

/**
 * Says which claim's words are being changed in a window of the actor's; null: none. The window may be one that nothing
 * has been heard of: it listens later, or through another one.
 */
export async function markEditing(
  on: Database,
  grant: Grant,
  windowId: string,
  claimId: ClaimId | null,
): Promise<void> {
  if (grant.actorId === null) return;
  await on.$executeRaw`
    INSERT INTO "Presence" AS p ("debateId", "windowId", "userId", "editing")
    VALUES (${grant.debateId}::uuid, ${windowId}::uuid, ${grant.actorId}::uuid, ${claimId}::uuid)
    ON CONFLICT ("debateId", "windowId") DO UPDATE SET "editing" = EXCLUDED."editing", "seenAt" = clock_timestamp()
    WHERE p."userId" = EXCLUDED."userId"`;
}

/** Who has the debate open, in the order in which they came. */
export async function presentIn(on: Database, grant: Grant): Promise<Here> {
  const rows = await on.$queryRaw<{ userId: string | null; name: string | null; editing: string | null }[]>`
    SELECT p."userId", u."name", p."editing" FROM "Presence" p LEFT JOIN "User" u ON u."id" = p."userId"
    WHERE p."debateId" = ${grant.debateId}::uuid AND p."seenAt" > clock_timestamp() - make_interval(secs => ${stale})
    ORDER BY p."windowId" LIMIT 500`;
  const people = new Map<UserId, Here["people"][number]>();
  for (const { userId, name, editing } of rows) {
    if (userId === null) continue;
    const id = userId as UserId;
    const known = people.get(id)?.editing ?? null;
    people.set(id, { userId: id, name: name ?? "", editing: known ?? (editing as ClaimId | null) });
  }
  return { people: [...people.values()], strangers: rows.filter(({ userId }) => userId === null).length };
}
