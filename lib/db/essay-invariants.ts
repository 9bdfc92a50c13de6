import { db } from "./client";
import type { Misfit } from "./invariants";

/**
 * Essays whose versions are out of order, and passages that do not stand where they say: offsets count what PostgreSQL
 * does not, so texts are read here, one after the other.
 */
export async function essayMisfits(): Promise<readonly Misfit[]> {
  const found = await db().$queryRaw<Misfit[]>`
    SELECT 'essay-version' AS "code", e."debateId"::text, e."id"::text AS "about" FROM "Essay" e
    WHERE e."textVersion" > e."version" OR EXISTS (
      SELECT 1 FROM "EssayVersion" v
      WHERE v."debateId" = e."debateId" AND v."essayId" = e."id" AND v."version" >= e."textVersion")`;
  const essays = await db().essay.findMany({ select: { debateId: true, id: true }, orderBy: { id: "asc" } });
  for (const { debateId, id: essayId } of essays) {
    const about = await misplaced(debateId, essayId);
    found.push(...about.map((id) => ({ code: "passage", debateId, about: id }) as Misfit));
  }
  return found;
}

/** A text and its passages are of one moment. */
const misplaced = (debateId: string, essayId: string): Promise<readonly string[]> =>
  db().$transaction(
    async (tx) => {
      const essay = await tx.essay.findUnique({ where: { debateId_id: { debateId, id: essayId } } });
      const passages = await tx.passage.findMany({ where: { debateId, essayId, orphaned: false } });
      return passages.filter(({ start, end, exact }) => essay?.text.slice(start, end) !== exact).map(({ id }) => id);
    },
    { isolationLevel: "RepeatableRead" },
  );
