-- Who has a debate open. Worth nothing after a restart, so not worth a write-ahead log.
CREATE UNLOGGED TABLE "Presence" (
  "debateId" UUID NOT NULL,
  "windowId" UUID NOT NULL,
  "userId" UUID,
  "editing" UUID,
  "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "Presence_pkey" PRIMARY KEY ("debateId", "windowId")
);
CREATE INDEX "Presence_userId_idx" ON "Presence"("userId");
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_debateId_fkey" FOREIGN KEY ("debateId") REFERENCES "Debate"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
