import type { Grant } from "../access/grant";
import type { UserId } from "../argument/id";
import type { Person } from "../argument/view";
import type { Database } from "./client";

/** The named people; all of them have written in a debate the grant opens. */
export async function peopleOf(on: Database, _grant: Grant, ids: ReadonlySet<UserId>): Promise<Record<UserId, Person>> {
  const rows = await on.user.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true, isSample: true },
  });
  return Object.fromEntries(rows.map(({ id, name, isSample }) => [id, { name, isSample }]));
}

/** Those of the people named who came along with the debate, from a file. */
export async function importedAmong(
  on: Database,
  _grant: Grant,
  ids: ReadonlySet<UserId>,
): Promise<readonly { readonly id: UserId; readonly name: string }[]> {
  const rows = await on.user.findMany({
    where: { id: { in: [...ids] }, importedIn: { not: null } },
    select: { id: true, name: true },
  });
  return rows.map(({ id, name }) => ({ id: id as UserId, name }));
}

/** How many voters of the sample panel have votes in the debate. */
export async function sampleVotersOf(on: Database, grant: Grant): Promise<number> {
  return on.user.count({ where: { isSample: true, votes: { some: { debateId: grant.debateId } } } });
}

/** Makes sure that the person who speaks for seeded claims exists; "finished" once all of them have been written. */
export async function systemPerson(on: Database, id: UserId, name: string): Promise<"new" | "finished"> {
  const row = await on.user.upsert({ where: { id }, create: { id, name }, update: {}, select: { disabledAt: true } });
  return row.disabledAt === null ? "new" : "finished";
}

/** Closes the seeding for good: even a deleted debate is not seeded again. */
export async function finishSystemPerson(on: Database, id: UserId): Promise<void> {
  await on.user.update({ where: { id }, data: { disabledAt: new Date() } });
}
