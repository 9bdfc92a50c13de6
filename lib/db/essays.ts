import type { Grant, Signed } from "../access/grant";
import type { UserId } from "../argument/id";
import type { Citation, EssayId, Showing } from "../essay/essay";
import type { Database } from "./client";
import type { Essay as Row } from "./generated/client";

/** An essay as it is kept, before anybody says what a reader gets of it. */
export interface StoredEssay extends Citation {
  readonly id: EssayId;
  readonly showing: Showing;
  readonly version: number;
  /** The version that brought the text: offsets of any version since then are offsets of it. */
  readonly textVersion: number;
  readonly text: string;
  readonly addedBy: UserId;
  readonly removed: boolean;
  readonly revisions: Revisions;
}

/** How often what is marked in an essay has changed. */
interface Revisions {
  readonly passages: number;
  readonly rejected: number;
  /** The last one of `rejected` that took a rejection back. */
  readonly unrejected: number;
}

/** An essay without its text. */
export type StoredHead = Omit<StoredEssay, "text">;

/** What a list needs of it. */
export type StoredLine = Citation & Pick<StoredEssay, "id" | "showing">;

type Given = Pick<StoredEssay, "showing" | "text"> & { readonly citation: Citation };

/** Earlier texts of one essay that are kept, and removed essays of one debate; the oldest go for good. */
const mostKept = { versions: 50, removed: 20 };

/** In the order in which they came. */
export async function essayLines(on: Database, { debateId }: Grant): Promise<readonly StoredLine[]> {
  const rows = await on.essay.findMany({
    where: { debateId, removedAt: null },
    omit: { text: true },
    orderBy: [{ addedAt: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({ ...citationOf(row), id: row.id as EssayId, showing: row.showing }));
}

export async function essayHead(on: Database, { debateId }: Grant, id: string): Promise<StoredHead | null> {
  const row = await on.essay.findUnique({ where: { debateId_id: { debateId, id } }, omit: { text: true } });
  return row === null ? null : headOfRow(row);
}

export async function essayById(on: Database, { debateId }: Grant, id: string): Promise<StoredEssay | null> {
  const row = await on.essay.findUnique({ where: { debateId_id: { debateId, id } } });
  return row === null ? null : essayOfRow(row);
}

/** The same, held until the transaction ends: its text and its passages change one after the other. */
export async function lockEssay(tx: Database, grant: Grant, id: string): Promise<StoredEssay | null> {
  await tx.$queryRaw`
    SELECT 1 FROM "Essay" WHERE "debateId" = ${grant.debateId}::uuid AND "id" = ${id}::uuid FOR NO KEY UPDATE`;
  return essayById(tx, grant, id);
}

export const countEssays = (tx: Database, { debateId }: Grant): Promise<number> =>
  tx.essay.count({ where: { debateId, removedAt: null } });

/** Keeps a new essay; the same one sent twice is kept once. `another`: the id is another one's. */
export async function insertEssay(
  tx: Database,
  { debateId, actorId }: Signed<"write">,
  { id, citation, text, showing }: Given & { readonly id: EssayId },
  at: number,
): Promise<"new" | "there" | "another"> {
  const row = { debateId, id, title: citation.title, text, addedById: actorId };
  const data = [{ ...row, ...citation, showing, addedAt: new Date(at) }];
  if ((await tx.essay.createMany({ data, skipDuplicates: true })).count === 1) return "new";
  return (await tx.essay.count({ where: row })) === 1 ? "there" : "another";
}

/** Writes the essay's next version; the text it had is kept where it has another one now. */
export async function writeEssay(
  tx: Database,
  { debateId, actorId }: Signed<"write" | "edit">,
  before: StoredEssay,
  { citation, text, showing }: Given,
  at: number,
): Promise<void> {
  const version = before.version + 1;
  const changed = text !== before.text;
  await tx.essay.update({
    where: { debateId_id: { debateId, id: before.id } },
    data: { ...citation, showing, version, ...(changed && { text, textVersion: version }) },
  });
  await markChanged(tx, debateId, before.id);
  if (!changed) return;
  const of = { debateId, essayId: before.id };
  await tx.essayVersion.create({
    data: { ...of, version: before.version, text: before.text, replacedAt: new Date(at), replacedById: actorId },
  });
  const old = await tx.essayVersion.findMany({
    where: of,
    orderBy: { version: "desc" },
    select: { version: true },
    skip: mostKept.versions,
  });
  if (old[0] !== undefined) await tx.essayVersion.deleteMany({ where: { ...of, version: { lte: old[0].version } } });
}

/** Takes an essay out of sight, or back (null). */
export async function markEssayRemoved(
  tx: Database,
  { debateId, actorId }: Signed<"write" | "edit">,
  id: EssayId,
  at: number | null,
): Promise<void> {
  const data = at === null ? { removedAt: null, removedById: null } : { removedAt: new Date(at), removedById: actorId };
  await tx.essay.update({ where: { debateId_id: { debateId, id } }, data });
  await markChanged(tx, debateId, id);
  if (at === null) return;
  const old = await tx.essay.findMany({
    where: { debateId, removedAt: { not: null } },
    orderBy: [{ removedAt: "desc" }, { id: "desc" }],
    select: { id: true },
    skip: mostKept.removed,
  });
  await tx.essay.deleteMany({ where: { debateId, id: { in: old.map((row) => row.id) } } });
}

/** Those who follow the debate hear of it; who does not write does only where it `isShown` to them. */
export async function markChanged(tx: Database, debateId: string, id: EssayId, isShown = true): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Essay" SET "changedAt" = clock_timestamp(),
      "shownAt" = CASE WHEN ${isShown} THEN clock_timestamp() ELSE "shownAt" END
    WHERE "debateId" = ${debateId}::uuid AND "id" = ${id}::uuid`;
}

/** The same of its passages, with the number of the change; the essay is held by this transaction. */
export async function nextPassages(tx: Database, debateId: string, id: EssayId, isShown = true): Promise<number> {
  await markChanged(tx, debateId, id, isShown);
  const { passagesRevision } = await tx.essay.update({
    where: { debateId_id: { debateId, id } },
    data: { passagesRevision: { increment: 1 } },
    select: { passagesRevision: true },
  });
  return passagesRevision;
}

const citationOf = ({ title, author, date, publisher, url, rights }: Citation): Citation => ({
  ...{ title, author, date, publisher, url, rights },
});

const headOfRow = (row: Omit<Row, "text">): StoredHead => ({
  ...citationOf(row),
  ...{ id: row.id as EssayId, showing: row.showing, addedBy: row.addedById as UserId },
  ...{ version: row.version, textVersion: row.textVersion, removed: row.removedAt !== null },
  revisions: { passages: row.passagesRevision, rejected: row.rejectedRevision, unrejected: row.unrejectedRevision },
});

const essayOfRow = (row: Row): StoredEssay => ({ ...headOfRow(row), text: row.text });
