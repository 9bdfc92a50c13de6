import { sum } from "../aggregation";
import type { Semantics } from "../semantics";
import { asItIs } from "./as-it-is";

/**
 * `logistic(logit(w) + shift)`, written so that no shift gives exactly w; bases of 0 and 1 are certain and stay.
 */
export const onLogScale = (base: number, shift: number): number =>
  base === 0 || base === 1 ? base : base / (base + (1 - base) * Math.exp(-shift));

/**
 * MLP-based: a claim as a neuron of a feed-forward network; the energy is added to the base's log odds.
 * Source: Potyka, "Interpreting Neural Networks as Quantitative Argumentation Frameworks", AAAI 2021.
 */
export const mlp: Semantics = { worth: asItIs, aggregation: sum, influence: onLogScale };
