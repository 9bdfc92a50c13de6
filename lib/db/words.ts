import type { DebateId } from "../argument/id";
import type { Database } from "./client";
import { Prisma } from "./generated/client";
import { readable, type Within } from "./within";

/** The words of a text as they are written, without the addresses of its links. */
const wordsIn = (text: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`unnest(tsvector_to_array(to_tsvector('simple', regexp_replace(${text}, ${address}, ' ', 'g'))))`;
const address = "\\]\\([^()\\s]*(\\([^()\\s]*\\)[^()\\s]*)*\\)";

/** Notes the words of texts as words of the debate; those it has already stay. */
export async function putWords(tx: Database, debateId: DebateId, texts: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "DebateWord" ("debateId", "word")
    SELECT DISTINCT ${debateId}::uuid, w."word"
    FROM unnest(${[...texts]}::text[]) AS t ("text")
    CROSS JOIN LATERAL ${wordsIn(Prisma.sql`t."text"`)} AS w ("word")
    WHERE length(w."word") BETWEEN 3 AND 40
    ON CONFLICT DO NOTHING`;
}

/** Notes the words of all there is, after it was put back from a backup, which leaves them out. */
export async function putEveryWord(tx: Database): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "DebateWord" ("debateId", "word")
    SELECT DISTINCT c."debateId", w."word"
    FROM "Claim" c CROSS JOIN LATERAL ${wordsIn(Prisma.sql`c."text"`)} AS w ("word")
    WHERE length(w."word") BETWEEN 3 AND 40
    ON CONFLICT DO NOTHING`;
}

const mostMeant = 4;

/**
 * For each of the words what it may have been meant as: itself where a claim has a word that begins so, else the words
 * most like it (pg_trgm). null where nothing would be asked otherwise, or the server has no pg_trgm.
 */
export async function meantWords(
  on: Database,
  within: Within,
  asked: readonly string[],
): Promise<readonly (readonly string[])[] | null> {
  if (asked.length === 0 || !(await hasTrigrams(on))) return null;
  const rows = await on.$queryRaw<{ asked: string; word: string }[]>`
    SELECT a."asked", n."word"
    FROM unnest(${[...asked]}::text[]) AS a ("asked")
    CROSS JOIN LATERAL (
      SELECT DISTINCT d."word", similarity(d."word", a."asked") AS "likeness"
      FROM "DebateWord" d WHERE d."word" % a."asked" AND ${readable(within, Prisma.sql`d."debateId"`)}
      ORDER BY 2 DESC, 1 LIMIT ${mostMeant}
    ) n
    WHERE NOT EXISTS (
      SELECT 1 FROM "DebateWord" d WHERE d."word" LIKE a."asked" || '%' AND ${readable(within, Prisma.sql`d."debateId"`)}
    )`;
  if (rows.length === 0) return null;
  return asked.map((word) => {
    const meant = rows.filter((row) => row.asked === word).map((row) => row.word);
    return meant.length === 0 ? [word] : meant;
  });
}

async function hasTrigrams(on: Database): Promise<boolean> {
  const [row] = await on.$queryRaw<{ there: boolean }[]>`
    SELECT to_regprocedure('similarity(text, text)') IS NOT NULL AS "there"`;
  return row?.there === true;
}
