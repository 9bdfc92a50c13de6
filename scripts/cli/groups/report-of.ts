import type { Analysis } from "@/lib/argument/groups/analysis";
import { type Counts, shareOf, standOn } from "@/lib/argument/groups/counts";

/** An analysis by names, ready for JSON. `claims` and `people` name them by number. */
export function reportOf(analysis: Analysis, claims: readonly string[], people: readonly string[]) {
  const { components, counted, counts, group, groups, x, y } = analysis;
  const byClaim = <T>(value: (claim: number) => T) => named(claims, value);
  const column = (values: Float64Array) => byClaim((claim) => values[claim] as number);
  const nameOf = (claim: number) => claims[claim] as string;
  return {
    claims,
    people,
    mean: column(analysis.mean),
    components: components.map(column),
    variance: analysis.variance,
    projections: named(people, (person) => [x[person] as number, y[person] as number] as const),
    counted: people.filter((_, person) => counted[person] === 1),
    groups: groups.map(({ x, y }, number) => ({
      members: people.filter((_, person) => group[person] === number),
      centre: [x, y] as const,
    })),
    silhouette: analysis.silhouette,
    statistics: byClaim((claim) => ({
      ...statistics(counts.all, claim),
      groups: counts.groups.map((some) => statistics(some, claim)),
    })),
    representative: analysis.representative.map((some) =>
      some.map(({ claim, ...told }) => ({ claim: nameOf(claim), ...told })),
    ),
    commonGround: analysis.commonGround.map(({ claim, ...shared }) => ({ claim: nameOf(claim), ...shared })),
    priorities: column(analysis.priority),
  };
}

function statistics(counts: Counts, claim: number) {
  const agree = standOn(counts, claim, true);
  const disagree = standOn(counts, claim, false);
  return { agree: agree.took, disagree: disagree.took, seen: agree.seen, pa: shareOf(agree), pd: shareOf(disagree) };
}

/** An object by name; entries make own properties of all names, `__proto__` among them. */
const named = <T>(names: readonly string[], value: (number: number) => T): Record<string, T> =>
  Object.fromEntries(names.map((name, number) => [name, value(number)]));
