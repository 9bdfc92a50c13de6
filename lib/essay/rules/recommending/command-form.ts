import { anyOf } from "../any-of";
import { either, noVerbs, verbs } from "./command-verbs";

const shows = new RegExp(
  `^${anyOf(`
    the, a, an, all, any, every, each, this, that, these, those, my, our, your, their, its, his, her, no,
    nothing, some, more, less, fewer, it, them, us, him, me, up, out, down, off, aside, back, only, yes, one, two,
    half, both, not, until, now, instead, sales, subsidies, support, aid, new, public, federal, taxes`)}\\b`,
  "i",
);

/** Not where a verb follows that makes the first word or words a subject ("Cut flowers are", "Close friends said"). */
export function isCommand(verb: string, rest: string): boolean {
  const known = verbs.has(verb) || (either.has(verb) && (shows.test(rest) || saysNothingElse(rest)));
  return known && !subject.test(rest);
}

/** In the middle of a sentence a verb needs more around it to be a command. */
export const isCommandInside = (verb: string, rest: string): boolean =>
  ((verbs.has(verb) && (object.test(rest) || shows.test(rest) || saysNothingElse(rest))) ||
    (either.has(verb) && object.test(rest))) &&
  !subject.test(rest);

/** A verb that is not listed, by what follows it: nothing but a verb goes before "the" at the beginning of a sentence. */
export const isUnknownCommand = (verb: string, rest: string): boolean =>
  object.test(rest) && !noVerbs.has(verb) && !either.has(verb) && !/(?:ing|ed|ly|s)$/.test(verb) && verb.length > 2;

const object =
  /^(?:the|a|an|our|your|its|their|his|her|this|these|those|every|each|all|any|them|it|us|him|no|yourself)\b/;

const subject =
  /^(?:(?!(?:what|who|how|that|which)\b)\w+ )?(?:is|are|was|were|has|have|had|will|would|can|could|may|might|does|do|did|should|must)\b/i;

/** Without another verb in the clause, the word that is a noun as well is its verb ("Share arrival data with carriers"). */
function saysNothingElse(rest: string): boolean {
  const clause = (/^[^,;:.]{0,120}/.exec(rest)?.[0] ?? "").replace(further, " ").trim();
  return !anyVerb.test(clause) && !fallsOrGrows.test(clause) && /\p{L}/u.test(rest);
}

/** What hangs on a verb or a noun and tells neither apart: "with the schools", "what there is". */
const further =
  /\b(?:what|who|that|which|where|how|when)\b.*|\b(?:with|in|for|on|at|to|from|by|of|against|into|over|through|among|as) (?!what|who|that|which|where|how|when)(?:the |a |an |our |your |their |its |his |her |every |all |local )?[\p{L}'-]+/giu;
/** A word in -s is taken for a verb, but not as the last of the clause ("Support local farmers"), unless it tells of a change. */
const anyVerb =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|does|do|did|should|must|rose|fell|grew|went|came|made|took|gave|kept|stopped|account|\p{L}{3,}(?:ed|es|ts|ls|ds|ns|ks|rs|ms|ps)(?= ))\b/iu;
const fallsOrGrows =
  /\b(?:grows|falls|rises|matters|counts|fails|works|helps|stops|ends|begins|exists|remains|continues|collapsed|doubled)$/i;
