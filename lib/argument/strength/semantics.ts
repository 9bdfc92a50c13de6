import type { Aggregation } from "./aggregation";

/**
 * How a claim's strength follows from its base score and its answers, in modular form: what the answers on each side
 * carry is aggregated, the difference of the two sides (the energy) moves the base.
 * Source of the form: Mossakowski, Neuhaus, "Modular Semantics and Characteristics for Bipolar Weighted Argumentation
 * Graphs", 2018.
 */
export interface Semantics {
  /** What an answer carries upward before relevance, in [0,1], from its strength and its number of decided votes. */
  readonly worth: (strength: number, votes: number) => number;
  readonly aggregation: Aggregation;
  /** The strength in [0,1], from the base score in [0,1] and the energy: the supports' weight less the rebuttals'. */
  readonly influence: (base: number, energy: number) => number;
}
