import { type Debate, liveList } from "../debate";
import type { ClaimId } from "../id";
import type { SemanticsName } from "../settings";
import { engineOver, type TallyOf } from "./engine";

/** The strength of every live claim, in [0,1]; places of shared claims have their definition's. */
export function strengthsOf(debate: Debate, tallyOf: TallyOf, semantics: SemanticsName): ReadonlyMap<ClaimId, number> {
  const rows = liveList(debate);
  const engine = engineOver(debate, rows, tallyOf, semantics);
  return new Map(rows.map((row) => [row.id, engine.strength(row.id)]));
}
