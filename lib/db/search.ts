import type { ClaimId, DebateId } from "../argument/id";
import type { Language } from "../argument/settings";
import type { Database } from "./client";
import { Prisma } from "./generated/client";
import { readable, type Within } from "./within";

/** What to look for, before any language: as people write it, and its words in PostgreSQL's own notation. */
export interface Wanted {
  /** Quotes, "or" and a minus as on the web; "" to leave it out. */
  readonly written: string;
  /** Made by `together`; "" to leave it out. */
  readonly words: string;
}

export interface Found {
  readonly debateId: DebateId;
  readonly claimId: ClaimId;
  readonly language: Language;
}

/** Where more claims than these have a word, which of them come first says nothing, and ranking them all takes long. */
const mostRanked = 20_000;

/** One of each of the lists, beginnings of words where `begun` says so, in the notation of to_tsquery. */
export function together(words: readonly (readonly string[])[], begun: "last" | "none"): string {
  const quoted = (word: string) => `'${word.replaceAll("'", "''").replaceAll("\\", "\\\\")}'`;
  return words
    .map((alternatives, i) => {
      const beginning = begun === "last" && i === words.length - 1 ? ":*" : "";
      return `(${alternatives.map((word) => quoted(word) + beginning).join(" | ")})`;
    })
    .join(" & ");
}

/**
 * Definitions with the words, in the debate's own language, that readers see: neither removed nor below what is. The
 * best first, equal ones by id.
 */
export async function claimsFound(
  on: Database,
  within: Within,
  wanted: Wanted,
  count: number,
): Promise<readonly Found[]> {
  return on.$queryRaw<Found[]>`
    WITH RECURSIVE "asked" AS MATERIALIZED (
      SELECT l."language", ${queryIn(Prisma.sql`l."language"::regconfig`, wanted)} AS "query"
      FROM (SELECT DISTINCT d."language" FROM "Debate" d WHERE ${readable(within, Prisma.sql`d."id"`)}) l
    ), "some" AS (
      SELECT c."debateId", c."id", c."parentId", c."language", c."words", a."query"
      FROM "asked" a JOIN "Claim" c ON c."words" @@ a."query" AND c."language" = a."language"
      WHERE c."deletedAt" IS NULL AND ${readable(within, Prisma.sql`c."debateId"`)}
      LIMIT ${mostRanked}
    ), "hit" AS MATERIALIZED (
      SELECT "debateId", "id", "parentId", "language", ts_rank("words", "query", 1) AS "rank"
      FROM "some" ORDER BY "rank" DESC, "id" LIMIT ${2 * count}
    ), "above" AS (
      SELECT "debateId", "id", "parentId" FROM "hit"
      UNION ALL
      SELECT a."debateId", a."id", p."parentId" FROM "above" a
      JOIN "Claim" p ON p."debateId" = a."debateId" AND p."id" = a."parentId" AND p."deletedAt" IS NULL
    )
    SELECT h."debateId"::text, h."id"::text AS "claimId", h."language" FROM "hit" h
    JOIN "above" a ON a."debateId" = h."debateId" AND a."id" = h."id" AND a."parentId" IS NULL
    ORDER BY h."rank" DESC, h."id" LIMIT ${count}`;
}

/** Stands around a word that was found. No text of a claim contains these characters. */
export const marks = { start: "\u0001", end: "\u0002" } as const;

/** The texts with `marks` around the words that were asked for, in their order. */
export async function markedTexts(
  on: Database,
  texts: readonly { readonly text: string; readonly language: Language }[],
  wanted: Wanted,
): Promise<readonly string[]> {
  const options = `HighlightAll=true, StartSel=${marks.start}, StopSel=${marks.end}`;
  const rows = await on.$queryRaw<{ marked: string }[]>`
    SELECT ts_headline(t."language"::regconfig, t."text", ${queryIn(Prisma.sql`t."language"::regconfig`, wanted)},
      ${options}) AS "marked"
    FROM unnest(${texts.map(({ text }) => text)}::text[], ${texts.map(({ language }) => language)}::text[])
      WITH ORDINALITY AS t ("text", "language", "nth")
    ORDER BY t."nth"`;
  return rows.map(({ marked }) => marked);
}

function queryIn(language: Prisma.Sql, { written, words }: Wanted): Prisma.Sql {
  return Prisma.sql`(websearch_to_tsquery(${language}, ${written}) || to_tsquery(${language}, ${words}))`;
}
