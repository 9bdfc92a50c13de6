import { sum } from "../aggregation";
import type { Semantics } from "../semantics";
import { asItIs } from "./as-it-is";

/**
 * `1 - (1 - w²) / (1 + w exp(e))`: what the energy does to a base w when a rebuttal can never take the claim below w².
 * A base of 0 stays 0.
 */
export const eulerInfluence = (base: number, energy: number): number =>
  base === 0 ? 0 : 1 - (1 - base * base) / (1 + base * Math.exp(energy));

/**
 * Euler-based. Supports and rebuttals pull with the difference of their sums, through an exponential.
 * Source: Amgoud, Ben-Naim, "Evaluation of Arguments in Weighted Bipolar Graphs", ECSQARU 2017.
 */
export const euler: Semantics = { worth: asItIs, aggregation: sum, influence: eulerInfluence };
