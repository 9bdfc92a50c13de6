import { type Debate, liveAnswers, pathTo } from "./debate";
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

/** The outline numbers from the thesis down to a live claim, the claim's own last: `1`, `1.2`, `1.2.1`. */
export function numbersTo(debate: Debate, id: ClaimId): readonly string[] {
  let number = "";
  return pathTo(debate, id).map((step) => {
    const nth = liveAnswers(debate, step.parentId).findIndex((answer) => answer.id === step.id) + 1;
    number = number === "" ? `${nth}` : `${number}.${nth}`;
    return number;
  });
}
