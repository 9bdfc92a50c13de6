import type { Grant, Signed } from "../access/grant";
import type { Verb } from "../access/verb";
import type { EssayId } from "../essay/essay";
import type { Database } from "./client";
import { markChanged } from "./essays";

export async function rejectedKeys(on: Database, { debateId }: Grant, essayId: EssayId): Promise<readonly string[]> {
  const rows = await on.rejectedProposal.findMany({
    where: { debateId, essayId },
    select: { key: true },
    orderBy: { key: "asc" },
  });
  return rows.map(({ key }) => key);
}

export const countRejected = (tx: Database, { debateId }: Grant, essayId: EssayId): Promise<number> =>
  tx.rejectedProposal.count({ where: { debateId, essayId } });

/** Those that were rejected since a revision. */
export async function rejectedSince(
  on: Database,
  { debateId }: Grant,
  essayId: EssayId,
  revision: number,
): Promise<readonly string[]> {
  const rows = await on.rejectedProposal.findMany({
    where: { debateId, essayId, revision: { gt: revision } },
    select: { key: true },
  });
  return rows.map(({ key }) => key);
}

/** The essay is held by this transaction. */
export async function putRejected(
  tx: Database,
  { debateId, actorId }: Signed<Verb>,
  { essayId, key, rejected }: { essayId: EssayId; key: string; rejected: boolean },
  at: number,
): Promise<void> {
  const of = { debateId, essayId, key };
  if ((await tx.rejectedProposal.count({ where: of })) === (rejected ? 1 : 0)) return;
  await markChanged(tx, debateId, essayId, false);
  const essay = { debateId_id: { debateId, id: essayId } };
  const { rejectedRevision: revision } = await tx.essay.update({
    where: essay,
    data: { rejectedRevision: { increment: 1 } },
    select: { rejectedRevision: true },
  });
  if (rejected) {
    await tx.rejectedProposal.create({ data: { ...of, rejectedById: actorId, rejectedAt: new Date(at), revision } });
    return;
  }
  await tx.rejectedProposal.delete({ where: { debateId_essayId_key: of } });
  await tx.essay.update({ where: essay, data: { unrejectedRevision: revision }, select: { id: true } });
}
