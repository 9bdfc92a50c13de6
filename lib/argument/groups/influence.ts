import { type Debate, liveAnswers, liveClaims } from "../debate";
import type { ClaimId } from "../id";
import type { SemanticsName } from "../settings";
import { strengthEngine, type TallyOf } from "../strength/engine";

/**
 * By live claim, how much the strength of some thesis would change if it were removed, with what is below it and the
 * places that show it: the largest change over the theses, in [0,1]. A thesis counts for the others only, as it
 * would be gone itself. Exact, not an estimate: each claim is switched off and on again, which costs the way up to the top.
 */
export function influenceOnTheses(
  debate: Debate,
  tallyOf: TallyOf,
  semantics: SemanticsName,
): ReadonlyMap<ClaimId, number> {
  const engine = strengthEngine(debate, tallyOf, semantics);
  const before = new Map<ClaimId, number>();
  for (const { id } of liveAnswers(debate, null)) before.set(id, engine.strength(id));
  const influence = new Map<ClaimId, number>();
  for (const { id } of liveClaims(debate)) {
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
