import { sum } from "../aggregation";
import type { Semantics } from "../semantics";
import { asItIs } from "./as-it-is";

/**
 * Quadratic energy. The energy is the difference of the sums and moves the base towards 1 or 0 by the part
 * `h = e² / (1 + e²)` of the way, so small energies hardly matter and large ones saturate.
 * Source: Potyka, "Continuous Dynamical Systems for Weighted Bipolar Argumentation", KR 2018.
 */
export const quadraticEnergy: Semantics = {
  worth: asItIs,
  aggregation: sum,
  influence: (base, energy) => {
    const part = (energy * energy) / (1 + energy * energy);
    return energy > 0 ? base + (1 - base) * part : base - base * part;
  },
};
