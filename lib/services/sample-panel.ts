import type { Claim } from "@/lib/argument/claim";
import { type Debate, liveClaims, pathTo } from "@/lib/argument/debate";
import type { UserId } from "@/lib/argument/id";
import { asksRelevance, asksVerdict, type Relevance, type Verdict } from "@/lib/argument/vote";
import type { Ballot } from "@/lib/db/votes";
import { essayDebate } from "@/prisma/seed/essay";
import { seedId } from "./seed";

/** One invented voter of the labelled sample panel. */
export interface SampleVoter {
  readonly id: UserId;
  readonly name: string;
  readonly leaning: Leaning;
}

/** What a third of the panel makes of the essay's six recommendations: -1 against to 1 for, by the thesis's key. */
interface Leaning {
  readonly voters: number;
  readonly theses: Readonly<Record<string, number>>;
}

const leanings: readonly Leaning[] = [
  // Calm first: talk to everybody, keep blocs from forming.
  { voters: 16, theses: { restraint: 0.9, alliance: -0.5, minilaterals: -0.2, nato: 0.8, china: 0.7, kremlin: 0.8 } },
  // Strength first: allies close together, no reward for those who help a war.
  {
    voters: 14,
    theses: { restraint: -0.7, alliance: 0.9, minilaterals: -0.3, nato: -0.7, china: -0.5, kremlin: -0.9 },
  },
  // Asia first: strong alliances there, working ties with Beijing, Europe left to Europeans.
  { voters: 12, theses: { restraint: 0.2, alliance: 0.7, minilaterals: 0.6, nato: 0.6, china: 0.6, kremlin: -0.4 } },
];

/** Claims that all leanings see alike, whatever they want to follow from them, by the claim's key: no to yes, 0 unsure. */
const seenAlike: Readonly<Record<string, number>> = {
  // What happened and can be counted.
  ...{ "sixty-to-one": 0.5, "eleven-thousand": 0.5, "attacks-of-2010": 0.45, "arsenal-grows": 0.5, "front-stuck": 0.4 },
  // Where the sides meet.
  ...{ "china-holds-lever": 0.45, "enemies-do-talk": 0.4, "consult-first": 0.45, "kyiv-kept-inside": 0.4 },
  // Too hopeful for any of them.
  "soft-power": -0.45,
  // Nobody can tell.
  ...{ "time-may-help-kyiv": 0, "time-may-help-moscow": 0, "no-nuclear-help": 0 },
};

export const samplePanel: readonly SampleVoter[] = leanings
  .flatMap((leaning) => Array.from({ length: leaning.voters }, () => leaning))
  .map((leaning, i) => {
    const number = String(i + 1).padStart(2, "0");
    return { id: seedId(`sample-voter-${number}`) as UserId, name: `Sample voter ${number}`, leaning };
  });

const thesisKeys = new Map(essayDebate.theses.map(({ key }) => [seedId(key), key]));
const alike = new Map(Object.entries(seenAlike).map(([key, lean]) => [seedId(key), lean]));

/**
 * What a sample voter votes on in the debate, the same at every call. A verdict comes from what the voter makes of the
 * thesis (turned round for what attacks it, fainter further down), from how convincing the claim is to anyone, and
 * from a whim; of a few claims all think alike; relevance mostly from the claim.
 */
export function ballotsOf(voter: SampleVoter, debate: Debate): readonly Ballot[] {
  const ballots: Ballot[] = [];
  for (const claim of liveClaims(debate)) {
    const path = pathTo(debate, claim.id);
    const patience = 1.02 - 0.06 * path.length - 0.15 * chance(voter.id, "patience");
    if (chance(voter.id, claim.id, "votes") > patience) continue;
    const approval = approvalOf(voter, claim, path);
    const verdict: Verdict = approval > 0.15 ? 1 : approval < -0.15 ? -1 : 0;
    const says = asksRelevance(claim) && (!asksVerdict(claim) || chance(voter.id, claim.id, "relevance asked") < 0.7);
    ballots.push({
      claimId: claim.id,
      ...(asksVerdict(claim) ? { verdict } : {}),
      ...(says ? { relevance: relevanceOf(voter, claim, approval) } : {}),
    });
  }
  return ballots;
}

function approvalOf({ id, leaning }: SampleVoter, claim: Claim, path: readonly Claim[]): number {
  const thesis = leaning.theses[thesisKeys.get(path[0]?.id ?? "") ?? ""] ?? 0;
  const side = path.reduce((sign, { role }) => (role === "rebuttal" || role === "undercut" ? -sign : sign), 1);
  const conviction = 0.7 + 0.5 * chance(id, "conviction");
  const plausibility = (path.length === 1 ? 0.2 : 0.75) * (chance(claim.id, "plausible") - 0.4);
  const whim = chance(id, claim.id, "whim") - 0.5;
  const shared = alike.get(claim.id);
  if (shared !== undefined) return shared + (shared === 0 ? 0.5 : 0.8) * whim;
  return thesis * side * conviction * 0.85 ** (path.length - 1) + plausibility + 0.8 * whim;
}

function relevanceOf({ id }: SampleVoter, claim: Claim, approval: number): Relevance {
  const bearing = 1.2 + 2.4 * chance(claim.id, "bearing");
  const wanted = bearing + 0.5 * Math.sign(approval) + 2 * (chance(id, claim.id, "relevance") - 0.5);
  return Math.min(4, Math.max(0, Math.round(wanted))) as Relevance;
}

/** In [0,1), the same for the same words: FNV-1a with a final mix, so that ids that differ little give unlike numbers. */
function chance(...words: readonly string[]): number {
  let hash = 0x811c9dc5;
  const text = words.join(" ");
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
