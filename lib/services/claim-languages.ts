import type { ClaimId, DebateId } from "@/lib/argument/id";
import { debatesToRetag, retagSome } from "@/lib/db/claim-languages";
import { retried } from "@/lib/db/transaction";

/** So many claims at a time: edits wait for one batch at most, which is some hundredths of a second. */
const batch = 500;

/** Has claims searched in their debate's language, after that has been changed; of one debate, or of all (null). */
export async function retagClaims(debateId: DebateId | null, stop?: AbortSignal): Promise<void> {
  for (const debate of await debatesToRetag(debateId)) {
    let last: ClaimId | null = null;
    do {
      if (stop?.aborted) return;
      last = await retagged(debate, last);
    } while (last !== null);
  }
}

const retagged = (debateId: DebateId, after: ClaimId | null): Promise<ClaimId | null> =>
  retried(() => retagSome(debateId, after, batch));
