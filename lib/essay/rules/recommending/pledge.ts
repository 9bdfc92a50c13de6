import { latin } from "../latin";
import type { Reading } from "../reading";
import type { Found } from "../rule";
import { either, verbs } from "./command-verbs";

/** What a party or a minister says they will do is what they say is to be done: "we will end the charge". */
const promise = latin(
  String.raw`\b(?:we|(?:a|an|the next|any|this|our|my) (?:\p{L}+ ){0,2}(?:government|administration|party|coalition))(?:'ll| will| shall| would| are going to| mean to| pledge to| promise to| undertake to| commit to| intend to)(?: not| never| no longer| also| therefore| instead| then| at last| immediately| finally| now| first| \p{L}+ly)* (\p{L}+)`,
  "gi",
);
const pledged =
  /\b(?:we|i) (?:hereby )?(?:pledge|promise|are promising|undertake|commit ourselves|are committed|are determined) (?:to|that)\b|^[^\p{L}]*(?:under|in) (?:our|my) (?:plans?|proposals?|government|first (?:budget|year|hundred days)),/giu;
/** Without one of them nobody promises anything. */
const author = /\b(?:we|i|our|my|government|administration|party|coalition)\b/i;
/** To go on, to lose and to say are told of the future, and are no promise. */
const noPolicy = new Set(
  "pay get continue return report monitor write come need see find lose regret hear know let keep look watch miss wait walk say tell share update review check assess evaluate explore investigate explain describe show discuss consider turn have be remember call count bet trust hand leave learn face treat welcome".split(
    " ",
  ),
);
const alsoPromised = new Set(["act", "push", "fight", "campaign", "strive", "double", "pioneer"]);
/** Where others promise as well, what "will" be is promised too, but for what would come of it. */
const willBe =
  /^(?!\W*(?:this|that|it|these|they|those|some|critics|opponents|he|she|you|many|others|nobody|everyone|such)\b)[^,;.]{0,90}?(?:,[^,;.]{0,60},?)?[^,;.]{0,60}?\b(?:will|shall)(?: not| never| no longer| also| therefore)* (?:be (?:no|an?|\p{L}+)|have to|get|receive|go to|pay|lose|keep|end|cease|\p{L}+)\b/iu;

/** Whether a sentence promises a policy by itself; where several of a text do, it is a programme. */
export const promises = (reading: Reading): boolean => pledgedIn(reading).length > 0;

function pledgedIn({ own, from }: Reading): readonly Found[] {
  if (!author.test(own)) return [];
  const found: Found[] = [];
  for (const match of own.matchAll(promise)) {
    const verb = (match[1] ?? "").toLowerCase();
    if (
      /^ (?:our|my|the) (?:findings|results|report|update|paper|book)/i.test(own.slice(match.index + match[0].length))
    )
      continue;
    if (noPolicy.has(verb) || !(verbs.has(verb) || either.has(verb) || alsoPromised.has(verb))) continue;
    if (
      /\b(?:if|unless|whether|what|how|when|that|than|as|why|until|before|because|or)\s(?:\S+ ){0,2}$/i.test(
        own.slice(from, match.index),
      )
    )
      continue;
    found.push({ start: match.index, end: match.index + match[0].length, rule: "recommend", weight: 1.6 });
    if (found.length === 2) break;
  }
  for (const match of own.matchAll(pledged)) {
    found.push({ start: match.index, end: match.index + match[0].length, rule: "recommend", weight: 1.8 });
    if (found.length === 3) break;
  }
  return found;
}

/** "I would scrap it": what the author would do is what should be done. */
const inTheirPlace =
  /\b(?:i|we)(?: would|'d)(?: rather| simply| also| instead| therefore| at once| gladly| \p{L}+ly)* (\p{L}+)/giu;

const noWish =
  /^(?:be|have|call|say|think|bet|see|hear|know|find|need|expect|like|add|argue|count|remember|pay|get|come|describe|return|look|talk|go|lose|explain|welcome)$/;

function wouldDo({ own }: Reading): readonly Found[] {
  for (const match of own.matchAll(inTheirPlace)) {
    const verb = (match[1] ?? "").toLowerCase();
    if (!verbs.has(verb) || noWish.test(verb) || /\b(?:that|than|what|as)\s*$/i.test(own.slice(0, match.index)))
      continue;
    return [{ start: match.index, end: match.index + match[0].length, rule: "recommend", weight: 1.4 }];
  }
  return [];
}

/** A promise of the author's; in a programme, whatever it says will be. */
export function pledge(reading: Reading): readonly Found[] {
  const found = [...pledgedIn(reading), ...wouldDo(reading)];
  if (found.length > 0 || !reading.setting.programme) return found;
  const match = willBe.exec(reading.own.slice(reading.from));
  if (match === null) return [];
  const end = reading.from + match.index + match[0].length;
  const start = reading.from + match.index + match[0].search(/\b(?:will|shall)\b(?!.*\b(?:will|shall)\b)/i);
  return [{ start, end, rule: "recommend", weight: 1.4 }];
}
