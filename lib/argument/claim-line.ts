import type { ClaimRole } from "./claim";
import { claimOf, type Debate, definitionOf } from "./debate";
import type { ClaimId } from "./id";
import { premisesBeside } from "./joining";
import { numberIn } from "./numbering";
import { visibleText } from "./text";

/** A claim as it is named in a list apart from its debate. */
export interface ClaimLine {
  readonly id: ClaimId;
  readonly role: ClaimRole;
  /** Its outline number, as `1.2.1`. */
  readonly number: string;
  /** Without the addresses of links; where a shared claim is shown, of that. */
  readonly text: string;
  /** The numbers of the siblings it only works together with; left out where it works alone. */
  readonly together?: readonly string[];
}

/** The lines of claims by id; those that are not live are left out. */
export function claimLines(debate: Debate, ids: Iterable<ClaimId>): ReadonlyMap<ClaimId, ClaimLine> {
  const numberOf = numberIn(debate);
  const lines = new Map<ClaimId, ClaimLine>();
  for (const id of ids) {
    const [claim, number] = [claimOf(debate, id), numberOf(id)];
    if (claim === undefined || number === null) continue;
    const together = premisesBeside(debate, claim).flatMap((one) => numberOf(one.id) ?? []);
    const text = visibleText(definitionOf(debate, claim)?.text ?? "");
    lines.set(id, { id, role: claim.role, number, text, ...(together.length > 0 && { together }) });
  }
  return lines;
}
