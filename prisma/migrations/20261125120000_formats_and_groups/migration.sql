-- AlterTable
ALTER TABLE "User" ADD COLUMN "importedIn" UUID;

-- AlterTable
ALTER TABLE "Source" ADD COLUMN "quote" TEXT,
ADD COLUMN "mark" INTEGER;

-- CreateTable
CREATE TABLE "GroupAnalysis" (
    "debateId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "stamp" TEXT NOT NULL,
    "computedAt" TIMESTAMPTZ(3) NOT NULL,
    "report" JSONB NOT NULL,
    "basis" JSONB NOT NULL,

    CONSTRAINT "GroupAnalysis_pkey" PRIMARY KEY ("debateId")
);

-- CreateIndex
CREATE INDEX "User_importedIn_idx" ON "User"("importedIn");

-- AddForeignKey
ALTER TABLE "GroupAnalysis" ADD CONSTRAINT "GroupAnalysis_debateId_fkey" FOREIGN KEY ("debateId") REFERENCES "Debate"("id") ON DELETE CASCADE ON UPDATE CASCADE;
