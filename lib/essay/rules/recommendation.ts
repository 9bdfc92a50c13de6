import { imperative } from "./imperative";
import { denied, indirect } from "./indirect";
import { obligation } from "./obligation";
import type { Reading } from "./reading";
import { type Found, finds, type Rule } from "./rule";

/**
 * What makes a sentence the author's own recommendation: that somebody is to do something or to leave it, or that a
 * course is the one to take. What others want, what a law already asks for and what is only likely are none.
 */
export function recommendation(reading: Reading): readonly Found[] {
  if (reading.question) return [];
  const told = [...obligation(reading), ...phrases.flatMap((rule) => phrase(reading, rule)), ...imperative(reading)];
  return [...told, ...indirect(reading)].filter(({ start }) => !denied(reading.own.slice(0, start)));
}

type Phrase = readonly [rule: Rule, weight: number, pattern: RegExp];

const we = String.raw`(?:\b(?:i|we)(?:'d)?\b|\b(?:this|the|our|your) (?:\w+ ){0,2}(?:committee|commission|panel|task force|working group|inquiry|brief|paper|memo|report|review|board|authors?)\b)`;
const adverbs =
  "(?: (?:also|therefore|thus|further|strongly|again|would|can only|do|now|hereby|respectfully|would therefore|must|have to))*";
const phrases: readonly Phrase[] = [
  [
    "time-to",
    2.4,
    /\b(?:it(?: is|'s)|now is) (?:high |about |past |the |long past )*time\b(?! (?:to )?(?:ask|look|turn|consider|wonder))/gi,
  ],
  ["time-to", 2, /\bthe time has come\b|\b(?:is|are) (?:long |now |badly |sorely )*overdue\b/gi],
  [
    "recommend",
    2.4,
    new RegExp(
      String.raw`${we}${adverbs} (?:recommends?|urges?|calls? (?:on|upon|for)|advis(?:e|es)|implores?|demands?|appeals? to|pleads? with|begs?)\b`,
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
    /\bbetter (?:by far )?to\b(?= [a-z]+ [a-z]+)|\b(?:has|have) (?:a|every|the) (?:duty|obligation|responsibility) to\b|\bis the (?:way forward|course to take|one to take)\b/gi,
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
