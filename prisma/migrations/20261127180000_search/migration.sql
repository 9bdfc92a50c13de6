-- AlterTable
ALTER TABLE "Debate" ADD COLUMN "language" TEXT NOT NULL DEFAULT 'english';

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN "language" TEXT NOT NULL DEFAULT 'english';

-- What can be searched is what can be read: addresses of links are left out.
ALTER TABLE "Claim" ADD COLUMN "words" tsvector GENERATED ALWAYS AS (
  CASE "language"
    WHEN 'danish' THEN to_tsvector('danish', regexp_replace("text", '\]\([^()\s]*(\([^()\s]*\)[^()\s]*)*\)', ' ', 'g'))
    WHEN 'dutch' THEN to_tsvector('dutch', regexp_replace("text", '\]\([^()\s]*(\([^()\s]*\)[^()\s]*)*\)', ' ', 'g'))
    WHEN 'english' THEN to_tsvector('english', regexp_replace("text", '\]\([^()\s]*(\([^()\s]*\)[^()\s]*)*\)', ' ', 'g'))
    WHEN 'finnish' THEN to_tsvector('finnish', regexp_replace("text", '\]\([^()\s]*(\([^()\s]*\)[^()\s]*)*\)', ' ', 'g'))
    WHEN 'french' THEN to_tsvector('french', regexp_replace("text", '\]\([^()\s]*(\([^()\s]*\)[^()\s]*)*\)', ' ', 'g'))
    WHEN 'german' THEN to_tsvector('german', regexp_replace("text", '\]\([^()\s]*(\([^()\s]*\)[^()\s]*)*\)', ' ', 'g'))
    WHEN 'hungarian' THEN to_tsvector('hungarian', regexp_replace("text", '\]\([^()\s]*(\([^()\s]*\)[^()\s]*)*\)', ' ', 'g'))
    WHEN 'italian' THEN to_tsvector('italian', regexp_replace("text", '\]\([^()\s]*(\([^()\s]*\)[^()\s]*)*\)', ' ', 'g'))
    WHEN 'norwegian' THEN to_tsvector('norwegian', regexp_replace("text", '\]\([^()\s]*(\([^()\s]*\)[^()\s]*)*\)', ' ', 'g'))
    WHEN 'portuguese' THEN to_tsvector('portuguese', regexp_replace("text", '\]\([^()\s]*(\([^()\s]*\)[^()\s]*)*\)', ' ', 'g'))
    WHEN 'romanian' THEN to_tsvector('romanian', regexp_replace("text", '\]\([^()\s]*(\([^()\s]*\)[^()\s]*)*\)', ' ', 'g'))
    WHEN 'russian' THEN to_tsvector('russian', regexp_replace("text", '\]\([^()\s]*(\([^()\s]*\)[^()\s]*)*\)', ' ', 'g'))
    WHEN 'spanish' THEN to_tsvector('spanish', regexp_replace("text", '\]\([^()\s]*(\([^()\s]*\)[^()\s]*)*\)', ' ', 'g'))
    WHEN 'swedish' THEN to_tsvector('swedish', regexp_replace("text", '\]\([^()\s]*(\([^()\s]*\)[^()\s]*)*\)', ' ', 'g'))
    WHEN 'turkish' THEN to_tsvector('turkish', regexp_replace("text", '\]\([^()\s]*(\([^()\s]*\)[^()\s]*)*\)', ' ', 'g'))
    ELSE to_tsvector('simple', regexp_replace("text", '\]\([^()\s]*(\([^()\s]*\)[^()\s]*)*\)', ' ', 'g'))
  END
) STORED;

-- CreateIndex
CREATE INDEX "Claim_words_idx" ON "Claim" USING GIN ("words");

-- CreateTable
CREATE TABLE "DebateWord" (
    "debateId" UUID NOT NULL,
    "word" TEXT NOT NULL,

    CONSTRAINT "DebateWord_pkey" PRIMARY KEY ("debateId","word")
);

-- AddForeignKey
ALTER TABLE "DebateWord" ADD CONSTRAINT "DebateWord_debateId_fkey" FOREIGN KEY ("debateId") REFERENCES "Debate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

INSERT INTO "DebateWord" ("debateId", "word")
SELECT DISTINCT c."debateId", w."word"
FROM "Claim" c CROSS JOIN LATERAL unnest(tsvector_to_array(to_tsvector('simple',
  regexp_replace(c."text", '\]\([^()\s]*(\([^()\s]*\)[^()\s]*)*\)', ' ', 'g')))) AS w ("word")
WHERE length(w."word") BETWEEN 3 AND 40;

-- Words that are nearly right are found by their trigrams. Some servers let nobody but their administrator add even this
-- trusted extension, or do not have it: there, search finds words, their other forms and their beginnings.
DO $$
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
EXCEPTION WHEN OTHERS THEN
  RAISE NOTICE 'without pg_trgm: %', SQLERRM;
END
$$;
DO $$
BEGIN
  EXECUTE 'CREATE INDEX "DebateWord_word_trigrams_idx" ON "DebateWord" USING GIN ("word" gin_trgm_ops)';
EXCEPTION WHEN undefined_object THEN
  RAISE NOTICE 'without an index of trigrams: %', SQLERRM;
END
$$;
