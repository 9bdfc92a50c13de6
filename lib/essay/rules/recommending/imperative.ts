import { anyOf } from "../any-of";
import { latin } from "../latin";
import type { Reading } from "../reading";
import type { Found } from "../rule";
import { inThatCase, onlyThinking } from "./attention";
import { isCommand, isCommandInside, isUnknownCommand } from "./command-form";
import { either, noVerbs, verbs } from "./command-verbs";

/**
 * A sentence that starts with the plain form of a verb, with "let us" or "do not", or that goes on so behind an opening,
 * a colon, a semicolon or a dash.
 */
export function imperative(reading: Reading): readonly Found[] {
  const first = command(reading, false);
  if (first.length > 0) return first;
  for (const from of furtherStarts(reading)) {
    const found = command({ ...reading, from }, reading.own.slice(from - 2, from) !== ": ");
    if (found.length > 0) return found;
  }
  return [];
}

/** Where else than at its beginning a sentence may give a command. */
function furtherStarts({ own, words, from }: Reading): readonly number[] {
  const starts: number[] = [];
  const said = own.slice(from);
  const colon = /^[^:]{0,70}: /.exec(said);
  // A short start only says to whom, or that it is coming.
  if (colon !== null && !/^(?:option|alternative|scenario|model|variant|example)\b/i.test(said)) {
    starts.push(from + colon[0].length);
  }
  const says = /^(?:i|we) say,? /i.exec(said);
  if (says !== null) starts.push(from + says[0].length);
  if (opening.test(words.replace(/^(?:\W|and |but |so )+/i, ""))) {
    const comma = /^(?:(?:mr|mrs|ms|dr|sen|rep)\.|[^,;:.]){2,110}, /i.exec(said);
    if (comma !== null) starts.push(from + comma[0].length);
  }
  for (const { index, 0: mark } of said.matchAll(goesOn)) starts.push(from + index + mark.length);
  return starts;
}

/** Says when, where, for whom, or to whom: the words that may stand ahead of a command and its comma. */
const opening = latin(
  `^${anyOf(String.raw`
    if, unless, where, wherever, when, whenever, once, until, before, after, since, because, as, while, given, for, in, on, at, by,
    with, without, rather than, instead of, from, to, over, within, between, through, during, under, beyond, above all, along,
    alongside, whatever, whichever, whoever, however, wherever, next time, \p{L}+ly, most \p{L}+, then, better, failing that,
    meanwhile, otherwise, here, now, today, tonight, tomorrow, this \p{L}+, next \p{L}+, so, of course, or, and,
    mr\.? \p{L}+, madam \p{L}+, mister \p{L}+, members, senators?, ministers?, councill?ors?, colleagues, friends, neighbou?rs,
    my \p{L}+, prime minister, chancellor, governor, mayor, governments?, voters, in short, either way, having, whether,
    better yet, best of all, of these, at last, at least, last, faced with, (?:my|our|the) \p{L}+ to \p{L}+, believe me,
    step one, yes, no, well, \p{L}+(?: \p{L}+)?(?=,)`)}(?!\\p{L})`,
  "i",
);

/** What ends one sentence and begins another within it. */
const goesOn =
  /; (?:and |but |so |or |then |instead,? )?|\s[—–-]\s(?:and |but |so )?|— ?|, (?:so|and so|but please|and please|so please|then|but also|but then) /giu;

function command({ own, words, from, kind }: Reading, inside: boolean): readonly Found[] {
  const start = from + (own.slice(from).length - own.slice(from).trimStart().length);
  // What is skipped may be a condition, but not what somebody else says.
  if (start > from && !/^(?:if|unless|whether|were|lest)\b/i.test(words.slice(from))) return [];
  const text = own.slice(start);
  const ahead =
    /^(?:(?:please|either|at least|then|simply|just|first|by all means) )*(let'?s?(?: us)?(?: not)? |do not |don't |never |always )?([a-z]+(?:-[a-z]+)?)(?:[ ,:!.;—]|$)/i.exec(
      text,
    );
  if (ahead === null) return [];
  const [whole, lead = "", word = ""] = ahead;
  const verb = word.toLowerCase();
  const at = whole.toLowerCase().lastIndexOf(verb);
  const rest = text.slice(at);
  const end = start + at + verb.length;
  const cue = { start: start + at - lead.length, end };
  if (/^lead in\b/i.test(rest)) return [];
  if (onlyThinking.test(rest) || onlyThinking.test(text) || inThatCase.test(text)) return [];
  if (/^let/i.test(lead)) return [{ ...cue, rule: "let-us", weight: 2 }];
  if (lead !== "" && (verbs.has(verb) || either.has(verb) || !noVerbs.has(verb))) {
    return [{ ...cue, rule: "imperative", weight: 1.8 }];
  }
  const after = rest.slice(verb.length).trimStart();
  if (inside && !/^(?:please )?[a-z]/.test(text)) return [];
  // "Last week the council" is no command, though a word that links comes first.
  const opens = from === 0 || /[^\p{L}\s]\s*$/u.test(own.slice(0, start));
  const isFavour =
    verb === "do" &&
    /^(?:me a|us a|the right|your (?:part|duty|job)|it |so |what |better|away with|more |less |it\b)/i.test(after);
  const isOne = inside
    ? isCommandInside(verb, after)
    : isCommand(verb, after) || (opens && isUnknownCommand(verb, after));
  if (!isOne && !isFavour) return [];
  return [{ ...cue, rule: "imperative", weight: kind === "item" ? 2.2 : 1.8 }];
}
