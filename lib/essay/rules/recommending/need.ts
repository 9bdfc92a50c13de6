import type { Phrase } from "./phrase";
import { decider } from "./vocabulary";

const needed = (words: string, weight = 1.6): Phrase => ({
  ...{ rule: "need" as const, weight },
  pattern: new RegExp(words, "gu"),
});
const badly =
  "(?:urgently |badly |desperately |also |now |still |therefore |really |first |surely |plainly |at least )*";

/** "Deserves to be", "needs one commander", "what is needed is": who or what is owed something. */
export const needs: readonly Phrase[] = [
  needed(
    String.raw`(?<!\b(?:worry|objection|argument|point|question|concern|claim|complaint|fear|criticism|is|are|of|no|any|some|little|the|its|has|have|on|their)s?) (?:deserves?|merits?|warrants?) (?!(?:(?:an?|the|some) (?:\p{L}+ )?(?:answer|reply|hearing|truth|response|rebuttal|look|word)\b)|(?:\p{L}+ )?(?:credit|praise|thanks|sympathy|respect|mention|scrutiny|attention|no|in|of|for|and|congratulations|applause)\b)(?:to be \b|\p{L}+)`,
  ),
  needed(
    String.raw`\b(?:wants?|needs?|requires?|deserves?|merits?|bears?)(?<! (?:is|of|no|any|little|some) \p{L}+) (?!(?:\p{L}+ )?(?:during|string|nothing|something|everything|anything)\b)(?:urgent(?:ly)? |badly )?(?:re)?\p{L}{2,}ing(?: (?:up|out|down|again|now|altogether|properly|before|at once|and)\b|[.,;!])`,
    1.8,
  ),
  needed(
    String.raw`\bwhat (?:is|'s) (?:now |really |most |urgently |badly )*(?:wanted|needed|required|called for) (?:now |here |instead )?is\b|\bwhat (?:we|the |our |this |these |\p{L}+)?(?:(?! and what )[^,;.?]){0,40} (?:needs?|wants?)(?: now| most| instead| from [^,;.]{3,40})?,? (?:is|are)\b`,
    1.8,
  ),
  needed(
    String.raw`\b(?:the (?:\p{L}+ )?)?${decider} ${badly}needs? (?![^.;]* than\b)(?:an?|one|more|fewer|less|better|new|stronger|clear(?:er)?|real|public|proper|permanent|independent|greater|only|the (?:power|money|courage|will|authority|means|right)|both|to be)\b`,
    1.5,
  ),
  needed(
    String.raw`^[^\p{L}]*(?:and |but )?(?:the|this|that|our|its|such an?|any) (?:\p{L}+ ){1,3}needs (?![^.;]* than\b)(?:an?|one|more|fewer|less|better|new|stronger|(?!nothing|something)\p{L}+(?=[.;]|, not))\b`,
    1.4,
  ),
  needed(
    String.raw`\b(?:common sense|prudence|decency|justice|fairness|honesty|logic|arithmetic|self-interest|humanity|solidarity|equity|conscience|realism|good (?:government|sense|governance)|candou?r|reason|caution) (?:now |therefore |alone )?(?:suggests? (?:that|\p{L}+ing|an?)|argues? (?:for|against)|demands?|requires?|dictates?|calls? for|counsels?|points? to)\b`,
  ),
  needed(
    String.raw`\b(?:results|findings|evidence|analysis|data|figures|lessons?|estimates|record|experience) (?:therefore |also |all |thus )?(?:argues?|cautions?|militates?|speaks?|counsels?|weighs?) (?:strongly )?(?:for|against|in favou?r of)\b`,
  ),
  needed(String.raw`\bwe owe (?!(?:much|a (?:great|lot|debt)|\d|more to|less to))(?:it to |to )?\p{L}+`, 1.6),
  needed(String.raw`\bneeds? (?:urgent|immediate|fundamental|wholesale|root-and-branch|serious|proper) \p{L}+`, 1.5),
  needed(
    String.raw`\b(?:this|that|it|all this|situation|moment|crisis|evidence|case|findings|times|record|answer|logic|lesson|facts) (?:now |therefore |all )?(?:calls?|cries|argues?|points?) (?:out )?for (?:an?|more|less|the|\p{L}+ing|action|urgent|something|caution|restraint)\b`,
  ),
  needed(
    String.raw`\b(?:is|are) (?:urgently |badly |sorely |clearly |therefore |now |long )*(?:needed|called for|in order)(?= *(?:[.,;!]|$|to\b|now\b|before\b|if\b|in\b))(?<!\b(?:not|than|what|as|when|where) \p{L}+ (?:needed|called for|in order))`,
  ),
  {
    rule: "need",
    weight: 1.4,
    cased: true,
    pattern:
      /^[^\p{L}]*(?:Every \p{L}+|(?!Every|Every\p{L}+|The|This|That|These|Those|It|He|She|They|There|What|Who|Nobody|Each|All|A|An|Many|Some|Most)\p{Lu}\p{L}+) (?:\p{L}+ly |also |now |still )?needs (?:an?|more|fewer|less|better|new|to) (?=\p{L}+)/gu,
  },
  needed(
    String.raw`\b(?:results|findings|evidence|analysis|estimates)[^,;.]{0,30} (?:therefore |thus |strongly |also )?(?:supports?|favou?rs?|lends? (?:\p{L}+ )?(?:support|weight) to) (?:(?:the )?\p{L}+ing|an?|the case for|greater|efforts|policies|measures)\b|\b(?:is|are) owed (?:an?|the|more|better|answers)\b`,
    1.4,
  ),
  needed(
    String.raw`\bowes? (?!it to\b)(?:\p{L}+ ){1,5}(?:an? (?:apology|answer|explanation|hearing)|better|the truth)\b`,
    1.4,
  ),
];
