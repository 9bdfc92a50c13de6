-- When anything about a text changed last, by the database's clock, and when anything that its readers are shown did:
-- those who follow the debate are told.
ALTER TABLE "Essay" ADD COLUMN "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp();
ALTER TABLE "Essay" ADD COLUMN "shownAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp();

UPDATE "Essay" SET "changedAt" = "addedAt", "shownAt" = "addedAt";
