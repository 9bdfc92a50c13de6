import type { Claim } from "./claim";
import type { ClaimId } from "./id";
import { type Settings, votingIsOpen } from "./settings";
import type { Vote } from "./vote";

/**
 * The claims whose votes someone with these own votes may not see at the time `at`. A secret that signing out would
 * lift is none, so strangers are treated like people who have not voted.
 */
export function concealedFrom(
  settings: Settings,
  claims: Iterable<Claim>,
  own: ReadonlyMap<ClaimId, Vote>,
  at: number,
): readonly ClaimId[] {
  if (settings.secrecy === "open" || !votingIsOpen(settings, at)) return [];
  const concealed: ClaimId[] = [];
  for (const claim of claims) {
    const voted = own.get(claim.sharedFrom ?? claim.id)?.verdict ?? null;
    if (settings.secrecy === "untilClosed" || voted === null) concealed.push(claim.id);
  }
  return concealed;
}

/** Whether nobody may see opinion groups at the time `at`: they tell votes on many claims at once. */
export const groupsConcealed = (settings: Settings, at: number): boolean =>
  settings.secrecy !== "open" && votingIsOpen(settings, at);
