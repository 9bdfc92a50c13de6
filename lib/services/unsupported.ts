import type { Actor } from "@/lib/access/actor";
import type { Denied } from "@/lib/access/grant";
import type { ClaimRole } from "@/lib/argument/claim";
import { groupsConcealed } from "@/lib/argument/conceal";
import { claimOf, isLive } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { outlineNumbers } from "@/lib/argument/numbering";
import { db } from "@/lib/db/client";
import { standingDecisions } from "@/lib/db/moderation";
import { flaggedUnsourced, unsourced } from "@/lib/db/source-votes";
import { ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { currentDebate } from "./current-debate";

const shown = 50;

/** A claim that nothing is cited for, or not enough. */
export interface UnsupportedClaim {
  readonly id: ClaimId;
  readonly number: string;
  readonly role: ClaimRole;
  readonly text: string;
  /** null while votes are hidden: how many there are is part of them. */
  readonly votes: number | null;
  readonly sources: number;
  /** Who says that sources are missing: an editor, somebody whose flag waits, or nobody but the list of sources. */
  readonly said: "marked" | "flagged" | "none";
}

/**
 * The claims that most need a source, at most 50: those said to lack one, then those without one. Those with the most
 * votes come first of each, and the oldest while votes are hidden, because the order would tell of them.
 */
export async function listUnsupported(
  actor: Actor | null,
  debateId: string,
): Promise<Result<readonly UnsupportedClaim[], Denied>> {
  const grant = await authorize(actor, "read", debateId);
  if (!grant.ok) return grant;
  const current = await currentDebate(db(), grant.value);
  if (!current.ok) return current;
  const { debate } = current.value;
  const [flagged, decisions] = await Promise.all([
    flaggedUnsourced(db(), grant.value),
    standingDecisions(db(), grant.value),
  ]);
  const marked = new Set(
    decisions
      .filter(({ action, claimId, sourceCount }) => {
        const now = claimOf(debate, claimId)?.sources.length ?? 0;
        return action === "markUnsourced" && now <= (sourceCount ?? 0);
      })
      .map(({ claimId }) => claimId),
  );
  const named = new Set([...marked, ...flagged]);
  // Some of them lie in removed branches.
  const concealed = groupsConcealed(debate.settings, Date.now());
  const found = await unsourced(db(), grant.value, [...named], { byVotes: !concealed, count: 4 * shown });
  const numbers = outlineNumbers(debate);
  const claims = found.flatMap(({ id, votes }): UnsupportedClaim[] => {
    const claim = claimOf(debate, id);
    if (claim === undefined || !isLive(debate, claim)) return [];
    const said = marked.has(id) ? "marked" : flagged.includes(id) ? "flagged" : "none";
    const { role, text, sources } = claim;
    const number = numbers.get(id) ?? "";
    return [{ id, number, role, text, votes: concealed ? null : votes, sources: sources.length, said }];
  });
  return ok(claims.slice(0, shown));
}
