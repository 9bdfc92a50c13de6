import { atLeastOne } from "../aggregation";
import type { Semantics } from "../semantics";
import { asItIs } from "./as-it-is";

/**
 * SD-DF-QuAD: the sides of DF-QuAD, with an influence that never takes a base all the way to 0 or 1: the difference
 * moves it by the part `h = |e| / (1 + |e|)`, at most half of the way (1-Max(1)).
 * Source: Potyka, "Extending Modular Semantics for Bipolar Weighted Argumentation", AAMAS 2019 (arXiv 1809.07133).
 */
export const squaredDfQuad: Semantics = {
  worth: asItIs,
  aggregation: atLeastOne,
  influence: (base, energy) => {
    const part = Math.abs(energy) / (1 + Math.abs(energy));
    return energy > 0 ? base + (1 - base) * part : base - base * part;
  },
};
