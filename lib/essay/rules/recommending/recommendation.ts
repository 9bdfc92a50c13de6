import type { Reading } from "../reading";
import type { Found } from "../rule";
import { appraisals } from "./appraisal";
import { courses } from "./course";
import { imperative } from "./imperative";
import { needs } from "./need";
import { obligation } from "./obligation";
import { performatives } from "./performative";
import { denied, wordings } from "./phrase";
import { pledge } from "./pledge";
import { prohibitions } from "./prohibition";
import { resolutions, task } from "./resolution";
import { suggestions } from "./suggestion";
import { timings } from "./timing";

/** Every wording of all families that are patterns only. */
export const phrases = [
  ...performatives,
  ...resolutions,
  ...appraisals,
  ...courses,
  ...needs,
  ...prohibitions,
  ...timings,
  ...suggestions,
];
const worded = wordings(phrases);

/**
 * What makes a sentence the author's own recommendation: that somebody is to do something or to leave it, or that a
 * course is the one to take. What others want, what a law already asks for and what is only likely are none.
 */
export function recommendation(reading: Reading): readonly Found[] {
  if (reading.question) return [];
  const told = [...obligation(reading), ...imperative(reading), ...task(reading), ...pledge(reading)];
  return [...told.filter(({ start }) => !denied(reading.own.slice(0, start))), ...worded(reading.own)];
}
