import { type Debate, liveAnswers } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";

/** How many live claims a branch has below its top. */
export function countBelow(debate: Debate, top: ClaimId): number {
  let count = 0;
  const open = [top];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const answers = liveAnswers(debate, id);
    count += answers.length;
    open.push(...answers.map((answer) => answer.id));
  }
  return count;
}
