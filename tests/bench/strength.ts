import type { Claim } from "../../lib/argument/claim";
import type { ClaimId } from "../../lib/argument/id";
import { stratify } from "../../lib/argument/stratify";
import { strengthEngine } from "../../lib/argument/strength/engine";
import { evaluate } from "../../lib/argument/strength/evaluate";
import { strengthsOfGraph } from "../../lib/argument/strength/graph";
import { networkOf } from "../../lib/argument/strength/network";
import { evidenceWeighted } from "../../lib/argument/strength/semantics/evidence-weighted";
import { blank, type Valuation } from "../../lib/argument/strength/valuation";
import { emptyWiring } from "../../lib/argument/strength/wiring";
import type { Tally } from "../../lib/argument/vote";
import { claimsOf, frame, id, thesis } from "../support/tree";
import { fastest, plainSum } from "./timing";

// How long strength takes, as times and, since machines differ, as multiples of adding up as many numbers.

/** [what, time, target, time as a multiple of a plain sum over as many claims] */
export function strengthRows(): string[][] {
  rows.length = 0;
  const baseline = fromScratch(small, "10 ms", 30);
  wholeGraph(small, baseline);
  fromScratch(large, "150 ms", 8);
  votesInADebate(baseline);
  return rows;
}

const rows: string[][] = [];

const small = 100_000;
const large = 1_000_000;
let seed = 1;
const random = (below: number): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};

/** A random tree: the parent of a claim is one of those before it, mostly a late one, so that it is deep as well. */
const parentOf = (claim: number): number => (random(3) === 0 ? random(claim) : claim - 1 - random(Math.min(claim, 50)));

function randomValuation(claims: number): Valuation {
  const wiring = emptyWiring(claims, claims - 1);
  for (let link = 0; link < claims - 1; link++) {
    wiring.from[link] = link + 1;
    wiring.to[link] = parentOf(link + 1);
    wiring.role[link] = random(2);
  }
  const network = networkOf(wiring);
  if (!network.ok) throw new Error("a tree has no circle");
  const valuation = blank(network.value, evidenceWeighted);
  valuation.base.forEach((_, i) => {
    valuation.votes[i] = random(30);
    valuation.base[i] = (random(20) + 1) / 22;
  });
  valuation.relevance.forEach((_, i) => {
    valuation.relevance[i] = random(5) / 4;
  });
  return valuation;
}

function randomTally(): Tally {
  const relevanceCount = random(4);
  const relevanceSum = Math.min(4 * relevanceCount, random(13));
  return { agree: random(30), unsure: random(3), disagree: random(12), relevanceCount, relevanceSum };
}

const inMs = (time: number): string => (time < 0.1 ? `${(time * 1000).toFixed(2)} µs` : `${time.toFixed(2)} ms`);
const report = (what: string, time: number, target: string, baseline: number): void => {
  rows.push([what, inMs(time), target, (time / baseline).toFixed(1)]);
};

function fromScratch(claims: number, target: string, runs: number): number {
  const baseline = plainSum(claims);
  const valuation = randomValuation(claims);
  const name = claims.toLocaleString("en");
  report(
    `${name} claims, one pass`,
    fastest(runs, () => evaluate(valuation)),
    target,
    baseline,
  );
  return baseline;
}

function wholeGraph(claims: number, baseline: number): void {
  const graph = {
    base: Array.from({ length: claims }, () => (random(20) + 1) / 22),
    votes: Array.from({ length: claims }, () => random(30)),
    rebuttals: Array.from({ length: claims - 1 }, (_, i) => [i + 1, parentOf(i + 1)] as const),
  };
  const time = fastest(5, () => strengthsOfGraph(graph, "evidence-weighted"));
  report(`${claims.toLocaleString("en")} claims, ordering included`, time, "", baseline);
}

function votesInADebate(baseline: number): void {
  const [pattern] = claimsOf(thesis("c0"));
  const claims = Array.from({ length: small }, (_, i): Claim => {
    const role = i === 0 ? "thesis" : random(2) === 0 ? "support" : "rebuttal";
    const parentId = i === 0 ? null : id(`c${parentOf(i)}`);
    return { ...(pattern as Claim), id: id(`c${i}`), parentId, role, position: i };
  });
  const debate = stratify(frame, claims);
  if (!debate.ok) throw new Error(debate.error.code);
  const now = new Map<ClaimId, Tally>(claims.map((claim) => [claim.id, randomTally()]));
  const tallyOf = (claim: ClaimId): Tally => now.get(claim) as Tally;
  const made = () => strengthEngine(debate.value, tallyOf, "evidence-weighted");
  report("100,000 claims, from the debate", fastest(3, made), "", baseline);

  const engine = made();
  const votes = Array.from({ length: 100_000 }, () => [id(`c${random(small)}`), randomTally()] as const);
  const batch = 5000;
  let best = Number.POSITIVE_INFINITY;
  for (let start = 0; start < votes.length; start += batch) {
    const cast = votes.slice(start, start + batch);
    best = Math.min(
      best,
      fastest(1, () => cast.forEach(([claim, tally]) => void engine.setTally(claim, tally))) / batch,
    );
  }
  for (const [claim, tally] of votes) now.set(claim, tally);
  report("one vote among 100,000 claims", best, "20 µs", baseline);

  const afresh = made();
  const drift = Math.max(
    ...Array.from({ length: small }, (_, i) => id(`c${i}`)).map((claim) =>
      Math.abs(engine.strength(claim) - afresh.strength(claim)),
    ),
  );
  rows.push(["drift after 100,000 votes", drift.toExponential(1), "1.0e-9", ""]);
}
