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

/** The same for single claims of a debate, asked one by one: siblings are counted once. null: the claim is not live. */
export function numberIn(debate: Debate): (id: ClaimId) => string | null {
  const counted = new Map<ClaimId | null, ReadonlyMap<ClaimId, number>>();
  const among = (parent: ClaimId | null): ReadonlyMap<ClaimId, number> => {
    const known = counted.get(parent) ?? new Map(liveAnswers(debate, parent).map(({ id }, i) => [id, i + 1]));
    counted.set(parent, known);
    return known;
  };
  return (id) => {
    const numbers = pathTo(debate, id).map((step) => among(step.parentId).get(step.id));
    return numbers.length === 0 || numbers.includes(undefined) ? null : numbers.join(".");
  };
}
