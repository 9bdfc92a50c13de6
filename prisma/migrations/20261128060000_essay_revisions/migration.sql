-- Numbers that grow with each change of an essay's passages and of its rejected proposals: whoever knows them up to one
-- is told what has come since.
ALTER TABLE "Essay" ADD COLUMN "passagesRevision" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Essay" ADD COLUMN "rejectedRevision" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Essay" ADD COLUMN "unrejectedRevision" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Passage" ADD COLUMN "revision" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "RejectedProposal" ADD COLUMN "revision" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "Passage_debateId_essayId_revision_idx" ON "Passage"("debateId", "essayId", "revision");

-- CreateIndex
CREATE INDEX "RejectedProposal_debateId_essayId_revision_idx" ON "RejectedProposal"("debateId", "essayId", "revision");
