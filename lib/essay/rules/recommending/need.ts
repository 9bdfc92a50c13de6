import { latin } from "../latin";
import type { Phrase } from "./phrase";
import { decider } from "./vocabulary";

const needed = (stems: string, words: string, weight = 1.6): Phrase => ({
  ...{ stems, rule: "need" as const, weight },
  pattern: latin(words, "g"),
});
const badly =
  "(?:urgently |badly |desperately |also |now |still |therefore |really |first |surely |plainly |at least )*";

/** "Deserves to be", "needs one commander", "what is needed is": who or what is owed something. */
export const needs: readonly Phrase[] = [
  needed(
    "deserves merits warrants",
    String.raw`(?<!\b(?:worry|objection|argument|point|question|concern|claim|complaint|fear|criticism|is|are|of|no|any|some|little|the|its|has|have|on|their)s?) (?:deserves?|merits?|warrants?) (?!(?:(?:an?|the|some) (?:\p{L}+ )?(?:answer|reply|hearing|truth|response|rebuttal|look|word)\b)|(?:\p{L}+ )?(?:credit|praise|thanks|sympathy|respect|mention|scrutiny|attention|no|in|of|for|and|congratulations|applause)\b)(?:to be \b|\p{L}+)`,
  ),
  needed(
    "bear bears deserves merits need needs requires want wants",
    String.raw`\b(?:wants?|needs?|requires?|deserves?|merits?|bears?)(?<! (?:is|of|no|any|little|some) \p{L}+) (?!(?:\p{L}+ )?(?:during|string|nothing|something|everything|anything)\b)(?:urgent(?:ly)? |badly )?(?:re)?\p{L}{2,}ing(?: (?:up|out|down|again|now|altogether|properly|before|at once|and)\b|[.,;!])`,
    1.8,
  ),
  needed(
    "called need needed needs required want wanted wants",
    String.raw`\bwhat (?:is|'s) (?:now |really |most |urgently |badly )*(?:wanted|needed|required|called for) (?:now |here |instead )?is\b|\bwhat (?:we|the |our |this |these |\p{L}+)?(?:(?! and what )[^,;.?]){0,40} (?:needs?|wants?)(?: now| most| instead| from [^,;.]{3,40})?,? (?:is|are)\b`,
    1.8,
  ),
  needed(
    "need needs",
    String.raw`\b(?:the (?:\p{L}+ )?)?${decider} ${badly}needs? (?![^.;]* than\b)(?:an?|one|more|fewer|less|better|new|stronger|clear(?:er)?|real|public|proper|permanent|independent|greater|only|the (?:power|money|courage|will|authority|means|right)|both|to be)\b`,
    1.5,
  ),
  needed(
    "needs",
    String.raw`^[^\p{L}]*(?:and |but )?(?:the|this|that|our|its|such an?|any) (?:\p{L}+ ){1,3}needs (?![^.;]* than\b)(?:an?|one|more|fewer|less|better|new|stronger|(?!nothing|something)\p{L}+(?=[.;]|, not))\b`,
    1.4,
  ),
  needed(
    "arithmetic candou caution conscience decency equity fairness good honesty humanity justice logic prudence realism reason self sense solidarity",
    String.raw`\b(?:common sense|prudence|decency|justice|fairness|honesty|logic|arithmetic|self-interest|humanity|solidarity|equity|conscience|realism|good (?:government|sense|governance)|candou?r|reason|caution) (?:now |therefore |alone )?(?:suggests? (?:that|\p{L}+ing|an?)|argues? (?:for|against)|demands?|requires?|dictates?|calls? for|counsels?|points? to)\b`,
  ),
  needed(
    "argues cautions counsels militates speaks weighs",
    String.raw`\b(?:results|findings|evidence|analysis|data|figures|lessons?|estimates|record|experience) (?:therefore |also |all |thus )?(?:argues?|cautions?|militates?|speaks?|counsels?|weighs?) (?:strongly )?(?:for|against|in favou?r of)\b`,
  ),
  needed(
    "call calls demands deserves need needs requires",
    String.raw`\b(?:is|are) (?:not |exactly |just |precisely )?what (?:we|(?:this|the|our|these|your)(?! (?:law|rules?|act|code|treaty|statute|constitution|contract|regulations?)\b)(?: \p{L}+){1,3}) (?:now |most |really )?(?:calls? for|needs?|requires?|demands?|deserves?)(?=[.,;]| (?:now|most|instead)\b)`,
  ),
  needed("owe", String.raw`\bwe owe (?!(?:much|a (?:great|lot|debt)|\d|more to|less to))(?:it to |to )?\p{L}+`, 1.6),
  needed(
    "fundamental immediate proper root serious urgent wholesale",
    String.raw`\bneeds? (?:urgent|immediate|fundamental|wholesale|root-and-branch|serious|proper) \p{L}+`,
    1.5,
  ),
  needed(
    "argues call calls cries points",
    String.raw`\b(?:this|that|it|all this|situation|moment|crisis|evidence|case|findings|times|record|answer|logic|lesson|facts) (?:now |therefore |all )?(?:calls?|cries|argues?|points?) (?:out )?for (?:an?|more|less|the|\p{L}+ing|action|urgent|something|caution|restraint)\b`,
  ),
  needed(
    "called needed order",
    String.raw`\b(?:is|are) (?:urgently |badly |sorely |clearly |therefore |now |long )*(?:needed|called for|in order)(?= *(?:[.,;!]|$|to\b|now\b|before\b|if\b|in\b))(?<!\b(?:not|than|what|as|when|where) \p{L}+ (?:needed|called for|in order))`,
  ),
  {
    stems: "needs",
    rule: "need",
    weight: 1.4,
    cased: true,
    pattern:
      /^[^\p{L}]*(?:Every \p{L}+|(?!Every|Every\p{L}+|The|This|That|These|Those|It|He|She|They|There|What|Who|Nobody|Each|All|A|An|Many|Some|Most)\p{Lu}\p{L}+) (?:\p{L}+ly |also |now |still )?needs (?:an?|more|fewer|less|better|new|to) (?=\p{L}+)/gu,
  },
  needed(
    "favor favou lend lends owed support",
    String.raw`\b(?:results|findings|evidence|analysis|estimates)[^,;.]{0,30} (?:therefore |thus |strongly |also )?(?:supports?|favou?rs?|lends? (?:\p{L}+ )?(?:support|weight) to) (?:(?:the )?\p{L}+ing|an?|the case for|greater|efforts|policies|measures)\b|\b(?:is|are) owed (?:an?|the|more|better|answers)\b`,
    1.4,
  ),
  needed(
    "owe owes",
    String.raw`\bowes? (?!it to\b)(?:\p{L}+ ){1,5}(?:an? (?:apology|answer|explanation|hearing)|better|the truth)\b`,
    1.4,
  ),
];
