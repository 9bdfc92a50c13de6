import type { Actor } from "@/lib/access/actor";
import type { Denied } from "@/lib/access/grant";
import type { DebateId } from "@/lib/argument/id";
import { cleanText } from "@/lib/argument/text";
import { deleteDebateRows } from "@/lib/db/claims";
import { forgetLive } from "@/lib/db/live-debates";
import { lockDebate } from "@/lib/db/standing";
import { transact } from "@/lib/db/transaction";
import { err, ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { currentDebate } from "./current-debate";

export type DeleteRefused = Denied | { readonly code: "question-mismatch" };

/** A debate may have a hundred thousand claims. */
const patience = { timeout: 10 * 60_000 };

/** Deletes a debate for good. `question`, typed by the owner, must be the debate's own. */
export async function deleteDebate(
  actor: Actor | null,
  { debateId, question }: { debateId: string; question: string },
): Promise<Result<null, DeleteRefused>> {
  const deleted = await transact<null, DeleteRefused>(async (tx) => {
    const grant = await authorize(actor, "manage", debateId, tx);
    if (!grant.ok) return grant;
    await lockDebate(tx, grant.value.debateId);
    const current = await currentDebate(tx, grant.value);
    if (!current.ok) return current;
    if (cleanText(question) !== current.value.debate.question) return err({ code: "question-mismatch" });
    await deleteDebateRows(tx, grant.value);
    return ok(null);
  }, patience);
  if (deleted.ok) forgetLive(debateId as DebateId);
  return deleted;
}
