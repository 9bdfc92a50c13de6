import { anyOf } from "../any-of";
import type { Reading } from "../reading";
import type { Found } from "../rule";
import { either, noVerbs, verbs } from "./command-verbs";

const shows = new RegExp(
  `^${anyOf(`
    the, a, an, all, any, every, each, this, that, these, those, my, our, your, their, its, his, her, no,
    nothing, some, more, less, fewer, it, them, us, him, me, up, out, down, off, aside, back, only, yes, one, two,
    half, both, not, until, now, instead, sales, subsidies, support, aid, new, public, federal, taxes`)}\\b`,
  "i",
);

/** Commands to a reader's attention, not to anyone's hand. */
const onlyThinking = new RegExp(
  `^${anyOf(`
    imagine, be (?:\\p{L}+ )?(?:fooled|misled|deceived|surprised|afraid), consider (?!(?!housing|spending|policing|training|nursing|banking|farming|fishing|beijing)\\p{L}+ing\\b(?! (?:how|what)\\b)), look, remember, note, suppose, think (?!again|twice|big|hard), see, recall, ask (?:yourself|any|a|anyone),
    picture, notice, forget, get (?:me|this) wrong, worry, make no mistake, be (?:clear|honest|warned)(?=[.:,]), be that as, face it,
    bear in mind, keep in mind, let (?:me|that sink|this sink), tell me,
    take (?:the case|a look|for (?:example|instance)|this|that|just|note|comfort|stock|only|another|one|any|\\p{L}+(?:'s)?[.:,]), compare , say what,
    call (?:it|me), give or take, come to think, add to, put (?:simply|differently|another|it (?:simply|differently|another|bluntly|this|that)|\\p{L}+ly,), set (?:against|beside), trust me,
    leaving, read on, stay tuned, subscribe, click, thank, wonder, pretend, pause, turn (?:now )?to, return to,
    (?:begin|start) with (?:the |a |what )?(?:costs?|money|facts?|numbers?|evidence|claim|figures|basics|question|obvious|
    good|bad|arithmetic|history|law|we|is|case|story|point|problem|principle|\\p{L}+ itself), leave aside,
    set aside (?:for|the question), believe (?:it|me), save for, go figure, say (?:you|that|we|a|it)`)}`,
  "iu",
);

/** "Cap the price, and the goods will go": what follows from it is what is said. */
const inThatCase =
  /^[^.;:,]{5,60} and (?:(?:you|they|it|we|(?:the |your |its )?\p{L}+(?: \p{L}+)?) (?:will|would|'ll|can)\b|the \p{L}+ \p{L}+s\.|you (?!should|must|vote)\p{L}+)|^[^.;:]{5,140}, and (?:then )?(?:you|they|it|we|the (?:\p{L}+ ){1,2}|\p{L}+s? )(?: ?(?:will|would|'ll|get|gets|leaves?|falls?|rises?|goes|go|stays?|follows?|disappears?|vanish(?:es)?|comes?|becomes?))\b/iu;

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
    const comma = /^[^,;:.]{2,110}, /.exec(said);
    if (comma !== null) starts.push(from + comma[0].length);
  }
  for (const { index, 0: mark } of said.matchAll(goesOn)) starts.push(from + index + mark.length);
  return starts;
}

/** Says when, where, for whom, or to whom: the words that may stand ahead of a command and its comma. */
const opening = new RegExp(
  `^${anyOf(String.raw`
    if, unless, where, wherever, when, whenever, once, until, before, after, since, because, as, while, given, for, in, on, at, by,
    with, without, rather than, instead of, from, to, over, within, between, through, during, under, beyond, above all, along,
    alongside, whatever, whichever, whoever, however, wherever, next time, \p{L}+ly, most \p{L}+, then, better, failing that,
    meanwhile, otherwise, here, now, today, tonight, tomorrow, this \p{L}+, next \p{L}+, so, of course, or, and,
    mr\.? \p{L}+, madam \p{L}+, mister \p{L}+, members, senators?, ministers?, councill?ors?, colleagues, friends, neighbou?rs,
    my \p{L}+, prime minister, chancellor, governor, mayor, governments?, voters, in short, either way, having, whether,
    better yet, best of all, of these, at last, at least, last, faced with, (?:my|our|the) \p{L}+ to \p{L}+, believe me,
    step one, yes, no, well, \p{L}+(?: \p{L}+)?(?=,)`)}(?![p{L}])`,
  "iu",
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
    /^(?:please )?(let'?s?(?: us)?(?: not)? |do not |don't |never |always )?([a-z]+(?:-[a-z]+)?)(?:[ ,:!.;—]|$)/i.exec(
      text,
    );
  if (ahead === null) return [];
  const [whole, lead = "", word = ""] = ahead;
  const verb = word.toLowerCase();
  const at = whole.toLowerCase().lastIndexOf(verb);
  const rest = text.slice(at);
  const end = start + at + verb.length;
  if (/^lead in\b/i.test(rest)) return [];
  if (onlyThinking.test(rest) || onlyThinking.test(text) || inThatCase.test(text)) return [];
  if (/^let/i.test(lead)) return [{ start, end, rule: "let-us", weight: 2 }];
  if (lead !== "" && (verbs.has(verb) || either.has(verb) || !noVerbs.has(verb))) {
    return [{ start, end, rule: "imperative", weight: 1.8 }];
  }
  const after = rest.slice(verb.length).trimStart();
  if (inside && !/^(?:please )?[a-z]/.test(text)) return [];
  // "Last week the council" is no command, though a word that links comes first.
  const opens = from === 0 || /[^\p{L}\s]\s*$/u.test(own.slice(0, start));
  const isFavour =
    verb === "do" &&
    /^(?:me a|us a|the right|your (?:part|duty|job)|it |so |what |better|away with|more |less )/i.test(after);
  const isOne = inside
    ? isCommandInside(verb, after)
    : isCommand(verb, after) || (opens && isUnknownCommand(verb, after));
  if (!isOne && !isFavour) return [];
  return [{ start, end, rule: "imperative", weight: kind === "item" ? 2.2 : 1.8 }];
}

/** Not where a verb follows that makes the first word or words a subject ("Cut flowers are", "Close friends said"). */
function isCommand(verb: string, rest: string): boolean {
  const known = verbs.has(verb) || (either.has(verb) && (shows.test(rest) || saysNothingElse(rest)));
  return known && !subject.test(rest);
}

/** In the middle of a sentence a verb needs more around it to be a command. */
const isCommandInside = (verb: string, rest: string): boolean =>
  ((verbs.has(verb) && (object.test(rest) || shows.test(rest) || saysNothingElse(rest))) ||
    (either.has(verb) && object.test(rest))) &&
  !subject.test(rest);

/** A verb that is not listed, by what follows it: nothing but a verb goes before "the" at the beginning of a sentence. */
const isUnknownCommand = (verb: string, rest: string): boolean =>
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
  /\b(?:what|who|that|which|where|how|when)\b.*|\b(?:with|in|for|on|at|to|from|by|of|against|into|over|through|among|as) (?:the |a |an |our |your |their |its |his |her |every |all |local )?[\p{L}'-]+/giu;
/** A word in -s is taken for a verb, but not as the last of the clause ("Support local farmers"), unless it tells of a change. */
const anyVerb =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|does|do|did|should|must|rose|fell|grew|went|came|made|took|gave|kept|stopped|account|\p{L}{3,}(?:ed|es|ts|ls|ds|ns|ks|rs|ms|ps)(?= ))\b/iu;
const fallsOrGrows =
  /\b(?:grows|falls|rises|matters|counts|fails|works|helps|stops|ends|begins|exists|remains|continues|collapsed|doubled)$/i;
