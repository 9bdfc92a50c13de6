import { err, ok, type Result } from "../../result";
import { linkRole, type Wiring } from "./wiring";

/**
 * A wiring in the order of evaluation: every claim stands after all that it rests on, the links of one claim stand
 * together, and answers to one claim mostly do, so that a pass reads memory from front to back. Never changed.
 *
 * A pool collects what bears on one thing: 2c the supports of claim c, 2c + 1 its rebuttals, 2 claims + l the undercuts
 * of link l.
 */
export interface Network {
  readonly claims: number;
  readonly links: number;
  /** Where claim or link i of the wiring stands here. */
  readonly claimAt: Int32Array;
  readonly linkAt: Int32Array;
  /** The links going out of claim c are `firstOut[c]` up to, not including, `firstOut[c + 1]`. */
  readonly firstOut: Int32Array;
  readonly from: Int32Array;
  readonly pool: Int32Array;
  /** The links that claim c waits for are `into[i]` for i from `firstInto[c]` up to, not including, `firstInto[c + 1]`. */
  readonly firstInto: Int32Array;
  readonly into: Int32Array;
  /** The group a link works in, or -1; its members are `members[i]` for i from `firstMember[t]`, likewise. */
  readonly team: Int32Array;
  readonly firstMember: Int32Array;
  readonly members: Int32Array;
}

/** A claim that rests on itself, so that nothing can be evaluated. */
export interface Circle {
  readonly code: "cycle";
  readonly claim: number;
}

/** Puts a wiring in order, by Kahn's algorithm from the top; names a claim of a circle if there is one. */
export function networkOf(wiring: Wiring): Result<Network, Circle> {
  const { claims, from, to, role } = wiring;
  const links = from.length;
  // An undercut has to be known before the claim goes up whose step it attacks, so that claim waits for it.
  const waiting = Int32Array.from(to, (target, i) =>
    role[i] === linkRole.undercut ? (from[target] as number) : target,
  );
  const below = bucket(waiting, claims);
  const pending = new Int32Array(claims);
  for (let i = 0; i < links; i++) (pending[from[i] as number] as number)++;
  const fromTop = new Int32Array(claims);
  let found = 0;
  for (let c = 0; c < claims; c++) if (pending[c] === 0) fromTop[found++] = c;
  for (let i = 0; i < found; i++) {
    const claim = fromTop[i] as number;
    for (let k = below.first[claim] as number; k < (below.first[claim + 1] as number); k++) {
      const answer = from[below.items[k] as number] as number;
      pending[answer] = (pending[answer] as number) - 1;
      if (pending[answer] === 0) fromTop[found++] = answer;
    }
  }
  if (found < claims) return err({ code: "cycle", claim: onCircle(pending, from, waiting) });

  const claimAt = new Int32Array(claims);
  for (let i = 0; i < claims; i++) claimAt[fromTop[i] as number] = claims - 1 - i;
  const out = bucket(
    from.map((claim) => claimAt[claim] as number),
    claims,
  );
  const linkAt = new Int32Array(links);
  for (let at = 0; at < links; at++) linkAt[out.items[at] as number] = at;
  const pool = new Int32Array(links);
  const waitingAt = new Int32Array(links);
  for (let i = 0; i < links; i++) {
    const at = linkAt[i] as number;
    const target = to[i] as number;
    const kind = role[i] as number;
    pool[at] =
      kind === linkRole.undercut ? 2 * claims + (linkAt[target] as number) : 2 * (claimAt[target] as number) + kind;
    waitingAt[at] = claimAt[waiting[i] as number] as number;
  }
  const into = bucket(waitingAt, claims);
  const { team, teams } = teamsOf(wiring, linkAt, pool);
  const membership = bucket(team, teams);
  return ok({
    claims,
    links,
    claimAt,
    linkAt,
    firstOut: out.first,
    from: from.map((_, at) => claimAt[from[out.items[at] as number] as number] as number),
    pool,
    firstInto: into.first,
    into: into.items,
    team,
    firstMember: membership.first,
    members: membership.items,
  });
}

/** Every claim that is still pending bears on another that is, so going up from any of them ends in going round. */
function onCircle(pending: Int32Array, from: Int32Array, waiting: Int32Array): number {
  const above = new Int32Array(pending.length);
  from.forEach((claim, i) => {
    if ((pending[waiting[i] as number] as number) > 0) above[claim] = waiting[i] as number;
  });
  const seen = new Set<number>();
  let claim = pending.findIndex((count) => count > 0);
  for (; !seen.has(claim); claim = above[claim] as number) seen.add(claim);
  return claim;
}

/** Numbers the groups that work together: same pool, same `joint`. */
function teamsOf({ joint }: Wiring, linkAt: Int32Array, pool: Int32Array): { team: Int32Array; teams: number } {
  const team = new Int32Array(joint.length).fill(-1);
  const numbers = new Map<string, number>();
  joint.forEach((group, i) => {
    if (group === -1) return;
    const at = linkAt[i] as number;
    const key = `${pool[at]}:${group}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    team[at] = number;
  });
  return { team, teams: numbers.size };
}

/** The indexes of `keys` sorted by key, stable; `first[k]` is where those of key k start. Negative keys are left out. */
function bucket(keys: Int32Array, count: number): { first: Int32Array; items: Int32Array } {
  const first = new Int32Array(count + 1);
  for (const key of keys) if (key >= 0) first[key + 1] = (first[key + 1] as number) + 1;
  for (let k = 0; k < count; k++) first[k + 1] = (first[k + 1] as number) + (first[k] as number);
  const next = first.slice(0, count);
  const items = new Int32Array(first[count] as number);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    if (key < 0) continue;
    items[next[key] as number] = i;
    next[key] = (next[key] as number) + 1;
  }
  return { first, items };
}
