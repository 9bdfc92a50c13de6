import { rootOfSquares } from "../aggregation";
import type { Semantics } from "../semantics";
import { onLogScale } from "./mlp";

/**
 * The default. An answer carries as much as people have found it more likely true than not, and the more of them have
 * judged it: `g = max(0, 2 strength - 1) n / (n + 2)`. The energy, doubled, is added to the base's log odds.
 * An answer nobody has voted on carries nothing, so a claim cannot be buried under throw-away rebuttals; the price is
 * that it also passes nothing up from its own, better judged answers. Resists sock puppets only as far as one person
 * has one vote. Source: none, unpublished; the constants are reasoned, not fitted.
 */
export const evidenceWeighted: Semantics = {
  worth: (strength, votes) => (Math.max(0, 2 * strength - 1) * votes) / (votes + 2),
  aggregation: rootOfSquares,
  influence: (base, energy) => onLogScale(base, 2 * energy),
};
