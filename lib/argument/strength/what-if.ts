import { type Debate, pathTo } from "../debate";
import type { ClaimId } from "../id";
import type { SemanticsName } from "../settings";
import type { Tally } from "../vote";
import { type StrengthEngine, strengthEngine, type TallyOf } from "./engine";

/** What is supposed to be otherwise. For another vote of one person, `recount` gives the tally. */
export interface Supposition {
  readonly tallies?: Iterable<readonly [ClaimId, Tally]>;
  /** Tops of branches to be taken out as if they had been removed. */
  readonly off?: Iterable<ClaimId>;
}

export interface Affected {
  /** A definition. */
  readonly claimId: ClaimId;
  readonly before: number;
  readonly after: number;
}

/**
 * The claims whose strength would be another, the largest shift first; claims of branches taken out are not among them.
 * Nothing is changed, the engine that may be given for speed included.
 */
export function whatIf(
  debate: Debate,
  tallyOf: TallyOf,
  semantics: SemanticsName,
  { tallies = [], off = [] }: Supposition,
  engine: StrengthEngine = strengthEngine(debate, tallyOf, semantics),
): readonly Affected[] {
  const supposed = engine.copy();
  const out = new Set(off);
  const touched = new Set([...supposed.switchOff(out), ...supposed.setTallies(tallies)]);
  const affected: Affected[] = [];
  for (const claimId of touched) {
    const before = engine.strength(claimId);
    const after = supposed.strength(claimId);
    if (before === after || pathTo(debate, claimId).some((step) => out.has(step.id))) continue;
    affected.push({ claimId, before, after });
  }
  return affected.sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
}
