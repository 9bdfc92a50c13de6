import { fileURLToPath } from "node:url";
import type { Claim } from "../../lib/argument/claim";
import { analyse } from "../../lib/argument/groups/analysis";
import { type Ballots, ballotsOf } from "../../lib/argument/groups/ballots";
import { influenceOnTheses } from "../../lib/argument/groups/influence";
import { randomFrom } from "../../lib/argument/groups/random";
import { stratify } from "../../lib/argument/stratify";
import { strengthEngine } from "../../lib/argument/strength/engine";
import type { Tally, Verdict } from "../../lib/argument/vote";
import { claimsOf, frame, id, thesis } from "../support/tree";
import { fastest, plainSum } from "./timing";

// How long regrouping takes, as times and, since machines differ, as multiples of adding up as many numbers as there
// are votes.

/** [what, time, target, time as a multiple of a plain sum over the votes] */
export function groupsRows(): string[][] {
  return [
    grouped("30,000 votes regrouped (500 people, 200 claims)", 500, 200, 30_000, 500),
    grouped("226,000 votes regrouped (2,031 people, 896 claims)", 2031, 896, 226_000, 2000),
    influenced(100_000, 1000),
  ];
}

const row = (what: string, time: number, target: number, sizes: number): string[] => [
  what,
  `${time.toFixed(1)} ms`,
  `${target} ms`,
  (time / plainSum(sizes)).toFixed(0),
];

function grouped(what: string, people: number, claims: number, votes: number, target: number): string[] {
  const ballots = planted(people, claims, votes);
  return row(
    what,
    fastest(3, () => analyse(ballots)),
    target,
    votes,
  );
}

/** Three groups, two sharing half of their opinions; some see much and some little; everybody errs now and then. */
function planted(people: number, claims: number, votes: number): Ballots {
  const random = randomFrom(7);
  const opinions = Array.from({ length: 3 }, () => Array.from({ length: claims }, () => random() * 2 - 1));
  const seen = new Set<number>();
  const given: { claim: number; person: number; verdict: Verdict }[] = [];
  while (given.length < votes) {
    const person = Math.floor(random() ** 1.5 * people);
    const claim = Math.floor(random() * claims);
    if (seen.has(person * claims + claim)) continue;
    seen.add(person * claims + claim);
    const leaning = (opinions[person % 3]?.[claim] ?? 0) + (random() - 0.5) * 1.6;
    given.push({ claim, person, verdict: leaning > 0.15 ? 1 : leaning < -0.15 ? -1 : 0 });
  }
  return ballotsOf(given, people, claims);
}

function influenced(count: number, target: number): string[] {
  const random = randomFrom(3);
  const [pattern] = claimsOf(thesis("c0"));
  const depth = [0];
  const claims = Array.from({ length: count }, (_, i): Claim => {
    let parent = Math.floor(random() ** 0.3 * i);
    while (i > 0 && (depth[parent] ?? 0) >= 63) parent = Math.floor(random() * i);
    if (i > 0) depth[i] = (depth[parent] ?? 0) + 1;
    const role = i === 0 ? "thesis" : random() < 0.5 ? "support" : "rebuttal";
    return { ...(pattern as Claim), id: id(`c${i}`), parentId: i === 0 ? null : id(`c${parent}`), role, position: i };
  });
  const debate = stratify(frame, claims);
  if (!debate.ok) throw new Error(debate.error.code);
  const tallies = new Map(
    claims.map((claim): [Claim["id"], Tally] => {
      const [agree, disagree] = [Math.floor(random() * 30), Math.floor(random() * 12)];
      return [claim.id, { agree, disagree, unsure: 0, relevanceCount: 0, relevanceSum: 0 }];
    }),
  );
  const tallyOf = (claim: Claim["id"]) => tallies.get(claim) as Tally;
  const engine = strengthEngine(debate.value, tallyOf, "evidence-weighted");
  const work = () => influenceOnTheses(debate.value, tallyOf, "evidence-weighted", engine);
  return row("100,000 claims, what a thesis owes to each", fastest(2, work), target, count);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const cells of [["what", "time", "target", "times a plain sum"], ...groupsRows()]) console.log(cells.join("  "));
}
