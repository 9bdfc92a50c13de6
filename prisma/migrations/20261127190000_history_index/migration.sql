-- One claim's edits, the edits of one kind and those of one person, newest first: a page of the history reads a page of
-- the log, however long the log is.
CREATE INDEX "DebateEvent_claim_idx" ON "DebateEvent"("debateId", ("edit"->>'id'), "seq");
CREATE INDEX "DebateEvent_kind_idx" ON "DebateEvent"("debateId", ("edit"->>'kind'), "seq");

-- CreateIndex
CREATE INDEX "DebateEvent_debateId_actorId_seq_idx" ON "DebateEvent"("debateId", "actorId", "seq");
