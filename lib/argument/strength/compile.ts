import type { Claim } from "../claim";
import type { ClaimId } from "../id";
import { type Network, networkOf } from "./network";
import { emptyWiring, linkRole, type Wiring } from "./wiring";

/** Claims as a network. A definition is a claim there; every answer, shared or not, is a link. */
export interface Compiled {
  readonly network: Network;
  /** The ids of the network's claims. */
  readonly ids: readonly ClaimId[];
  /** The network's number for a definition, or undefined. */
  readonly claimNumber: (id: ClaimId) => number | undefined;
  /** The network's number for an answer's link, or undefined. */
  readonly linkNumber: (id: ClaimId) => number | undefined;
}

/** From claims that are all live, in any order. Answers to claims that are not among them link to nothing. */
export function compile(rows: readonly Claim[]): Compiled {
  const { claims, links, wiring } = wire(rows);
  const ordered = networkOf(wiring);
  // Neither edits nor `stratify` let a debate rest on itself.
  if (!ordered.ok) throw new Error(`a debate rests on itself at ${[...claims.keys()][ordered.error.claim]}`);
  const network = ordered.value;
  const ids: ClaimId[] = new Array(claims.size);
  for (const [id, i] of claims) ids[network.claimAt[i] as number] = id;
  const placed = (numbers: ReadonlyMap<ClaimId, number>, at: Int32Array) => (id: ClaimId) => {
    const number = numbers.get(id);
    return number === undefined ? undefined : at[number];
  };
  return { network, ids, claimNumber: placed(claims, network.claimAt), linkNumber: placed(links, network.linkAt) };
}

interface Wired {
  readonly claims: ReadonlyMap<ClaimId, number>;
  readonly links: ReadonlyMap<ClaimId, number>;
  readonly wiring: Wiring;
}

function wire(rows: readonly Claim[]): Wired {
  const claims = new Map<ClaimId, number>();
  for (const { id, sharedFrom } of rows) if (sharedFrom === null) claims.set(id, claims.size);
  const links = new Map<ClaimId, number>();
  const { from, to, role: roles, joint } = emptyWiring(claims.size, rows.length);
  const groups = new Map<string, number>();
  const connect = ({ id, jointGroup, role, sharedFrom }: Claim, target: number | undefined) => {
    const answer = claims.get(sharedFrom ?? id);
    if (role === "thesis" || answer === undefined || target === undefined) return;
    const link = links.size;
    links.set(id, link);
    from[link] = answer;
    to[link] = target;
    roles[link] = linkRole[role];
    if (jointGroup === null) return;
    const group = groups.get(jointGroup) ?? groups.size;
    groups.set(jointGroup, group);
    joint[link] = group;
  };
  const undercuts = new Map<ClaimId, Claim[]>();
  for (const row of rows) {
    if (row.parentId === null) continue;
    const attacking = row.role === "undercut" ? undercuts.get(row.parentId) : undefined;
    if (row.role !== "undercut") connect(row, claims.get(row.parentId));
    else if (attacking === undefined) undercuts.set(row.parentId, [row]);
    else attacking.push(row);
  }
  // An undercut's link becomes one of those that are looked through, so that it can be undercut in turn.
  if (undercuts.size > 0) for (const [id, link] of links) for (const row of undercuts.get(id) ?? []) connect(row, link);
  const filled = <T extends Int32Array | Uint8Array>(column: T) => column.subarray(0, links.size) as T;
  const wiring = {
    claims: claims.size,
    from: filled(from),
    to: filled(to),
    role: filled(roles),
    joint: filled(joint),
  };
  return { claims, links, wiring };
}
