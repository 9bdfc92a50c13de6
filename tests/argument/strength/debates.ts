import fc from "fast-check";
import type { Claim } from "../../../lib/argument/claim";
import type { Debate } from "../../../lib/argument/debate";
import type { ClaimId } from "../../../lib/argument/id";
import { stratify } from "../../../lib/argument/stratify";
import type { Graph } from "../../../lib/argument/strength/graph";
import { baseScore, decided, edgeWeight, noVotes, type Tally } from "../../../lib/argument/vote";
import { claimsOf, frame, id, thesis } from "../../support/tree";

export const tally = (agree: number, disagree: number, relevance: readonly number[] = [], unsure = 0): Tally => ({
  agree,
  unsure,
  disagree,
  relevanceCount: relevance.length,
  relevanceSum: relevance.reduce((a, b) => a + b, 0),
});

export const tallies: fc.Arbitrary<Tally> = fc
  .tuple(fc.nat(20), fc.nat(20), fc.array(fc.nat(4), { maxLength: 5 }), fc.nat(3))
  .map(([agree, disagree, relevance, unsure]) => tally(agree, disagree, relevance, unsure));

export interface Voted {
  readonly debate: Debate;
  readonly tallies: ReadonlyMap<ClaimId, Tally>;
}

export const tallyIn =
  (counts: ReadonlyMap<ClaimId, Tally>) =>
  (claim: ClaimId): Tally =>
    counts.get(claim) ?? noVotes;

const role = fc.constantFrom("support", "rebuttal", "undercut", "thesis");
const node = fc.record({
  role,
  under: fc.nat(),
  shows: fc.option(fc.nat(), { freq: 5 }),
  group: fc.option(fc.constantFrom("g", "h"), { freq: 3 }),
  gone: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  votes: fc.option(tallies),
});

/** Debates with undercuts, joint premises, shared claims and removed branches; places show claims that come after them. */
export const votedDebates: fc.Arbitrary<Voted> = fc.array(node, { minLength: 1, maxLength: 22 }).map((nodes) => {
  const claims: Claim[] = [...claimsOf(thesis("c0"))];
  const counts = new Map<ClaimId, Tally>();
  for (const [i, { role: wanted, under, group, gone, votes }] of nodes.entries()) {
    const parent = claims[under % claims.length] as Claim;
    const its = wanted === "undercut" && parent.role === "thesis" ? "rebuttal" : wanted;
    const parentId = its === "thesis" ? null : parent.id;
    const name = `c${i + 1}`;
    const removed = gone ? { by: parent.authorId, at: 9 } : null;
    const [own] = claimsOf(thesis(name));
    claims.push({ ...(own as Claim), role: its, parentId, position: i, jointGroup: group, removed });
    if (votes !== null) counts.set(id(name), votes);
  }
  for (const [i, { shows, role: wanted }] of nodes.entries()) {
    if (shows === null || wanted === "undercut") continue;
    const place = claims[i + 1] as Claim;
    const shown = claims[shows % claims.length] as Claim;
    const candidate = claims.with(i + 1, { ...place, sharedFrom: shown.id, text: "" });
    if (stratify(frame, candidate).ok) claims[i + 1] = candidate[i + 1] as Claim;
  }
  const debate = stratify(frame, claims);
  if (!debate.ok) throw new Error(debate.error.code);
  return { debate: debate.value, tallies: counts };
});

/** A debate's claims as a graph, made without the debate's own functions: a second opinion on what is live. */
export function graphOf(
  claims: readonly Claim[],
  tallyOf: (claim: ClaimId) => Tally,
): {
  readonly graph: Graph;
  readonly numbers: ReadonlyMap<ClaimId, number>;
  readonly links: ReadonlyMap<ClaimId, number>;
} {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const stands = (claim: Claim | undefined): boolean =>
    claim !== undefined && claim.removed === null && (claim.parentId === null || stands(byId.get(claim.parentId)));
  const live = claims.filter(
    (claim) => stands(claim) && (claim.sharedFrom === null || stands(byId.get(claim.sharedFrom))),
  );
  const numbers = new Map(live.filter((claim) => claim.sharedFrom === null).map((claim, i) => [claim.id, i]));
  const inRole = (wanted: Claim["role"]) => live.filter((claim) => claim.role === wanted);
  const links = [...inRole("support"), ...inRole("rebuttal"), ...inRole("undercut")];
  const linkNumbers = new Map(links.map((claim, i) => [claim.id, i]));
  const groups = ["g", "h"];
  const pairs = (wanted: Claim["role"], targets: ReadonlyMap<ClaimId, number>) =>
    inRole(wanted).map(({ id: own, parentId, sharedFrom }) => {
      const target = parentId === null ? undefined : targets.get(parentId);
      return [numbers.get(sharedFrom ?? own) ?? -1, target ?? -1] as const;
    });
  const definitions = [...numbers.keys()];
  const graph: Graph = {
    base: definitions.map((claim) => baseScore(tallyOf(claim))),
    votes: definitions.map((claim) => decided(tallyOf(claim))),
    supports: pairs("support", numbers),
    rebuttals: pairs("rebuttal", numbers),
    undercuts: pairs("undercut", linkNumbers),
    relevance: links.map((claim) => edgeWeight(tallyOf(claim.id))),
    joint: links.map((claim) => (claim.jointGroup === null ? -1 : groups.indexOf(claim.jointGroup))),
  };
  return { graph, numbers, links: linkNumbers };
}
