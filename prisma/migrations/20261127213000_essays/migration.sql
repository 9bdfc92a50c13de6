-- CreateEnum
CREATE TYPE "Showing" AS ENUM ('nothing', 'passages', 'whole');

-- CreateTable
CREATE TABLE "Essay" (
    "debateId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "author" TEXT NOT NULL DEFAULT '',
    "date" TEXT NOT NULL DEFAULT '',
    "publisher" TEXT NOT NULL DEFAULT '',
    "url" TEXT NOT NULL DEFAULT '',
    "rights" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "showing" "Showing" NOT NULL DEFAULT 'passages',
    "version" INTEGER NOT NULL DEFAULT 1,
    "textVersion" INTEGER NOT NULL DEFAULT 1,
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),
    "removedById" UUID,

    CONSTRAINT "Essay_pkey" PRIMARY KEY ("debateId","id")
);

-- CreateTable
CREATE TABLE "EssayVersion" (
    "debateId" UUID NOT NULL,
    "essayId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "replacedAt" TIMESTAMPTZ(3) NOT NULL,
    "replacedById" UUID NOT NULL,

    CONSTRAINT "EssayVersion_pkey" PRIMARY KEY ("debateId","essayId","version")
);

-- CreateTable
CREATE TABLE "Passage" (
    "debateId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "essayId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL DEFAULT '',
    "suffix" TEXT NOT NULL DEFAULT '',
    "orphaned" BOOLEAN NOT NULL DEFAULT false,
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),
    "removedById" UUID,

    CONSTRAINT "Passage_pkey" PRIMARY KEY ("debateId","id")
);

-- CreateTable
CREATE TABLE "RejectedProposal" (
    "debateId" UUID NOT NULL,
    "essayId" UUID NOT NULL,
    "key" VARCHAR(100) NOT NULL,
    "rejectedById" UUID NOT NULL,
    "rejectedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RejectedProposal_pkey" PRIMARY KEY ("debateId","essayId","key")
);

-- CreateIndex
CREATE INDEX "Passage_debateId_essayId_start_idx" ON "Passage"("debateId", "essayId", "start");

-- CreateIndex
CREATE INDEX "Passage_debateId_claimId_idx" ON "Passage"("debateId", "claimId");

-- AddForeignKey
ALTER TABLE "Essay" ADD CONSTRAINT "Essay_debateId_fkey" FOREIGN KEY ("debateId") REFERENCES "Debate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EssayVersion" ADD CONSTRAINT "EssayVersion_debateId_essayId_fkey" FOREIGN KEY ("debateId", "essayId") REFERENCES "Essay"("debateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_debateId_essayId_fkey" FOREIGN KEY ("debateId", "essayId") REFERENCES "Essay"("debateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_debateId_claimId_fkey" FOREIGN KEY ("debateId", "claimId") REFERENCES "Claim"("debateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RejectedProposal" ADD CONSTRAINT "RejectedProposal_debateId_essayId_fkey" FOREIGN KEY ("debateId", "essayId") REFERENCES "Essay"("debateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A passage is part of a text, and not nothing.
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_is_a_span" CHECK ("start" >= 0 AND "start" < "end");
