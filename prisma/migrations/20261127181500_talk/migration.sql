-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('study', 'statistics', 'report', 'law', 'news', 'opinion', 'other');

-- CreateEnum
CREATE TYPE "FlagReason" AS ENUM ('offTopic', 'unsourced', 'duplicate', 'uncivil');

-- CreateEnum
CREATE TYPE "ModerationAction" AS ENUM ('dismiss', 'remove', 'markUnsourced', 'linkDuplicate');

-- CreateEnum
CREATE TYPE "NotificationKind" AS ENUM ('answer', 'comment', 'mention', 'suggestion', 'flag', 'moderation', 'appeal', 'news');

-- CreateEnum
CREATE TYPE "DigestRhythm" AS ENUM ('daily', 'weekly');

-- AlterTable
ALTER TABLE "Source" ADD COLUMN "kind" "SourceKind";

-- AlterTable
ALTER TABLE "Debate" ADD COLUMN "toldSeq" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Suggestion" ADD COLUMN "changed" TEXT;

-- What happened before there was anybody to tell is no news.
UPDATE "Debate" SET "toldSeq" = "seq";

-- CreateTable
CREATE TABLE "Comment" (
    "debateId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "parentId" UUID,
    "authorId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "editedAt" TIMESTAMPTZ(3),
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedById" UUID,
    "removedAt" TIMESTAMPTZ(3),
    "removedById" UUID,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("debateId","id")
);

-- CreateTable
CREATE TABLE "Flag" (
    "debateId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "commentId" UUID,
    "authorId" UUID NOT NULL,
    "reason" "FlagReason" NOT NULL,
    "duplicateOf" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decisionId" UUID,

    CONSTRAINT "Flag_pkey" PRIMARY KEY ("debateId","id")
);

-- CreateTable
CREATE TABLE "ModerationDecision" (
    "debateId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "commentId" UUID,
    "affectedId" UUID NOT NULL,
    "action" "ModerationAction" NOT NULL,
    "duplicateOf" UUID,
    "reason" TEXT NOT NULL,
    "sourceCount" INTEGER,
    "moderatorId" UUID NOT NULL,
    "stated" BOOLEAN NOT NULL DEFAULT false,
    "statedVerdict" SMALLINT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "appeal" TEXT,
    "appealedAt" TIMESTAMPTZ(3),
    "stands" BOOLEAN,
    "appealReason" TEXT NOT NULL DEFAULT '',
    "appealById" UUID,
    "appealDecidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ModerationDecision_pkey" PRIMARY KEY ("debateId","id")
);

-- CreateTable
CREATE TABLE "Follow" (
    "debateId" UUID NOT NULL,
    "branchId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Follow_pkey" PRIMARY KEY ("debateId","branchId","userId")
);

-- CreateTable
CREATE TABLE "Notification" (
    "debateId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" "NotificationKind" NOT NULL,
    "subjectId" UUID NOT NULL,
    "claimId" UUID,
    "actorId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("debateId","userId","kind","subjectId")
);

-- CreateTable
CREATE TABLE "Digest" (
    "userId" UUID NOT NULL,
    "rhythm" "DigestRhythm" NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Digest_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "SourceVote" (
    "debateId" UUID NOT NULL,
    "sourceKey" VARCHAR(43) NOT NULL,
    "userId" UUID NOT NULL,
    "value" SMALLINT NOT NULL,

    CONSTRAINT "SourceVote_pkey" PRIMARY KEY ("debateId","sourceKey","userId")
);

-- CreateIndex
CREATE INDEX "Comment_debateId_claimId_createdAt_idx" ON "Comment"("debateId", "claimId", "createdAt");

-- CreateIndex
CREATE INDEX "Comment_authorId_idx" ON "Comment"("authorId");

-- CreateIndex
CREATE INDEX "Flag_debateId_decisionId_createdAt_idx" ON "Flag"("debateId", "decisionId", "createdAt");

-- CreateIndex
CREATE INDEX "Flag_authorId_idx" ON "Flag"("authorId");

-- CreateIndex
CREATE INDEX "ModerationDecision_debateId_at_idx" ON "ModerationDecision"("debateId", "at");

-- CreateIndex
CREATE INDEX "ModerationDecision_debateId_claimId_idx" ON "ModerationDecision"("debateId", "claimId");

-- CreateIndex
CREATE INDEX "Follow_userId_idx" ON "Follow"("userId");

-- CreateIndex
CREATE INDEX "Notification_userId_readAt_at_idx" ON "Notification"("userId", "readAt", "at");

-- CreateIndex
CREATE INDEX "SourceVote_userId_idx" ON "SourceVote"("userId");

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_debateId_fkey" FOREIGN KEY ("debateId") REFERENCES "Debate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_debateId_claimId_fkey" FOREIGN KEY ("debateId", "claimId") REFERENCES "Claim"("debateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_debateId_fkey" FOREIGN KEY ("debateId") REFERENCES "Debate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationDecision" ADD CONSTRAINT "ModerationDecision_debateId_fkey" FOREIGN KEY ("debateId") REFERENCES "Debate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Follow" ADD CONSTRAINT "Follow_debateId_fkey" FOREIGN KEY ("debateId") REFERENCES "Debate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Follow" ADD CONSTRAINT "Follow_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_debateId_fkey" FOREIGN KEY ("debateId") REFERENCES "Debate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Digest" ADD CONSTRAINT "Digest_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceVote" ADD CONSTRAINT "SourceVote_debateId_fkey" FOREIGN KEY ("debateId") REFERENCES "Debate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceVote" ADD CONSTRAINT "SourceVote_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
