import { type Debate, liveAnswers } from "../debate";
import type { ClaimId } from "../id";
import type { SemanticsName } from "../settings";
import { type StrengthEngine, strengthEngine, type TallyOf } from "../strength/engine";

/**
 * By live claim that shares nothing, how much the strength of some thesis would change if it were removed, with what is
 * below it and the places that show it: the largest change over the theses, in [0,1]. A thesis counts for the others
 * only, as it would be gone itself. Exact, not an estimate: each claim is switched off and on again, which costs the way
 * up to the top; some 0.5 s for 100,000 claims, and as much again where no engine over the debate with these votes is at
 * hand. That engine is left alone.
 */
export function influenceOnTheses(
  debate: Debate,
  tallyOf: TallyOf,
  semantics: SemanticsName,
  atHand: StrengthEngine = strengthEngine(debate, tallyOf, semantics),
): ReadonlyMap<ClaimId, number> {
  const engine = atHand.copy();
  const before = new Map<ClaimId, number>();
  for (const { id, sharedFrom } of liveAnswers(debate, null)) before.set(sharedFrom ?? id, engine.strength(id));
  const influence = new Map<ClaimId, number>();
  for (const id of engine.definitions) {
    let most = 0;
    for (const changed of engine.switchOff([id])) {
      const strength = before.get(changed);
      if (strength !== undefined) most = Math.max(most, Math.abs(engine.strength(changed) - strength));
    }
    engine.switchOn([id]);
    influence.set(id, most);
  }
  return influence;
}
