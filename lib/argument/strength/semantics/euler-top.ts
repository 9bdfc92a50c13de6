import { largest } from "../aggregation";
import type { Semantics } from "../semantics";
import { asItIs } from "./as-it-is";
import { eulerInfluence } from "./euler";

/**
 * Euler-based, top answers only: of each side the strongest answer counts, the rest does not, so numbers cannot win.
 * Source: Amgoud, Ben-Naim, "Weighted Bipolar Argumentation Graphs: Axioms and Semantics", IJCAI 2018.
 */
export const eulerTop: Semantics = { worth: asItIs, aggregation: largest, influence: eulerInfluence };
