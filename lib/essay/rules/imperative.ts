import { anyOf } from "./any-of";
import type { Reading } from "./reading";
import type { Found } from "./rule";

const listed = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs that policies are made of and that are hardly anything else at the beginning of a sentence. */
const verbs = listed(
  "abandon abolish accept accelerate adopt allocate allow amend apply appoint approve ask assign attach avoid banish begin bring build " +
    "call cancel cap charge choose clarify close combine compel compensate complete concentrate continue convene create curb decriminalize " +
    "defend define delay delete deliver deny deploy devote direct disclose dismantle divert drop earmark eliminate empower enable enact " +
    "encourage enforce ensure establish exclude exempt expand extend fix forbid freeze fulfil fulfill fund get give grant guarantee halt hire hold " +
    "impose improve include increase index insist introduce invest invite join keep kill launch legalize lift link lower maintain make " +
    "mandate merge modernize move negotiate oblige open oppose pass pay permit phase postpone prevent preserve prioritize privatize " +
    "prohibit promote protect provide publish pull put raise ratify rebuild recruit redirect redistribute reduce refuse regulate reinstate reject " +
    "remove repeal replace require rescind restore restrict retain rethink reverse revise revoke scrap secure sell send shield simplify " +
    "slash spend stop strengthen subsidize suspend switch tear tell terminate tie train transfer treat turn unite upgrade urge vote waive withdraw " +
    "withhold write leave let come reconsider throw demand reserve tighten loosen split separate redraw recognise recognize license weigh " +
    "commission spread insure teach retire halve standardise standardize harmonise harmonize digitise digitize centralise centralize " +
    "decentralise decentralize nationalise nationalize privatise regulate deregulate oversee inspect certify convert relocate resettle " +
    "insulate electrify modernise prioritise subsidise legalise decriminalise criminalise criminalize penalise penalize minimise minimize " +
    "authorise authorize organise organize mobilise mobilize incentivise incentivize reassess reopen renew resume relax soften toughen widen " +
    "deepen broaden shorten lengthen streamline consolidate coordinate cooperate engage consult involve inform notify equip deter contain " +
    "isolate pursue seek explore assess evaluate scrutinise investigate prosecute punish deport admit feed educate retrain",
);

/** Verbs that are nouns as well: they need a word behind them that shows which. */
const either = listed(
  "ban budget change cut end exchange finance fine focus force honor honour house levy limit list lock plan pilot pledge price quit rank rate " +
    "reform rent report return review reward rule set show sign support tax test trade use watch work audit bar block check commit contact cover cross " +
    "design double exit fight guard help host lead lease lend match measure monitor name offer order park place position process program " +
    "question reach rein release repair repeat request rest run share shift start state stay step target triple trust " +
    "walk wait warn take welcome zone back face free scale hand pool roll say",
);

const shows = new RegExp(
  `^${anyOf(`
    the, a, an, all, any, every, each, this, that, these, those, my, our, your, their, its, his, her, no,
    nothing, some, more, less, fewer, it, them, us, him, me, up, out, down, off, aside, back, in, on, into, for,
    to, with, from, against, by, as, at, over, only, yes, one, two, half, both, not, until, now, instead, sales,
    subsidies, support, aid, new, public, federal, taxes`)}\\b`,
  "i",
);

/** Commands to a reader's attention, not to anyone's hand. */
const onlyThinking = new RegExp(
  `^${anyOf(`
    imagine, consider, look, remember, note, suppose, think, see, recall, ask (?:yourself|any|a|anyone),
    picture, notice, forget, get (?:me|this) wrong, worry, make no mistake, be (?:clear|honest|warned), face it,
    bear in mind, keep in mind, let (?:me|that|this) , tell me,
    take (?!back|off|away|out|up|down|steps|action|charge|control|responsibility), compare , say what,
    call (?:it|me), give or take, come to think, add to, put (?:simply|differently|another|it), trust me,
    leaving, read on, stay tuned, subscribe, click, thank, wonder, pretend, pause, turn (?:now )?to, begin with,
    start with, return to, leave aside, set aside (?:for|the question)`)}`,
  "i",
);

/** "Cap the price, and the goods will go": what follows from it is what is said. */
const inThatCase =
  /^[^.;:]{5,140}, and (?:then )?(?:you|they|it|we|the (?:\p{L}+ ){1,2}|\p{L}+s? )(?: ?(?:will|would|'ll|get|gets|leaves?|falls?|rises?|goes|go|stays?|follows?|disappears?|vanish(?:es)?|comes?|becomes?))\b/iu;

/** A sentence that starts with the plain form of a verb, or goes on so behind a colon, and one with "let us" or "do not". */
export function imperative(reading: Reading): readonly Found[] {
  const found = command(reading);
  const { own, from } = reading;
  const colon = own.indexOf(": ", from) + 2;
  // A short start only says to whom, or that it is coming.
  const ahead = own.slice(from, colon);
  const isLong =
    colon < 2 || ahead.length > 70 || /^(?:option|alternative|scenario|model|variant|example)\b/i.test(ahead);
  return found.length > 0 || isLong ? found : command({ ...reading, from: colon });
}

function command({ own, words, from, kind }: Reading): readonly Found[] {
  const start = from + (own.slice(from).length - own.slice(from).trimStart().length);
  // What is skipped may be a condition, but not what somebody else says.
  if (start > from && !/^(?:if|unless|whether|were|lest)\b/i.test(words.slice(from))) return [];
  const text = own.slice(start);
  const ahead = /^(?:let'?s?(?: us)?(?: not)? |do not |don't |never )?([a-z]+)(?:[ ,:!.]|$)/i.exec(text);
  if (ahead === null) return [];
  const [whole, verb = ""] = ahead;
  const lead = whole.slice(0, whole.toLowerCase().lastIndexOf(verb.toLowerCase()));
  const rest = text.slice(lead.length);
  const end = start + lead.length + verb.length;
  if (/^lead in\b/i.test(rest)) return [];
  if (onlyThinking.test(rest) || onlyThinking.test(text) || inThatCase.test(text)) return [];
  if (/^let'?s? (?:us )?/i.test(lead) || /^let's/i.test(lead)) return [{ start, end, rule: "let-us", weight: 2 }];
  if (lead !== "" && (verbs.has(verb.toLowerCase()) || either.has(verb.toLowerCase()))) {
    return [{ start, end, rule: "imperative", weight: 1.8 }];
  }
  if (lead !== "" || !isCommand(verb.toLowerCase(), rest.slice(verb.length).trimStart())) return [];
  return [{ start, end, rule: "imperative", weight: kind === "item" ? 2.2 : 1.8 }];
}

/** Not where a verb follows that makes the first word or words a subject ("Cut flowers are", "Close friends said"). */
function isCommand(verb: string, rest: string): boolean {
  if (!verbs.has(verb) && !(either.has(verb) && (shows.test(rest) || saysNothingElse(rest)))) return false;
  return !subject.test(rest);
}

const subject =
  /^(?:(?!(?:what|who|how|that|which)\b)\w+ )?(?:is|are|was|were|has|have|had|will|would|can|could|may|might|does|do|did|should|must)\b/i;

/** Without another verb in the clause, the word that is a noun as well is its verb ("Share arrival data with carriers"). */
function saysNothingElse(rest: string): boolean {
  const clause = /^[^,;:.]{0,120}/.exec(rest)?.[0] ?? "";
  return !anyVerb.test(clause) && /\p{L}/u.test(clause);
}

const anyVerb =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|does|do|did|should|must|rose|fell|grew|went|came|made|took|gave|kept|\p{L}{3,}(?:ed|es|ts|ls|ds|ns|ks|rs|ms|ps))\b/iu;
