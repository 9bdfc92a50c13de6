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
    "withhold write leave let come reconsider throw demand reserve tighten loosen split separate redraw recognise recognize license weigh",
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

/** A sentence that starts with the plain form of a verb, and one with "let us" or "do not". */
export function imperative({ own, words, from, kind }: Reading): readonly Found[] {
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
  if (onlyThinking.test(rest) || onlyThinking.test(text)) return [];
  if (/^let'?s? (?:us )?/i.test(lead) || /^let's/i.test(lead)) return [{ start, end, rule: "let-us", weight: 2 }];
  if (lead !== "" && (verbs.has(verb.toLowerCase()) || either.has(verb.toLowerCase()))) {
    return [{ start, end, rule: "imperative", weight: 1.8 }];
  }
  if (lead !== "" || !isCommand(verb.toLowerCase(), rest.slice(verb.length).trimStart())) return [];
  return [{ start, end, rule: "imperative", weight: kind === "item" ? 2.2 : 1.8 }];
}

/** Not where a verb follows that makes the first word or words a subject ("Cut flowers are", "Close friends said"). */
function isCommand(verb: string, rest: string): boolean {
  if (!verbs.has(verb) && !(either.has(verb) && shows.test(rest))) return false;
  return !/^(?:\w+ )?(?:is|are|was|were|has|have|had|will|would|can|could|may|might|does|do|did|should|must)\b/i.test(
    rest,
  );
}
