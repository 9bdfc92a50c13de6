-- When anything about a comment changed last, by the database's clock: those who follow the debate are told.
ALTER TABLE "Comment" ADD COLUMN "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp();

UPDATE "Comment" SET "changedAt" = "createdAt";

CREATE INDEX "Comment_debateId_changedAt_idx" ON "Comment"("debateId", "changedAt");
