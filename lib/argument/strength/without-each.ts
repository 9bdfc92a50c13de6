import type { ClaimRole } from "../claim";
import type { Aggregation } from "./aggregation";

/** An answer as far as it matters to the claim it answers. */
export interface Answer {
  readonly role: ClaimRole;
  readonly jointGroup: string | null;
  /** What it carries, in [0,1]. */
  readonly carried: number;
}

/**
 * For each answer, the strength the claim would have without it. Every total is added up from what is left, never
 * taken from the whole by subtraction, which would drown small answers in the rounding of large ones; sums from the
 * left and from the right make that linear in the number of answers.
 */
export function withoutEach(
  answers: readonly Answer[],
  aggregation: Aggregation,
  strengthAt: (energy: number) => number,
  strength: number,
): readonly number[] {
  const without = answers.map(() => strength);
  const sides = (["support", "rebuttal"] as const).map((role) => sideOf(answers, role, aggregation));
  const [supports, rebuttals] = sides as [Side, Side];
  const weighed = { support: aggregation.weigh(supports.total), rebuttal: aggregation.weigh(rebuttals.total) };
  for (const { role, left } of [supports, rebuttals]) {
    for (const [answer, total] of left) {
      const changed = { ...weighed, [role]: aggregation.weigh(total) };
      without[answer] = strengthAt(changed.support - changed.rebuttal);
    }
  }
  return without;
}

interface Side {
  readonly role: "support" | "rebuttal";
  readonly total: number;
  /** By answer, the side's total without it; answers that make no difference are left out. */
  readonly left: ReadonlyMap<number, number>;
}

function sideOf(answers: readonly Answer[], role: Side["role"], { share, total }: Aggregation): Side {
  const both = (a: number, b: number) => (total === "sum" ? a + b : Math.max(a, b));
  const units = unitsOf(answers, role).map((members) => {
    const [least, next] = members;
    const counts = share(least?.carried ?? 0);
    return { members, counts, withoutLeast: share(next?.carried ?? 0) };
  });
  const fromLeft = [0];
  for (const { counts } of units) fromLeft.push(both(fromLeft.at(-1) ?? 0, counts));
  const left = new Map<number, number>();
  let fromRight = 0;
  for (let i = units.length - 1; i >= 0; i--) {
    const { members, counts, withoutLeast } = units[i] as (typeof units)[number];
    const least = members[0];
    if (least !== undefined && counts !== withoutLeast) {
      left.set(least.index, both(both(fromLeft[i] ?? 0, withoutLeast), fromRight));
    }
    fromRight = both(fromRight, counts);
  }
  return { role, total: fromLeft.at(-1) ?? 0, left };
}

type Member = { readonly index: number; readonly carried: number };

/** The answers that count as one, least first: joint ones together, the others alone. */
function unitsOf(answers: readonly Answer[], role: Side["role"]): readonly (readonly Member[])[] {
  const units: Member[][] = [];
  const groups = new Map<string, Member[]>();
  answers.forEach(({ carried, jointGroup, role: its }, index) => {
    if (its !== role) return;
    const group = jointGroup === null ? undefined : groups.get(jointGroup);
    if (group !== undefined) group.push({ index, carried });
    else {
      const unit = [{ index, carried }];
      units.push(unit);
      if (jointGroup !== null) groups.set(jointGroup, unit);
    }
  });
  for (const unit of units) unit.sort((a, b) => a.carried - b.carried);
  return units;
}
