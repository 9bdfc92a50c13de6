import { imperative } from "./imperative";
import type { Reading } from "./reading";
import { type Found, finds, type Rule } from "./rule";

/**
 * What makes a sentence the author's own recommendation: that somebody is to do something or to leave it, or that a
 * course is the one to take. What others want, what a law already asks for and what is only likely are none.
 */
export function recommendation(reading: Reading): readonly Found[] {
  if (reading.question) return [];
  return [...obligation(reading), ...phrases.flatMap((rule) => phrase(reading, rule)), ...imperative(reading)];
}

type Phrase = readonly [rule: Rule, weight: number, pattern: RegExp];

const we = String.raw`(?:\b(?:i|we)\b|\b(?:this|the|our|your) (?:\w+ ){0,2}(?:committee|commission|panel|task force|working group|inquiry|brief|paper|memo|report|review|board|authors?)\b)`;
const adverbs =
  "(?: (?:also|therefore|thus|further|strongly|again|would|can only|do|now|hereby|respectfully|would therefore|must|have to))*";
const phrases: readonly Phrase[] = [
  [
    "time-to",
    2.4,
    /\b(?:it(?: is|'s)|now is) (?:high |about |past |the |long past )*time (?:to|for|that|we)\b(?! (?:ask|look|turn|consider|wonder))/gi,
  ],
  ["time-to", 2, /\bthe time has come\b|\b(?:is|are) (?:long |now |badly |sorely )*overdue\b/gi],
  [
    "recommend",
    2.4,
    new RegExp(
      String.raw`${we}${adverbs} (?:recommends?|urges?|calls? (?:on|upon|for)|advis(?:e|es)|implores?|demands?|appeals? to)\b`,
      "gi",
    ),
  ],
  [
    "recommend",
    1.8,
    new RegExp(
      String.raw`${we}${adverbs} (?:proposes?|suggests?|asks?|requests?|begs?|pleads?)(?: (?:that|you|this|the|every|each|our|all|congress|parliament|members?)\b)(?! (?:model|theory|method|framework|hypothes|whether|why|how|what))`,
      "gi",
    ),
  ],
  [
    "recommend",
    2,
    /\b(?:our|my|the (?:first|second|third|main|key|central)) (?:recommendation|proposal|demand|advice|plea)s? (?:is|are)\b/gi,
  ],
  ["recommend", 1.4, /\b(?:i|we) want (?:the|this|our|every|you|congress|parliament|\p{Lu}\w+)\b[^,;]{0,40} to\b/giu],
  [
    "right-course",
    2,
    /\b(?:right|best|better|wise|wiser|wisest|sensible|prudent|only|proper|obvious|first|next|simplest|fairest) (?:\w+ )?(?:course|thing|step|way|answer|option|policy|response|remedy|solution|choice|place to start)(?: [^,;.]{0,40})? (?:is|would be) (?:now |simply |surely |therefore )?(?:to|not to|for)\b/gi,
  ],
  [
    "right-course",
    1.8,
    /\b(?:it(?: is|'s| would be| will be| may be)) (?:far |much |more |surely |therefore )*(?:better|best|wise|wiser|sensible|prudent|advisable|imperative|essential|vital|crucial|necessary|a mistake|unwise|foolish)(?: (?:not to|to|that|for))\b(?! (?:note|remember|ask|understand|say|see|recall|distinguish|recogni))/gi,
  ],
  [
    "right-course",
    1.8,
    /\b(?:is|are|would be|seems?) (?:not |in|clearly |therefore )*advisable\b|\b(?:would|will|might|may) (?:\w+ )?(?:do well|be (?:\w+ )?(?:wise|well advised|better off|better advised|prudent|right)) (?:not )?to\b/gi,
  ],
  [
    "right-course",
    1.6,
    /\bwhat (?:is|we) need(?:ed|s)?(?: now)? is\b|\b(?:is|are) (?:urgently |badly |sorely |clearly |therefore |now )*(?:needed|called for|in order)(?= *(?:[.,;!]|$|to\b|now\b|before\b))/gi,
  ],
  [
    "right-course",
    1.8,
    /\bdeserves? (?:to (?:pass|fail|be (?:passed|adopted|rejected|enacted))|(?:your |our |every )?(?:support|passage|a yes))\b/gi,
  ],
  [
    "need",
    1.6,
    /\bwe (?:urgently |badly |also |now )?need (?:a|an|more|fewer|better|new|stronger|clear|real|public|not)\b/gi,
  ],
  [
    "recommend",
    1.4,
    /\b(?:i|we) (?:strongly |firmly |fully |therefore )*(?:support|oppose|favou?r|back|endorse|reject) (?:the|this|a|an|any|every|these)\b/gi,
  ],
  [
    "right-course",
    1.8,
    /\b(?:far |much )?better (?:by far )?to\b(?= \p{L}+ \p{L}+)|\b(?:has|have) (?:a|every|the) (?:duty|obligation|responsibility) to\b|\bis the (?:way forward|course to take|one to take)\b/giu,
  ],
  ["time-to", 1.8, /\bthe time (?:for|to) [^,;.]{2,40} is (?:now|over|past|here)\b/gi],
  ["prohibition", 2, /^[^\p{L}]*(?:no|neither) [^,;]{2,60}? (?:may|shall|can be allowed to)\b/giu],
];

function phrase({ own }: Reading, [rule, weight, pattern]: Phrase): readonly Found[] {
  return finds(own, pattern, rule, weight).filter(({ start, end }) => !notMeant(own, start, end));
}

/** In a relative clause, in a question that is only told, or as something that was so once. */
const notMeant = (own: string, start: number, end: number): boolean =>
  /\b(?:who|which|whom|whoever|whatever)\s*$/i.test(own.slice(0, start)) ||
  /^ (?:have been|no doubt)\b/.test(own.slice(end));

const modals =
  /\b(?:(should(?:n't)?|ought(?:n't)? (?:not )?to|ought not|had better)|(must(?:n't)?|shall)|(needs? to|ha(?:s|ve) (?:got )?to|needs? (?:\w+ing\b|be\b)))(?: (?:not|never|also|now|therefore|at least|instead|only|first|finally|always|all|both|simply))*\b/gi;

function obligation({ own, words, from }: Reading): readonly Found[] {
  const found: Found[] = [];
  for (const match of own.matchAll(modals)) {
    const [cue, should, must] = match;
    const before = own.slice(0, match.index);
    const after = own.slice(match.index + cue.length).trimStart();
    if (
      match.index < from + 1 ||
      aside(before) ||
      nowSo.test(words) ||
      alreadyLaw.test(before) ||
      rhetorical(before, after)
    )
      continue;
    if (should !== undefined && likely(after)) continue;
    if (
      must !== undefined &&
      /^(?:have|surely|be (?:wrong|mistaken|joking|true|right|said|admitted|noted|remembered))\b/i.test(after)
    )
      continue;
    if (should === undefined && must === undefined && !mayBeTold(before, after)) continue;
    const rule = should !== undefined ? "should" : must !== undefined ? "must" : "need";
    found.push({ start: match.index, end: match.index + cue.length, rule, weight: rule === "need" ? 1.4 : 2 });
    if (found.length === 3) break;
  }
  return found;
}

/** Whether the words before a modal verb open a clause that only says when, why, whose or what. */
function aside(before: string): boolean {
  const clause = before.replace(/^.*[,;:—.(]/s, "");
  if (
    /\b(?:who|which|that|whom|whoever|what|how|why|where|when|as|than)\s*$/i.test(before) &&
    !/\b(?:recommends?|proposes?|believe|think|is|argue|hold) that\s*$/i.test(before)
  )
    return true;
  return (
    /^\s*(?:and |but |or )?(?:if|unless|because|since|when|whenever|while|although|though|whether|what|why|how|where|who|as|than|until|before|after)\b/i.test(
      clause,
    ) || /\b(?:because|whether|if|what|why|how|than|where|when|as though|as if) (?:\S+ ){0,4}$/i.test(clause)
  );
}

/** Nobody is asked to do anything but to think. */
const rhetorical = (before: string, after: string): boolean =>
  /^(?:be (?:\w+ )?(?:noted|said|clear|obvious|remembered|surprised|surprising|mistaken|forgotten|confused|stressed|added|no surprise|proud|glad|grateful|sorry|honest)|come as|go without|surprise|remind|give (?:us|anyone) pause|pretend|doubt|forget|know|admit|acknowledge|remember|recall|concede|ask (?:ourselves|why|what)|recogni[sz]e|understand|like to|say|confess|fool|obscure|imagine|believe|think of)\b/i.test(
    after,
  ) ||
  /\b(?:nobody|no one|none|one|you|i)\s*$/i.test(before) ||
  /\b(?:will|would|may|might|did|does|do|can|could|to) (?:not |also |still |probably |only |then |first |soon )?$/i.test(
    before,
  );

/** "should" that tells what will probably be so. */
const likely = (after: string): boolean =>
  /^(?:have (?:been|\w+(?:ed|en|ne|pt|ft|de|id|wn|ght|st|rt|me|t))\b|be (?:\w+ )?(?:sufficient|enough|able|available|ready|easy|easier|possible|complete|completed|finished|done|over|adequate|fine|plenty|familiar|there|here|back|delivered|operational)\b|(?:soon|shortly|eventually|probably) |(?:arrive|take (?:about |some |only |no more than |at least |less than |around )?(?:\w+ |\d+ )(?:\w+ )?(?:hours?|days?|weeks?|months?|years?)|last|suffice|work|prove|help|become (?:clear|apparent|available)|see (?:their|the first|a)|reach|come (?:to|down|back)|fall to|rise to|grow)\b)/i.test(
    after,
  );

/** A duty there is already. */
const nowSo =
  /\b(?:under (?:the )?(?:current|present|existing)|(?:current|present|existing) (?:law|rules?|act|policy)|at present|currently|as things stand)\b/i;
const alreadyLaw =
  /\b(?:(?:law|act|rules?|code|statute|constitution|treaty|directive) (?:already )?(?:says?|requires?|provides?|states?|stipulates?|obliges?)|already)\b/i;

/** To have or need to do something is told of oneself, of those who decide, or of what is to be done. */
const decider =
  /\b(?:we|congress|parliament|government|governments|council|city|cities|state|states|county|counties|ministers?|ministry|legislators?|legislature|lawmakers|senate|house|board|committee|commission|agency|agencies|department|president|mayor|regulators?|country|nation|nations|europe|washington|policy|law|bill|act|reform|system|schools?|districts?|courts?|companies|firms|employers|universities|authorities|leaders|voters|america|union|it|this|that|they)\s*(?:also |now |therefore |first |then |still |will |finally )*$/i;

const mayBeTold = (before: string, after: string): boolean => /^(?:be )/i.test(after) || decider.test(before);
