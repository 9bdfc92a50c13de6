import { anyOf } from "./any-of";
import type { Reading } from "./reading";

type Sign = readonly [weight: number, pattern: RegExp];

const document =
  "(?:brief|paper|memo|memorandum|report|note|section|chapter|submission|response|article|essay|annex|appendix|table|figure|part|letter|post)";
const months = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";

const greeting = new RegExp(
  String.raw`^[^\p{L}]*${anyOf(String.raw`
    thank, thanks, dear, sincerely, yours, respectfully, good (?:morning|evening|afternoon), hello, hi, welcome,
    chairman, madam, mr\.? (?:president|speaker|chairman), ladies and gentlemen, my fellow, i remain,
    kind regards, best wishes, i would be (?:happy|glad), we are grateful, i am grateful, i appreciate,
    we appreciate, we welcome the opportunity, subscribe, don't forget`)}\b`,
  "iu",
);

/** Signs that a sentence tells, announces, greets or asks and does not claim: what each takes from the odds' logarithm. */
const signs: readonly Sign[] = [
  [4, greeting],
  [4, /^[^\p{L}]*(?:to|from|subject|re|date|cc|by|contact|author|source|keywords|title|version|tel|email):\s/iu],
  [
    3.5,
    new RegExp(
      String.raw`\b(?:this|the present|our) (?:\w+ )?${document} (?:examines?|sets? out|describes?|considers?|presents?|reviews?|discusses|explains|outlines?|summari[sz]es|looks|asks|surveys|is organi[sz]ed|concerns|analy[sz]es|responds|covers|compares)\b|\b${document} (?:\d+|[A-Z]) (?:describes?|sets?|presents?|discusses|shows|gives|contains|lists)\b`,
      "i",
    ),
  ],
  [
    3,
    /\b(?:(?:is|are) (?:attached|enclosed|appended|set out|available (?:from|at|on|in)|listed|described|organized) ?(?:at|in|from|to|on|as|below)?)\b|\bterms of reference\b/i,
  ],
  [
    3,
    /^[^\p{L}]*(?:we|i) (?:study|examine|analyze|analyse|investigate|compare|use|collect|estimate|review|describe|report on|survey|exploit|construct|present)\b|^(?:using|drawing on|based on) [^;]{4,80}, (?:we|i|this) (?:compare|estimate|study|examine|analy[sz]e)/iu,
  ],
  [
    2.5,
    /\b(?:let me|i want to|i would like to|i'd like to|i am going to|i will|i'll|next week i|allow me to|i'm going to|we now|we turn|i am writing|i write) (?:begin|start|tell|talk|turn|write|explain|show|return|say|about|to you)?\b/i,
  ],
  [
    1.6,
    /^[^\p{L}]*(?:and |but |so |ok, |ok, so )?(?:i|my (?:wife|husband|name|family|father|mother|grandfather|grandmother|son|daughter))\b(?! (?:think|believe|doubt|don't|do not|fear|suspect|understand|know|hold|agree|disagree|oppose|support|urge|ask|would|could|can|cannot|recommend|say|argue|see))/iu,
  ],
  [
    1.2,
    new RegExp(
      String.raw`^[^\p{L}]*(?:on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|last (?:week|month|year|night|spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|yesterday|this (?:morning|week)|in ${months}|between \w+ (?:\d{4} )?and|in (?:1[89]|20)\d\d|in fiscal year|next (?:week|month|year)|earlier this|one (?:day|morning|evening)|when i was)\b`,
      "iu",
    ),
  ],
  [
    1.4,
    new RegExp(
      String.raw`\b(?:(?:are|is) due (?:in|on|by)|will (?:vote|meet|hold|decide|debate|hear)|was (?:announced|asked to|founded|established|born|passed|introduced|signed|held|written)|were (?:written|founded|held|introduced|asked)|has announced|have announced|received|held \w+ hearings) ?(?:\d|${months}|on|in|by|the)?`,
      "i",
    ),
  ],
  [1, new RegExp(String.raw`\b${months} \d{1,2}\b|\b\d{1,2} ${months}\b|\b\d{1,2}[:.]\d\d\b`, "i")],
  [2.5, /^[^\p{L}]*should (?:you|the reader|anyone)\b/iu],
  [1, /\b(?:has lived|have lived|is (?:called|named|known as|located)|is defined as|refers to|stands for)\b/i],
  [
    1.3,
    /^[^\p{L}]*(?:\p{Lu}\p{L}+: )?(?:what do you|do you|you are not alone|some of you will ask|read more|see (?:also|below|section)|option [a-z1-9]:|there are (?:two|three|several|many) (?:objections|reasons|options|points)|(?:two|three|four|five|several) (?:objections|reasons|options|points)\b)/iu,
  ],
  [
    0.8,
    /^[^\p{L}]*(?:the|a|an) (?:committee|tax|draft|bill|act|law|regulator|council|proposal|government|state|plan|department|commission|court|agency|ministry) (?:\w+ )?(?:starts?|began|met|meets|runs|inspected|received|announced|published|held|was|were|reads|says|consists|applies|took|raised|passed|voted|opened|visited|heard)\b/iu,
  ],
];

/** How much speaks against a sentence being a claim, as a logarithm of odds; 0 for most. */
export function againstClaim({ words, question, kind, from }: Reading): number {
  if (kind === "heading") return 10;
  let sum = 0;
  for (const [weight, pattern] of signs) if (pattern.test(words)) sum += weight;
  const count = words.slice(from).match(/\p{L}+/gu)?.length ?? 0;
  if (question) sum += /[.!]["')]* /.test(words) ? 0.5 : 2.5;
  if (count < 4) sum += count < 3 ? 3 : 0.3;
  return sum;
}
