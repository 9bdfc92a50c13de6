import type { Reading } from "./reading";
import { type Found, finds, type Rule } from "./rule";

type Phrase = readonly [rule: Rule, weight: number, pattern: RegExp];

/** Ways of saying what is to be done without telling anybody to: resolutions, requests, tasks, cases that are made. */
const phrases: readonly Phrase[] = [
  // "That the position be reviewed", as councils and conferences resolve.
  ["recommend", 2.4, /^[^\p{L}]*(?:\d[\d.]* )?that [^.;]{3,160}? be (?:\p{L}+ly )?\p{L}+(?:ed|en|n|t|ld|ade|ut)\b/giu],
  [
    "recommend",
    2.4,
    /^[^\p{L}]*(?:\d[\d.]* )?(?:that|to) (?:the |this )?(?:committee|council|cabinet|board|conference|assembly|executive|members?|senate|meeting|congress|house) (?:approves?|agrees?|adopts?|notes? and|endorses?|authori[sz]es?|resolves?|instructs?|delegates?|requests?|supports?|rejects?)\b/giu,
  ],
  [
    "recommend",
    2.2,
    /\bit is (?:therefore |further |strongly |also |hereby )?(?:recommended|proposed|suggested|urged|requested|submitted) that\b|\b(?:is|are) (?:therefore |further |strongly |also |hereby )?(?:asked|invited|urged|encouraged|advised|recommended|requested|called (?:up)?on) to\b/gi,
  ],
  [
    "recommend",
    1.8,
    /\b(?:i would|we would|i'd|we'd) (?:therefore |also |rather |instead |much |simply |far )*(?:prefer|like to see|rather see|start (?:with|by)|begin (?:with|by)|put the|place the|give the|make the|leave the|require|abolish|scrap|ban|end the|cap|limit|let the|have the|allow|keep the|raise the|lower the|cut the|add a)\b/gi,
  ],
  [
    "recommend",
    1.6,
    /\b(?:i|we) (?:strongly |fully |therefore |also |all |gladly )*(?:support|back|endorse|join|echo|second|share|add (?:my|our) (?:voice|name) to) (?:that|those|these|their|her|his) (?:calls?|demands?|appeals?|proposals?|recommendations?|requests?|pleas?|who)\b/gi,
  ],
  [
    "recommend",
    1.6,
    /\b(?:i|we),? (?:for our part,? |for my part,? )?(?:will |would |shall )?(?:expect|hope|look to) (?:to see (?!whether|how|if)|the (?:\p{L}+ ){1,3}to |ministers? to |congress to |parliament to |the government to |every \p{L}+ to )/giu,
  ],
  [
    "recommend",
    1.6,
    /\b(?:our|my|the|its|their|this) (?:\p{L}+ )?(?:request|ask|message|plea|appeal|hope|proposal|suggestion|advice) (?:is|to [^,;.]{3,60} is) (?:that|to|simple|plain|for|this)\b|\ball (?:that )?(?:we|i) ask (?:is|for)\b/giu,
  ],
  [
    "need",
    1.8,
    /\b(?:wants?|needs?|requires?|deserves?|merits?|bears?) (?!(?:\p{L}+ )?(?:during|string|nothing|something|everything|anything)\b)(?:urgent(?:ly)? |badly )?(?:re)?\p{L}{2,}ing (?:up|out|down|again|now|altogether|properly|before|at once|[.,;!])/giu,
  ],
  [
    "need",
    1.8,
    /\bwhat (?:is|'s) (?:now |really |most |urgently |badly )*(?:wanted|needed|required|called for|missing|lacking) (?:now |here )?is\b|\bwhat (?:the |our |this |these )?[^,;.?]{2,40} needs?(?: now| most)? (?:is|are)\b|\bthere (?:is|remains) (?:also |now |still |therefore )?(?:a|an) (?:\p{L}+ )?(?:need|case|argument) (?:for|to)\b/giu,
  ],
  [
    "right-course",
    1.7,
    /\bthe case for \p{L}+[^;.]{0,80}? (?:is|has become|has been made|becomes?|remains|looks|,? [^,]{0,40}, become|become) (?:now |by now |therefore |also |already )*(?:strong|stronger|overwhelming|compelling|clear|unanswerable|irresistible|hard to resist|made|urgent|good|powerful|plain)\b/giu,
  ],
  [
    "right-course",
    1.8,
    /\b(?:the|our|its|a|one|first|next|main|real) (?:\p{L}+ )?(?:answer|remedy|cure|task|priority|job|challenge|duty|fix|way forward|way out|alternative|place to start|starting point|lesson|choice|test)(?: [^,;.]{0,30}?)? (?:now |then |here )?(?:is|must be|would be|will be|lies) (?:now |therefore |surely |simply |not |plainly )*(?:to|in \p{L}+ing)\b(?! (?:be (?:found|sure|seen)|blame|come|blame))/giu,
  ],
  [
    "right-course",
    1.8,
    /\b(?:might|could|would|may|can) (?:at least |well |also |instead )?(?:usefully|profitably|sensibly|do worse than|(?:start|begin) (?:by|with))\b/gi,
  ],
  [
    "right-course",
    1.6,
    /\b(?:there is|there's|is there|nor is there|there can be|there should be|i see|we see|there was never) (?:simply |surely |now |little |really |therefore )*(?:no|any|little|every|good|scant) (?:\p{L}+ )?(?:excuse|justification|reason|case|need|cause|call|grounds?) (?:for \p{L}+ing|to (?!believe|think|suppose|expect|doubt|fear|hope|assume)|why \p{L}+ should|not to)\b/giu,
  ],
  [
    "right-course",
    1.7,
    /\b(?:owes?|owed) it to\b|\bit (?:falls|is up|now falls) to (?:the |our )?\p{L}+ to\b|\bit is (?:now )?for (?:the |our )?\p{L}+(?: \p{L}+)? to\b|\bthe (?:burden|onus|responsibility|duty)[^,;.]{0,40} (?:rests?|lies?|falls?|is) (?:with|on|upon)\b|\b(?:need|needs|has|have) only (?:to )?\p{L}{3,}\b/giu,
  ],
  [
    "right-course",
    1.6,
    /\bthe sooner [^.;]{3,80}, the better\b|\b(?:would|will) be (?:a (?:grave |serious |great |costly )?(?:mistake|error|blunder)|an? (?:\p{L}+ )?error|folly|reckless|irresponsible|wrong|foolish|unwise|premature) (?:to|not to|for)\b|\b(?:should|would|could) be a (?:good|sensible|natural|modest|useful) (?:start|beginning|first step)\b/giu,
  ],
  [
    "right-course",
    1.8,
    /\b(?:a|an|the|one) (?:far |much )?(?:better|wiser|fairer|simpler|smarter|cheaper|safer|saner|surer|bolder|sounder|more \p{L}+) (?:\p{L}+ )?(?:course|way|answer|approach|plan|policy|option|rule|bargain|design|step|path|idea|use of [^,;.]{3,30}|alternative)(?: [^,;.]{0,40})? (?:is|would be|would|lies|exists)\b/giu,
  ],
  [
    "prohibition",
    1.8,
    /\b(?:cannot|can't|can no longer|can ill) (?:go on|carry on|continue to|afford to (?:wait|ignore|delay|let|leave|repeat|do nothing|go on|keep)|be allowed to|be left to|wait\b|stand by|be (?:ignored|tolerated))|^[^\p{L}]*(?:(?:and|but|so|please),? ){0,2}(?:no|not one|not a|not another) (?:more |further |new |public |longer )*[^.;:,]{2,70} (?:without|until|unless|before|for)\b(?![^.]*\b(?:is|are|was|were|has|have|had|will|would|can|could|does|did|do)\b)/giu,
  ],
  [
    "time-to",
    1.8,
    /\b(?:enough is enough|long enough\.|must (?:now )?(?:end|stop|go|change)\b|has to (?:end|stop|change)\b|let (?:it|there) be\b)/gi,
  ],
  [
    "must",
    2,
    /^[^\p{L}]*(?:and |but )?what (?:we|they|it|you|\p{Lu}\p{L}+|the \p{L}+) (?:must|should|ought to|needs? to|ha(?:s|ve) to)(?: not| never)? (?:now )?do(?: \p{L}+){0,3}(?: is|:)/giu,
  ],
  [
    "recommend",
    1.8,
    /\b(?:might|may|could) (?:usefully |also |now |well |want to |wish to )?consider (?:\p{L}+ing|whether to|an?|the)\b|\b(?:would|should|could) (?:ideally|preferably|best) be \p{L}+\b|\b(?:is|are|would be) indispensable\b|\b(?:is|are|would be) best (?:\p{L}+(?:ed|en|nt|ft|ut|t)|left|made|done)\b|\b(?:seems?|looks?|appears?|would seem) (?:\p{L}+ )?(?:prudent|wise|sensible|advisable|right|best|reasonable|fair) (?:for [^,;.]{3,40} )?(?:not )?to (?!(?:assume|say|think|suppose|ask|conclude)\b)/giu,
  ],
  [
    "right-course",
    1.8,
    /\b(?:is|are|remains|would be|seems) (?:the|a) (?:\p{L}+ )?(?:sensible|right|obvious|best|better|natural|wise|wiser|prudent|logical|responsible|honest|decent) (?:first |next )?(?:step|course|answer|response|move|remedy|place to start|way forward|policy|choice|option|thing to do)\b|\b(?:would be|is|are) (?:far |much )?preferable\b|\bit (?:would not|wouldn't|would do no|can do no) (?:hurt|harm|be amiss)\b|\b(?:bill|burden|cost|costs|responsibility|blame|onus)\b[^,;.]{0,40} belongs? (?:with|to)\b/giu,
  ],
  [
    "recommend",
    1.8,
    /^[^\p{L}]*(?:and |but )?may (?:each|every|all|the|our|we|they|this|that|those|no) [^.;?]{2,90}? (?:be|find|see|learn|remember|take|give|make|have|never|not|choose|act)\b/giu,
  ],
  [
    "recommend",
    2,
    /^[^\p{L}]*(?:\d[\d.)]* ?)?(?:priority|preference|access|support|funding|relief|help|weight|credit) (?:is|are) to be (?:given|granted|restored|extended|limited|made)\b/giu,
  ],
];

/** Items of a list of demands: who is to do what ("Local authorities to publish a map"). */
const tasked =
  /^[^\p{L}]*(?:\d[\d.)]* ?)?(?:the |all |every |each )?\p{Lu}?[\p{L}' -]{2,60}? to (?!be\b)(?:not )?\p{L}{3,}(?:,| )/gu;
const finite =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|does|do|did|should|must|wants?|needs?|tr(?:y|ies)|began|seeks?|plans?|hopes?|fail(?:s|ed)?|led|leads|helps?|tends?|used|able|likely|according)\b/i;

/** Recommendations that nobody is told to follow in so many words. */
export function indirect(reading: Reading): readonly Found[] {
  const { own, kind } = reading;
  const said = own.slice(reading.from);
  const isTask = (kind === "item" || /^[^\p{L}]*\d+[.)] /u.test(own)) && !finite.test(said.split(/ to /)[0] ?? "");
  return [...(isTask ? finds(own, tasked, "recommend", 2) : []), ...outright(own)];
}

const outright = (own: string): readonly Found[] =>
  phrases.flatMap(([rule, weight, pattern]) =>
    finds(own, pattern, rule, weight).filter(
      ({ start }) =>
        !/\b(?:who|which|whom|whoever|whatever|if|whether|that had|would have)\s*$/i.test(own.slice(0, start)),
    ),
  );

/** Whether the words before say that what comes does not follow, or is not meant. */
export const denied = (before: string): boolean =>
  /\b(?:does not|doesn't|did not|need not) (?:\p{L}+ )?(?:follow|mean|imply)(?:,? [^,]{0,30},)? that\b|\b(?:this|that|it) is not to say\b|\bnot because\b|\b(?:don't|doesn't|didn't|won't|do not|does not|did not|will not)\s*$/iu.test(
    before,
  );
