import { type Claim, limits } from "../../lib/argument/claim";
import { allClaims, answersTo, type Debate, placesOf } from "../../lib/argument/debate";
import type { ClaimId } from "../../lib/argument/id";

/** All that is wrong with a debate value, found from its claims alone and by walks of its own. */
export function faultsOf(debate: Debate): readonly string[] {
  const claims = [...allClaims(debate)];
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const faults = claims.flatMap((claim) => faultsOfClaim(claim, byId).map((fault) => `${claim.id}: ${fault}`));
  if (byId.size !== claims.length) faults.push("a claim is listed twice");
  if (debate.claims.size !== claims.length) faults.push("the size is wrong");
  if (circular(claims)) faults.push("the debate rests on itself");
  for (const parentId of [null, ...byId.keys()]) {
    const expected = claims
      .filter((claim) => claim.parentId === parentId)
      .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
      .map((claim) => claim.id);
    if (String(answersTo(debate, parentId)) !== String(expected))
      faults.push(`${parentId}: answers are listed wrongly`);
  }
  for (const id of byId.keys()) {
    const expected = claims.filter((claim) => claim.sharedFrom === id).map((claim) => claim.id);
    if (String([...placesOf(debate, id)].sort()) !== String(expected.sort())) faults.push(`${id}: places are wrong`);
  }
  return faults;
}

function faultsOfClaim(claim: Claim, byId: ReadonlyMap<ClaimId, Claim>): readonly string[] {
  const faults: string[] = [];
  const parent = claim.parentId === null ? null : byId.get(claim.parentId);
  const shown = claim.sharedFrom === null ? null : byId.get(claim.sharedFrom);
  let depth = 1;
  const passed = new Set([claim.id]);
  for (let above = parent; above; above = above.parentId === null ? null : byId.get(above.parentId)) {
    if (passed.has(above.id)) return ["stands under itself"];
    passed.add(above.id);
    depth++;
  }
  if (depth > limits.depth) faults.push("too deep");
  if (parent === undefined) faults.push("parent is missing");
  if (shown === undefined) faults.push("definition is missing");
  if ((claim.role === "thesis") !== (claim.parentId === null)) faults.push("role and parent disagree");
  if (claim.role === "undercut" && parent?.role === "thesis") faults.push("undercuts a thesis");
  if (parent?.sharedFrom) faults.push("answers a place of a shared claim");
  if (shown?.sharedFrom) faults.push("shows a place instead of a claim");
  if (claim.sharedFrom !== null && claim.role === "thesis") faults.push("shares a claim as a thesis");
  if ((claim.text === "") !== (claim.sharedFrom !== null)) faults.push("text and sharing disagree");
  const into = claim.removed?.into;
  if (into !== undefined && (into === claim.id || !byId.has(into))) faults.push("merged into nothing");
  if (!Number.isInteger(claim.version) || claim.version < 1) faults.push("version is no version");
  return faults;
}

/** Takes away whatever rests on nothing that is left; a circle is what cannot be taken away. */
function circular(claims: readonly Claim[]): boolean {
  let left = [...claims];
  for (let before = Number.POSITIVE_INFINITY; left.length < before; ) {
    before = left.length;
    const ids = new Set(left.map((claim) => claim.id));
    const heldDown = new Set(left.map((claim) => claim.parentId));
    left = left.filter(({ id, sharedFrom }) => heldDown.has(id) || (sharedFrom !== null && ids.has(sharedFrom)));
  }
  return left.length > 0;
}

/** A debate without its version counters, to tell whether two say the same. */
export function saying(debate: Debate): unknown {
  const { id, question, background, settings } = debate;
  const claims = [...allClaims(debate)].map(({ version, ...claim }) => claim).sort((a, b) => (a.id < b.id ? -1 : 1));
  const outline = [null, ...claims.map((claim) => claim.id)].map((claim) => [claim, answersTo(debate, claim)]);
  return { id, question, background, settings, claims, outline };
}
