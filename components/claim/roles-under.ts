import type { Claim, ClaimRole } from "@/lib/argument/claim";
import type { Debate } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { checkPlace } from "@/lib/argument/place";

const answerRoles: readonly ClaimRole[] = ["support", "rebuttal", "undercut"];

/** As what a claim could stand under a parent (a thesis under the question, for null). */
export function rolesUnder(debate: Debate, claim: Claim, parentId: ClaimId | null): readonly ClaimRole[] {
  const roles: readonly ClaimRole[] = parentId === null ? ["thesis"] : answerRoles;
  const { id, position, sharedFrom } = claim;
  return roles.filter((role) => checkPlace(debate, { id, parentId, role, position, sharedFrom }) === null);
}
