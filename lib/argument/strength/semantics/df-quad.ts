import { atLeastOne } from "../aggregation";
import type { Semantics } from "../semantics";
import { asItIs } from "./as-it-is";

/**
 * DF-QuAD. A side weighs the chance that at least one of its claims holds, were they independent; the heavier side
 * moves the base towards 1 or 0 by the difference, so equal sides cancel exactly.
 * Source: Rago, Toni, Aurisicchio, Baroni, "Discontinuity-Free Decision Support with Quantitative Argumentation
 * Debates", KR 2016.
 */
export const dfQuad: Semantics = {
  worth: asItIs,
  aggregation: atLeastOne,
  influence: (base, energy) => base + (energy > 0 ? 1 - base : base) * energy,
};
