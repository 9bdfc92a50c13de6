import type { Grant, Signed } from "../access/grant";
import type { ClaimId } from "../argument/id";
import type { Anchor } from "../essay/anchor";
import type { EssayId, PassageId } from "../essay/essay";
import type { Passage } from "../essay/view";
import type { Database } from "./client";
import { nextPassages } from "./essays";
import type { Prisma, Passage as Row } from "./generated/client";

/** A passage as it is kept; `removed` by hand, which keeps it from coming back with its claim. */
export type StoredPassage = Passage & { readonly removed: boolean };

/** Those that were not removed, in the order of the text. */
export async function passagesOf(
  on: Database,
  { debateId }: Grant,
  essayId: EssayId,
): Promise<readonly StoredPassage[]> {
  const rows = await on.passage.findMany({ where: { debateId, essayId, removedAt: null }, orderBy: inTextOrder });
  return rows.map(passageOfRow);
}

/**
 * Those that changed after a revision, removed ones too, and those that stand in the same places, in the order of the
 * text; null where more than so many changed.
 */
export async function passagesSince(
  on: Database,
  { debateId }: Grant,
  essayId: EssayId,
  { revision, most }: { readonly revision: number; readonly most: number },
): Promise<readonly StoredPassage[] | null> {
  const where = { debateId, essayId, revision: { gt: revision } };
  const changed = await on.passage.findMany({ where, take: most + 1 });
  if (changed.length > most) return null;
  const places = changed.map(({ start, end }) => ({ start, end }));
  const twins = { debateId, essayId, removedAt: null, OR: places };
  const ids = { debateId, id: { in: changed.map(({ id }) => id) } };
  if (changed.length === 0) return [];
  return (await on.passage.findMany({ where: { OR: [twins, ids] }, orderBy: inTextOrder })).map(passageOfRow);
}

/** The ones that stand before a passage in the text and were not removed, at most so many, in the order of the text. */
export async function passagesBefore(
  on: Database,
  { debateId }: Grant,
  { id, essayId, anchor: { start, end } }: StoredPassage,
  { most, skip }: { readonly most: number; readonly skip: number },
): Promise<readonly StoredPassage[]> {
  const before = [{ start: { lt: start } }, { start, end: { gt: end } }, { start, end, id: { lt: id } }];
  const rows = await on.passage.findMany({
    where: { debateId, essayId, removedAt: null, OR: before },
    orderBy: [{ start: "desc" }, { end: "asc" }, { id: "desc" }],
    ...{ take: most, skip },
  });
  return rows.map(passageOfRow).reverse();
}

/** Those of one claim, in the order in which they were anchored, at most so many. */
export async function passagesOfClaim(
  on: Database,
  { debateId }: Grant,
  claimId: ClaimId,
  most: number,
): Promise<readonly StoredPassage[]> {
  const rows = await on.passage.findMany({
    where: { debateId, claimId, removedAt: null },
    orderBy: [{ addedAt: "asc" }, { id: "asc" }],
    take: most,
  });
  return rows.map(passageOfRow);
}

/** Those that were removed as well: they may come back, and then they have to be right. */
export async function allPassagesOf(
  tx: Database,
  { debateId }: Grant,
  essayId: EssayId,
): Promise<readonly StoredPassage[]> {
  return (await tx.passage.findMany({ where: { debateId, essayId }, orderBy: inTextOrder })).map(passageOfRow);
}

const inTextOrder: Prisma.PassageOrderByWithRelationInput[] = [{ start: "asc" }, { end: "desc" }, { id: "asc" }];

/** How many passages each claim has in each essay. */
export async function passageCounts(
  on: Database,
  { debateId }: Grant,
): Promise<
  readonly {
    readonly essayId: EssayId;
    readonly claimId: ClaimId;
    readonly orphaned: boolean;
    readonly count: number;
  }[]
> {
  const rows = await on.passage.groupBy({
    by: ["essayId", "claimId", "orphaned"],
    where: { debateId, removedAt: null },
    _count: { id: true },
  });
  return rows.map(({ essayId, claimId, orphaned, _count }) => ({
    ...{ essayId: essayId as EssayId, claimId: claimId as ClaimId, orphaned, count: _count.id },
  }));
}

export const countPassages = (tx: Database, { debateId }: Grant, essayId: EssayId): Promise<number> =>
  tx.passage.count({ where: { debateId, essayId, removedAt: null } });

/** Of this essay alone: elsewhere its id means nothing. */
export async function passageById(
  tx: Database,
  { debateId }: Grant,
  essayId: EssayId,
  id: string,
): Promise<StoredPassage | null> {
  const row = await tx.passage.findUnique({ where: { debateId_id: { debateId, id } } });
  return row === null || row.essayId !== essayId ? null : passageOfRow(row);
}

/** Keeps a new passage; false when there is one with this id. */
export async function insertPassage(
  tx: Database,
  { debateId, actorId }: Signed<"write">,
  { id, essayId, claimId, anchor }: Pick<Passage, "id" | "essayId" | "claimId" | "anchor">,
  at: number,
): Promise<boolean> {
  const revision = await nextPassages(tx, debateId, essayId);
  const row = { debateId, id, essayId, claimId, ...columnsOf(anchor), revision };
  const data = [{ ...row, addedById: actorId, addedAt: new Date(at) }];
  return (await tx.passage.createMany({ data, skipDuplicates: true })).count === 1;
}

export async function markPassageRemoved(
  tx: Database,
  { debateId, actorId }: Signed<"write">,
  { id, essayId, orphaned }: Pick<Passage, "id" | "essayId" | "orphaned">,
  at: number | null,
): Promise<void> {
  const data = at === null ? { removedAt: null, removedById: null } : { removedAt: new Date(at), removedById: actorId };
  const revision = await nextPassages(tx, debateId, essayId, !orphaned);
  await tx.passage.update({ where: { debateId_id: { debateId, id } }, data: { ...data, revision } });
}

/** Writes where passages of an essay stand now; one statement, however many there are. */
export async function putAnchors(
  tx: Database,
  { debateId }: Signed<"write" | "edit">,
  essayId: EssayId,
  moved: readonly Pick<Passage, "id" | "anchor" | "orphaned">[],
): Promise<void> {
  if (moved.length === 0) return;
  const revision = await nextPassages(tx, debateId, essayId);
  const rows = JSON.stringify(moved.map(({ id, anchor, orphaned }) => ({ id, ...columnsOf(anchor), orphaned })));
  await tx.$executeRaw`
    UPDATE "Passage" p
    SET "start" = n."start", "end" = n."end", "exact" = n."exact", "prefix" = n."prefix", "suffix" = n."suffix",
      "orphaned" = n."orphaned", "revision" = ${revision}
    FROM jsonb_populate_recordset(null::"Passage", ${rows}::jsonb) n
    WHERE p."debateId" = ${debateId}::uuid AND p."id" = n."id"`;
}

const columnsOf = ({ start, end, exact, prefix, suffix }: Anchor): Anchor => ({ start, end, exact, prefix, suffix });

const passageOfRow = (row: Row): StoredPassage => ({
  ...{ id: row.id as PassageId, essayId: row.essayId as EssayId, claimId: row.claimId as ClaimId },
  ...{ anchor: columnsOf(row), orphaned: row.orphaned, removed: row.removedAt !== null },
});
