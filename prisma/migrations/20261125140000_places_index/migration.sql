-- CreateIndex
CREATE INDEX "Claim_debateId_sharedFrom_idx" ON "Claim"("debateId", "sharedFrom");
