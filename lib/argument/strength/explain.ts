import type { Claim, ClaimRole } from "../claim";
import { claimOf, type Debate, definitionOf, liveAnswers } from "../debate";
import type { ClaimId } from "../id";
import type { SemanticsName } from "../settings";
import { baseScore, decided, type Tally } from "../vote";
import { engineOver, type StrengthEngine, type TallyOf } from "./engine";
import { semanticsOf } from "./semantics/by-name";
import { type Answer, withoutEach } from "./without-each";

/** What one answer does to the claim it answers. */
export interface Contribution {
  /** The place, that is the answer itself. */
  readonly claimId: ClaimId;
  /** What it stands for: itself, or the shared claim it shows. */
  readonly definitionId: ClaimId;
  readonly role: ClaimRole;
  /** Of the definition, in [0,1]. */
  readonly strength: number;
  /** How much it bears on the claim: its relevance lowered by its undercuts, in [0,1]. */
  readonly weight: number;
  /** Decided votes on the definition. */
  readonly votes: number;
  /** The claim's strength less what it would be without this answer, in [-1,1]; 0 for an undercut, which leaves it alone. */
  readonly change: number;
  /** The claim's strength without this answer, in [0,1]. */
  readonly without: number;
}

export interface Explanation {
  readonly claimId: ClaimId;
  readonly tally: Tally;
  readonly base: number;
  readonly strength: number;
  /** Largest change first, equal ones in outline order. */
  readonly contributions: readonly Contribution[];
}

/**
 * Why a live claim is as strong as it is; a shared place is explained by its definition. Costs what rests below the
 * claim, or only its answers where an engine over the debate with these votes is at hand.
 */
export function explain(
  debate: Debate,
  tallyOf: TallyOf,
  semantics: SemanticsName,
  id: ClaimId,
  engine: StrengthEngine = engineOver(debate, rowsBelow(debate, id), tallyOf, semantics),
): Explanation {
  const definition = claimOf(debate, id)?.sharedFrom ?? id;
  const { aggregation, influence, worth } = semanticsOf(semantics);
  const tally = tallyOf(definition);
  const base = baseScore(tally);
  const strength = engine.strength(definition);
  const answers = liveAnswers(debate, definition).map((place): Answer & Omit<Contribution, "change" | "without"> => {
    const definitionId = place.sharedFrom ?? place.id;
    const votes = decided(tallyOf(definitionId));
    const own = engine.strength(definitionId);
    const weight = engine.weight(place.id);
    const carried = weight * worth(own, votes);
    const { role, jointGroup } = place;
    return { claimId: place.id, definitionId, role, jointGroup, strength: own, weight, votes, carried };
  });
  const without = withoutEach(answers, aggregation, (energy) => influence(base, energy), strength);
  const contributions = answers.map((answer, i): Contribution => {
    const { claimId, definitionId, role, strength: own, weight, votes } = answer;
    const left = without[i] as number;
    return { claimId, definitionId, role, strength: own, weight, votes, change: strength - left, without: left };
  });
  contributions.sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  return { claimId: id, tally, base, strength, contributions };
}

/** The definition and all that it rests on. */
function rowsBelow(debate: Debate, id: ClaimId): readonly Claim[] {
  const rows = new Set<Claim>();
  const asked = claimOf(debate, id);
  const open = [asked === undefined ? undefined : definitionOf(debate, asked)];
  for (let row = open.pop(); row !== undefined; row = open.pop()) {
    if (rows.has(row)) continue;
    rows.add(row);
    const shown = definitionOf(debate, row);
    if (shown !== row) open.push(shown);
    else for (const answer of liveAnswers(debate, row.id)) open.push(answer);
  }
  return [...rows];
}
