/** How the answers on one side, each carrying a value x in [0,1], become one number. A value of 0 changes nothing. */
export interface Aggregation {
  /** What one answer puts into its side's total; 0 for x = 0 and never falling as x grows. */
  readonly share: (x: number) => number;
  /** Whether the total is the sum of the shares or the largest of them; 0 for an empty side. */
  readonly total: "sum" | "largest";
  /** The side's weight, read off its total. */
  readonly weigh: (total: number) => number;
}

const itself = (x: number): number => x;

export const sum: Aggregation = { share: itself, total: "sum", weigh: itself };

export const largest: Aggregation = { share: itself, total: "largest", weigh: itself };

/** The square root of the sum of squares: many weak answers count for less than one strong one of the same sum. */
export const rootOfSquares: Aggregation = { share: (x) => x * x, total: "sum", weigh: Math.sqrt };

/**
 * `1 - prod(1 - x)`: the chance that at least one answer holds, were they independent. Kept as a sum of logarithms, so
 * that one factor can be exchanged without a division; an x of 1 makes the total infinite and the weight exactly 1.
 */
export const atLeastOne: Aggregation = {
  share: (x) => -Math.log1p(-x),
  total: "sum",
  weigh: (total) => -Math.expm1(-total),
};
