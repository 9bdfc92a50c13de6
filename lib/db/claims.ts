import type { Grant, Signed } from "../access/grant";
import type { Claim, Removed, Source } from "../argument/claim";
import { claimOf, type Debate, type Frame } from "../argument/debate";
import type { Applied } from "../argument/edit";
import type { ClaimId, DebateId, UserId } from "../argument/id";
import type { Language, SemanticsName, Settings } from "../argument/settings";
import { stratify } from "../argument/stratify";
import { type Database, db } from "./client";
import { checkByIndex } from "./foreign-keys";
import type { Claim as ClaimRow, Debate as DebateRow } from "./generated/client";
import type { LiveDebate, Moment } from "./moment";
import { putWords } from "./words";

/** The whole debate, removed claims included, at the event number its row carries; null when there is none. */
export async function loadDebate(on: Database, grant: Grant): Promise<LiveDebate | null> {
  // Several statements must see one state. A writer's transaction holds the debate's lock; a reader needs one of its own.
  const read = (tx: Database) => readStored(tx, grant.debateId);
  const stored = await (on === db() ? db().$transaction(read, { isolationLevel: "RepeatableRead" }) : read(on));
  if (stored === null) return null;
  const { frame, claims, seq, at } = stored;
  const debate = stratify(frame, claims);
  if (!debate.ok) throw new Error(`debate ${grant.debateId} is malformed: ${debate.error.code} at ${debate.error.id}`);
  return { debate: debate.value, seq, at };
}

/** What the rows say, whether or not they are a debate. */
export interface StoredDebate extends Moment {
  readonly frame: Frame;
  readonly claims: readonly Claim[];
}

/** The rows of a debate, for reading it whole and for checking it; within one transaction. */
export async function readStored(tx: Database, debateId: DebateId): Promise<StoredDebate | null> {
  const row = await tx.debate.findUnique({ where: { id: debateId } });
  if (row === null) return null;
  const claims = await tx.claim.findMany({ where: { debateId } });
  // Asked for by the debate: by the claims, the list of ids would grow with them.
  const sources = new Map<string, Source[]>();
  for (const { claimId, citation, locator, url, quote, mark, kind } of await tx.source.findMany({
    where: { debateId },
    orderBy: { position: "asc" },
  })) {
    sources.set(claimId, [
      ...(sources.get(claimId) ?? []),
      { citation, locator, url, quote, mark, ...(kind === null ? {} : { kind }) },
    ]);
  }
  return {
    frame: frameOf(row),
    claims: claims.map((claim) => claimOfRow(claim, sources.get(claim.id) ?? [])),
    ...{ seq: row.seq, at: row.activeAt.getTime() },
  };
}

/** Whether there is a debate with this id, and who has owned it longest; for making one, where no grant can exist yet. */
export async function findDebate(
  tx: Database,
  id: DebateId,
): Promise<{ question: string; owner: UserId | null } | null> {
  const owners = {
    where: { role: "owner" as const },
    orderBy: { createdAt: "asc" as const },
    select: { userId: true },
  };
  const row = await tx.debate.findUnique({ where: { id }, select: { question: true, memberships: owners } });
  return row && { question: row.question, owner: (row.memberships[0]?.userId ?? null) as UserId | null };
}

/** Takes the debate with everything in it out of the database, and the people who came along with it. */
export async function deleteDebateRows(tx: Database, grant: Signed<"manage">): Promise<void> {
  // One statement takes all rows along; a hundred thousand claims take longer than any other statement may.
  await tx.$executeRaw`SET LOCAL statement_timeout = 0`;
  await checkByIndex(tx);
  await tx.debate.delete({ where: { id: grant.debateId } });
  await tx.user.deleteMany({ where: { importedIn: grant.debateId } });
}

/** A new debate's row; its claims follow as edits. False when there is a debate with this id. */
export async function insertDebate(tx: Database, frame: Frame, at: number): Promise<boolean> {
  const { id, question, background, version, settings } = frame;
  const when = new Date(at);
  const row = { id, question, background, version, ...columnsOf(settings), createdAt: when, activeAt: when };
  return (await tx.debate.createMany({ data: [row], skipDuplicates: true })).count === 1;
}

/** Writes what one edit changed: claims, or the debate's frame where there are none. */
export async function writeChange(
  tx: Database,
  grant: Grant,
  before: Debate,
  { debate, claims }: Pick<Applied, "debate" | "claims">,
): Promise<void> {
  if (claims.length === 0) {
    const { question, background, version, settings } = debate;
    await tx.debate.update({
      where: { id: grant.debateId },
      data: { question, background, version, ...columnsOf(settings) },
    });
    return;
  }
  for (const claim of claims) {
    if (claimOf(before, claim.id) === undefined) await insertClaim(tx, debate, claim);
    else await updateClaim(tx, grant.debateId, claim);
  }
  await putWords(
    tx,
    grant.debateId,
    claims.map(({ text }) => text),
  );
}

async function insertClaim(tx: Database, { id: debateId, settings }: Debate, claim: Claim): Promise<void> {
  const { id, parentId, role, text, position, jointGroup, sharedFrom, origin, version, authorId, createdAt } = claim;
  await tx.claim.create({
    data: {
      ...{ debateId, id, parentId, role, text, position, jointGroup, sharedFrom, origin, version, authorId },
      ...{ createdAt: new Date(createdAt), language: settings.language },
    },
  });
  await tx.tally.create({ data: { debateId, claimId: id } });
  await insertSources(tx, debateId, claim);
}

async function updateClaim(tx: Database, debateId: DebateId, claim: Claim): Promise<void> {
  const { id, parentId, role, text, position, jointGroup, version, removed } = claim;
  await tx.claim.update({
    where: { debateId_id: { debateId, id } },
    data: {
      ...{ parentId, role, text, position, jointGroup, version },
      deletedAt: removed === null ? null : new Date(removed.at),
      deletedById: removed?.by ?? null,
      mergedInto: removed?.into ?? null,
    },
  });
  await tx.source.deleteMany({ where: { debateId, claimId: id } });
  await insertSources(tx, debateId, claim);
}

async function insertSources(tx: Database, debateId: DebateId, { id, sources }: Claim): Promise<void> {
  if (sources.length === 0) return;
  await tx.source.createMany({
    data: sources.map(({ kind = null, ...source }, position) => ({ debateId, claimId: id, position, kind, ...source })),
  });
}

const columnsOf = ({ votingClosesAt, ...settings }: Settings) => ({
  ...settings,
  votingClosesAt: votingClosesAt === null ? null : new Date(votingClosesAt),
});

const frameOf = (row: DebateRow): Frame => ({
  id: row.id as DebateId,
  question: row.question,
  background: row.background,
  version: row.version,
  settings: {
    visibility: row.visibility,
    openRole: row.openRole as Settings["openRole"],
    secrecy: row.secrecy,
    votingClosesAt: row.votingClosesAt?.getTime() ?? null,
    semantics: row.semantics as SemanticsName,
    language: row.language as Language,
    archived: row.archived,
  },
});

const claimOfRow = (row: ClaimRow, sources: readonly Source[]): Claim => ({
  id: row.id as ClaimId,
  parentId: row.parentId as ClaimId | null,
  role: row.role,
  text: row.text,
  position: row.position,
  jointGroup: row.jointGroup,
  sharedFrom: row.sharedFrom as ClaimId | null,
  origin: row.origin,
  sources,
  version: row.version,
  authorId: row.authorId as UserId,
  createdAt: row.createdAt.getTime(),
  removed: row.deletedAt === null ? null : removedIn(row, row.deletedAt),
});

const removedIn = ({ deletedById, mergedInto }: ClaimRow, at: Date): Removed => ({
  ...{ by: deletedById as UserId, at: at.getTime() },
  ...(mergedInto !== null && { into: mergedInto as ClaimId }),
});
