import { type Debate, liveAnswers } from "./debate";
import type { ClaimId } from "./id";

/** The outline number of every live claim, as `1`, `1.2`, `1.2.1`: theses first, answers by position. */
export function outlineNumbers(debate: Debate): ReadonlyMap<ClaimId, string> {
  const numbers = new Map<ClaimId, string>();
  const open: { parent: ClaimId | null; prefix: string }[] = [{ parent: null, prefix: "" }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { parent, prefix } = next;
    liveAnswers(debate, parent).forEach((claim, i) => {
      const number = `${prefix}${i + 1}`;
      numbers.set(claim.id, number);
      open.push({ parent: claim.id, prefix: `${number}.` });
    });
  }
  return numbers;
}
