import type { Claim, ClaimRole } from "../claim";
import type { ClaimId } from "../id";
import { type Network, networkOf } from "./network";
import { emptyWiring, linkRole, type Wiring } from "./wiring";

/** Claims as a network. A definition is a claim there; every answer, shared or not, is a link. */
export interface Compiled {
  readonly network: Network;
  /** The ids of the network's claims. */
  readonly ids: readonly ClaimId[];
  readonly claimNumber: ReadonlyMap<ClaimId, number>;
  readonly linkNumber: ReadonlyMap<ClaimId, number>;
}

/** From claims that are all live, each above its answers. Answers to claims that are not among them link to nothing. */
export function compile(rows: readonly Claim[]): Compiled {
  const definitions = rows.filter((row) => row.sharedFrom === null);
  const claimNumber = new Map(definitions.map((row, i) => [row.id, i]));
  const linkNumber = new Map<ClaimId, number>();
  const answers = rows.filter((row) => {
    const known = row.role === "undercut" ? linkNumber : claimNumber;
    const links = row.parentId !== null && known.has(row.parentId) && claimNumber.has(row.sharedFrom ?? row.id);
    if (links) linkNumber.set(row.id, linkNumber.size);
    return links;
  });
  const network = networkOf(wire(definitions.length, answers, claimNumber, linkNumber));
  if (!network.ok) throw new Error(`A debate rests on itself at ${definitions[network.error.claim]?.id}`);
  const { claimAt, linkAt } = network.value;
  const ids: ClaimId[] = [];
  definitions.forEach((row, i) => {
    const at = claimAt[i] as number;
    ids[at] = row.id;
    claimNumber.set(row.id, at);
  });
  answers.forEach((row, i) => {
    linkNumber.set(row.id, linkAt[i] as number);
  });
  return { network: network.value, ids, claimNumber, linkNumber };
}

const roleNumber: Readonly<Record<Exclude<ClaimRole, "thesis">, number>> = linkRole;

function wire(
  claims: number,
  answers: readonly Claim[],
  claimNumber: ReadonlyMap<ClaimId, number>,
  linkNumber: ReadonlyMap<ClaimId, number>,
): Wiring {
  const wiring = emptyWiring(claims, answers.length);
  const groups = new Map<string, number>();
  answers.forEach(({ id, jointGroup, parentId, role, sharedFrom }, link) => {
    if (parentId === null || role === "thesis") return;
    wiring.from[link] = claimNumber.get(sharedFrom ?? id) as number;
    wiring.to[link] = (role === "undercut" ? linkNumber : claimNumber).get(parentId) as number;
    wiring.role[link] = roleNumber[role];
    if (jointGroup === null) return;
    const group = groups.get(jointGroup) ?? groups.size;
    groups.set(jointGroup, group);
    wiring.joint[link] = group;
  });
  return wiring;
}
