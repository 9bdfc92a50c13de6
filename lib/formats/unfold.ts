import type { DocumentClaim } from "./document";
import { type Loss, nowhere, type Where } from "./format";

/** What a claim says, wherever it is shown. */
export type Said = Pick<DocumentClaim, "key" | "text" | "origin" | "sources" | "author" | "createdAt">;

/** One use of a claim: what it does to another one. */
export interface Use {
  readonly from: string;
  readonly to: string;
  readonly role: "support" | "rebuttal" | "undercut";
  /** Uses of one role under one claim with the same word only work together. */
  readonly joint: string | null;
  /** Where the claim stands if it is used more than once; without one it stands where it is used first. */
  readonly home: boolean;
  readonly author: string | null;
  readonly createdAt: number | null;
  readonly where: Where;
}

/**
 * A map of claims as trees: claims that do nothing to others become theses, further uses of a claim become places that
 * show it, and of a circle the use that closes it is dropped; a circle no thesis stands above gets its first claim as
 * one. `claims` are in the order in which they are to be preferred, `uses` in that of siblings, and every end of a use
 * is among the claims. `tops` are theses whatever else they do.
 */
export function unfold(
  claims: readonly Said[],
  uses: readonly Use[],
  tops: ReadonlySet<string>,
): { claims: DocumentClaim[]; losses: Loss[] } {
  const losses: Loss[] = [];
  const below = lists(uses, (use) => use.to);
  const { theses, kept } = withoutCircles(claims, uses, { below, tops }, losses);
  const homes = new Map<string, Use>();
  for (const use of uses) {
    if (!kept.has(use) || theses.has(use.from)) continue;
    const home = homes.get(use.from);
    if (home === undefined || (use.home && !home.home)) homes.set(use.from, use);
  }
  return { claims: written(claims, { below, theses, kept, homes }, losses), losses };
}

interface Plan {
  readonly below: ReadonlyMap<string, readonly Use[]>;
  readonly theses: ReadonlySet<string>;
  readonly kept: ReadonlySet<Use>;
  readonly homes: ReadonlyMap<string, Use>;
}

function written(claims: readonly Said[], { below, theses, kept, homes }: Plan, losses: Loss[]): DocumentClaim[] {
  const said = new Map(claims.map((claim) => [claim.key, claim]));
  const result: DocumentClaim[] = [];
  const placeKey = namer(said);
  const open: (Said | Use)[] = claims.filter(({ key }) => theses.has(key)).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const use = "from" in next ? next : null;
    const claim = use === null ? (next as Said) : (said.get(use.from) as Said);
    const at = {
      ...{ parent: use?.to ?? null, joint: use?.joint ?? null },
      role: use === null ? ("thesis" as const) : roleUnder(use, theses, losses),
    };
    if (use !== null && homes.get(use.from) !== use) {
      const key = placeKey(use.from);
      const { author, createdAt } = use;
      result.push({ ...at, key, text: "", shows: use.from, origin: "response", sources: [], author, createdAt });
      continue;
    }
    result.push({ ...claim, ...at, shows: null });
    const answers = below.get(claim.key) ?? [];
    for (let i = answers.length - 1; i >= 0; i--) if (kept.has(answers[i] as Use)) open.push(answers[i] as Use);
  }
  return result;
}

/** There is no step above a thesis to undercut. */
function roleUnder(use: Use, theses: ReadonlySet<string>, losses: Loss[]): Use["role"] {
  if (use.role !== "undercut" || !theses.has(use.to)) return use.role;
  losses.push({ code: "restructured", detail: use.from, ...use.where });
  return "rebuttal";
}

/** Names for the places of a claim that nothing else in the document has. */
function namer(taken: ReadonlyMap<string, unknown>): (key: string) => string {
  const counts = new Map<string, number>();
  return (key) => {
    let count = counts.get(key) ?? 1;
    do count++;
    while (taken.has(`${key}~${count}`));
    counts.set(key, count);
    return `${key}~${count}`;
  };
}

/** Walks down from every thesis; a use whose claim the walk is just below would close a circle. */
function withoutCircles(
  claims: readonly Said[],
  uses: readonly Use[],
  { below, tops }: { below: Plan["below"]; tops: ReadonlySet<string> },
  losses: Loss[],
) {
  const above = lists(uses, (use) => use.from);
  const rank = new Map(claims.map(({ key }, i) => [key, i]));
  const state = new Map<string, "open" | "done">();
  const theses = new Set<string>();
  const kept = new Set<Use>();
  const walk = (top: string) => {
    theses.add(top);
    if (state.has(top)) return;
    state.set(top, "open");
    const path = [{ key: top, next: 0 }];
    for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
      const use = below.get(here.key)?.[here.next++];
      if (use === undefined) {
        state.set(here.key, "done");
        path.pop();
      } else if (state.get(use.from) === "open") {
        losses.push({ code: "cycle", detail: use.from, ...(use.where ?? nowhere) });
      } else {
        kept.add(use);
        if (state.has(use.from)) continue;
        state.set(use.from, "open");
        path.push({ key: use.from, next: 0 });
      }
    }
  };
  for (const { key } of claims) if (!above.has(key) || tops.has(key)) walk(key);
  for (const { key } of claims) if (!state.has(key)) walk(topOfCircle(key, above, rank));
  return { theses, kept };
}

/** Going up from a claim no thesis stands above ends in a circle; its first claim. */
function topOfCircle(start: string, above: ReadonlyMap<string, readonly Use[]>, rank: ReadonlyMap<string, number>) {
  const up = (key: string) => above.get(key)?.[0]?.to as string;
  const seen = new Set<string>();
  let key = start;
  for (; !seen.has(key); key = up(key)) seen.add(key);
  let first = key;
  for (let other = up(key); other !== key; other = up(other)) {
    if ((rank.get(other) ?? 0) < (rank.get(first) ?? 0)) first = other;
  }
  return first;
}

function lists(uses: readonly Use[], by: (use: Use) => string): Map<string, Use[]> {
  const all = new Map<string, Use[]>();
  for (const use of uses) {
    const list = all.get(by(use));
    if (list === undefined) all.set(by(use), [use]);
    else list.push(use);
  }
  return all;
}
