import type { Debate } from "../debate";
import type { ClaimId } from "../id";
import type { SemanticsName } from "../settings";
import { strengthEngine, type TallyOf } from "./engine";
import { semanticsNames } from "./semantics/by-name";
import type { Supposition } from "./what-if";

export interface Reading {
  readonly semantics: SemanticsName;
  /** In [0,1]; NaN for a claim that is not live. */
  readonly strength: number;
}

/** What a claim would be under each of the semantics, in the order of `semanticsNames`; nothing is changed. */
export function underEach(
  debate: Debate,
  tallyOf: TallyOf,
  id: ClaimId,
  { tallies = [], off = [] }: Supposition = {},
): readonly Reading[] {
  const supposed = new Map(tallies);
  const out = [...off];
  return semanticsNames.map((semantics) => {
    const engine = strengthEngine(debate, (claim) => supposed.get(claim) ?? tallyOf(claim), semantics);
    engine.switchOff(out);
    return { semantics, strength: engine.strength(id) };
  });
}
