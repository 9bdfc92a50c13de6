import type { Grant, Signed } from "../access/grant";
import type { EssayId } from "../essay/essay";
import type { Database } from "./client";

/** A text that another one has replaced. */
export interface KeptVersion {
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly replacedAt: number;
  /** The name of whoever replaced it; "" where that person is gone. */
  readonly replacedBy: string;
  readonly characters: number;
}

/** The newest first, without their words. */
export async function versionsOf(
  on: Database,
  { debateId }: Signed<"write">,
  essayId: EssayId,
): Promise<readonly KeptVersion[]> {
  const rows = await on.$queryRaw<{ version: number; at: Date; name: string | null; characters: number }[]>`
    SELECT v."version", v."replacedAt" AS "at", u."name", length(v."text") AS "characters"
    FROM "EssayVersion" v LEFT JOIN "User" u ON u."id" = v."replacedById"
    WHERE v."debateId" = ${debateId}::uuid AND v."essayId" = ${essayId}::uuid
    ORDER BY v."version" DESC`;
  return rows.map(({ version, at, name, characters }) => ({
    ...{ version, replacedAt: at.getTime(), replacedBy: name ?? "", characters },
  }));
}

/** The version that brought an essay's text, and whose it is: null where it is the first one, or that person is gone. */
export async function newestText(
  on: Database,
  { debateId }: Grant,
  essayId: EssayId,
): Promise<{ readonly version: number; readonly changedBy: string | null }> {
  const rows = await on.$queryRaw<{ version: number; changedBy: string | null }[]>`
    SELECT e."textVersion" AS "version", (
      SELECT u."name" FROM "EssayVersion" v JOIN "User" u ON u."id" = v."replacedById"
      WHERE v."debateId" = e."debateId" AND v."essayId" = e."id"
      ORDER BY v."version" DESC LIMIT 1) AS "changedBy"
    FROM "Essay" e WHERE e."debateId" = ${debateId}::uuid AND e."id" = ${essayId}::uuid`;
  return rows[0] ?? { version: 0, changedBy: null };
}

export async function versionText(
  on: Database,
  { debateId }: Signed<"write">,
  essayId: EssayId,
  version: number,
): Promise<string | null> {
  const row = await on.essayVersion.findUnique({
    where: { debateId_essayId_version: { debateId, essayId, version } },
    select: { text: true },
  });
  return row?.text ?? null;
}
