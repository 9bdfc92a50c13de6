import { latin } from "../latin";
import type { Phrase } from "./phrase";
import { adverbs, blunder, course, thinking, unwise, wise } from "./vocabulary";

const be = `(?:is|are|'s|'d be|would be|would seem|will be|may be|might be|must be|should be|seems?|looks?|appears?|remains?|would remain|strikes me as|becomes|would make)`;
/** How sure of it, in a word or two. */
const lightly = String.raw`(?:(?:therefore|thus|still|also|surely|perhaps|probably|often|usually|now|almost \p{L}+|\p{L}+ly) ){0,2}`;
const worth = `${be} ${adverbs}`;
const evaluated = (stems: string, words: string, weight = 1.8, denies = false): Phrase => ({
  ...{ stems, rule: "right-course" as const, weight, denies },
  pattern: latin(words, "g"),
});

/** "It would be wise to", "closing it would be a mistake", "an inquiry is warranted": a course, and what it is worth. */
export const appraisals: readonly Phrase[] = [
  evaluated(
    "it",
    String.raw`\bit ?${worth}(?:an? )?(?:not )?(?:${wise}|important|incumbent (?:on|upon) [^,;.]{2,40}|${unwise}|${blunder}|high time|the height of \p{L}+|unfair|unjust|absurd|cruel|a (?:good|bad|poor|wise|sensible) (?:idea|move|plan|policy))(?:,? then,?| in the (?:first|second) place| for [^,;.]{3,40}| in [^,;.]{3,30})?,? (?:not to|to|that(?! (?:he|she|they|it|i|his|her)\b)|if|for)\b(?! ${thinking}\b)`,
    1.8,
    true,
  ),
  evaluated(
    "advised better foolish ill mad mistaken prudent rash reckless right smart unwise well wise wrong",
    String.raw`\b(?:would|will|might|may|could) ${adverbs}(?:do (?:well|better)|be (?:\p{L}+ )?(?:wise|well advised|well-advised|better advised|prudent|right(?! to be\b)|smart|foolish|unwise|mad|wrong|mistaken|ill[- ]advised|reckless|rash)) (?:not )?(?:to|if they|in)\b(?! ${thinking}\b)`,
  ),
  evaluated(
    "would",
    String.raw`(?<!\b(?:they|he|she|you|critics|opponents) )\bwould (?:\p{L}+ )?be (?:${adverbs})(?:${unwise}|${blunder}|(?:far |much )?(?:better(?! ?[.,;])|wiser|preferable|advisable|desirable|welcome|helpful|useful|sensible|prudent|worthwhile|more sensible|a betrayal|a good start|a start|a beginning))(?=[.,;:!]| (?:and|for|than|but|on|at|in|so|to)\b)(?! to ${thinking}\b)`,
    1.6,
  ),
  evaluated(
    "advisable called desirable imperative indispensable merited needed order overdue preferable required warranted worth",
    String.raw`\b(?:is|are|remains|seems) (?:not |no longer )?${adverbs}(?:desirable|advisable|preferable|warranted|merited|indispensable|imperative|called for|in order|needed(?! by)|required(?! to| by)|overdue|worth (?:(?:a|another) (?:try|trial|go|test|fight)|the (?:money|price|cost|trouble|effort|candle)|a try|every \p{L}+))(?=[.,;:!]| (?:and|before|now|here|to|at|in|if|for|by|on|as|not)\b)(?<!\b(?:not|than|what|as|who|when|where|hardly|it) \p{L}+ (?:needed|required|justified|due|warranted))`,
    1.5,
  ),
  evaluated(
    "crucial essential least necessary overdue right vital",
    String.raw`^[^\p{L}]*(?:(?:an?|such an?|more|better|stronger|clearer|further|greater|early|urgent|independent|proper|new|firm|tougher|stricter|only an?|some) [^,;.]{3,80}?) ${be} ${adverbs}(?:essential|necessary|vital|crucial|overdue|the least|right)(?=[.,;:!]| (?:and|before|if|for|to)\b)`,
    1.5,
  ),
  evaluated(
    "",
    String.raw`^[^\p{L}]*(?:\p{L}+ly |not |simply |merely |just )?(?!(?:doing (?:nothing|less)|nothing|something|everything|anything|during|being)\b)\p{L}{2,}ing\b[^;.]{2,110}? ${worth}(?:${wise}|${unwise}|${blunder}|(?:the|a) (?:\p{L}+ )?${course}|no ${course}|not (?:the|an) (?:answer|option|solution)|common sense|the least|a priority|in (?:our|the|everyone's) [^,;.]{0,30}interest)(?=[.,;:!]| )`,
    1.6,
  ),
  evaluated(
    "",
    String.raw`^[^\p{L}]*(?:not )?to (?!be (?:sure|clear|fair)|${thinking}\b)\p{L}+\b[^;.,]{2,110}? ${worth}(?:${unwise}|${blunder}|the (?:\p{L}+ )?${course}|to (?:invite|reward|repeat|abandon|betray|waste|squander|miss|surrender))\b`,
    1.6,
  ),
  evaluated(
    "sense",
    String.raw`\b(?:it|this|that|\p{L}+ing [^,;.]{3,40}) (?:makes?|would make) (?:far |much |\p{L}+ )?(?:more |better |good |perfect |little |no )?sense (?:for [^,;.]{3,40} )?(?:to|not to|than)\b`,
    1.6,
  ),
  evaluated(
    "best better",
    String.raw`\b(?:far |much )?better (?:by far |still )?(?:to|that|if)\b(?= \p{L}+ \p{L}+)|\b(?:far |much )?better (?:an?|one|two|some) [^,;.]{3,60} than\b|\b(?:is|are|would be|be) ${lightly}(?:far |much )?better (?:spent|served|left|placed|directed|used|handled|invested|targeted|introduced|phased|tested|settled|done(?! than))\b|\bbetter would be\b|\bwould (?:far |much )?better be \p{L}+ed\b|\b(?:is|are|be|would|remains?) ${lightly}best (?!(?:describ|remember|explain|understood|suit|placed|equipp|summ|illustrat|captur|view|regard|thought|characteri|position|qualifi|measur|educat|represent|document|stud|interpret|treated as|attend)\p{L}*)(?:\p{L}+(?:ed|en|nt|ft|ut|t)|left|made|done)(?: (?:by|to|in|with|at|on|off|through|for|elsewhere|alone|together|small|simple|short|small|simple|short|early|slowly|gradually|locally|\p{L}+ly|as an?)\b|(?=[.,;!]))`,
    1.6,
  ),
  evaluated(
    "amiss avoided better discouraged encouraged favor favou harm hurt preferred resisted worth",
    String.raw`\bthe (?:sooner|quicker|faster|earlier|fewer|less) [^.;]{3,80}, the better\b|\b(?:is|are) to be (?:preferred|avoided|resisted|discouraged|encouraged|favou?red)\b|\bit (?:would not|wouldn't|would do no|can do no) (?:hurt|harm|be amiss)\b|\b(?:is|are) not worth (?:passing|signing|building|buying|taking|making|saving|rushing|risking)\b|\b(?:is|are) (?:well |still )?worth (?!(?:some|any|no|every)thing)\p{L}+ing(?! (?:that|how|why|what|whether)\b)(?<! (?:having|noting|asking|remembering|recalling|repeating|saying|reading|quoting|watching|considering|looking|visiting|hearing|pondering|dwelling|stressing|mentioning|knowing|emphasi[sz]ing|pointing))`,
    1.6,
  ),
  evaluated(
    "case",
    String.raw`\bthe case for \p{L}+[^;.]{0,80}? (?:is|has become|has been made|becomes?|remains|looks|grows|,? [^,]{0,40}, become|become) ${adverbs}(?:strong|stronger|overwhelming|compelling|clear|unanswerable|irresistible|hard to resist|made|urgent|good|powerful|plain|persuasive|robust|solid)\b|\bthe case against \p{L}+[^;.]{0,80}? is ${adverbs}(?:strong|overwhelming|compelling|clear|unanswerable)`,
    1.7,
  ),
  evaluated(
    "anything do favor favou least nothing prefer recommend support time too urge",
    String.raw`\bis (?:the )?(?:least (?:that )?(?:\p{L}+ )?\p{L}+ (?:are owed|is owed|deserves?|can (?:do|ask|expect))|(?:course|option|policy|approach) (?:that )?(?:i|we) (?:favou?r|support|recommend|prefer|urge))\b|^[^\p{L}]*only [^,;.]{3,60} will do\b|\bnothing (?:short of|less than) [^,;.]{3,60} will do\b|\b(?:anything|nothing) less (?:would be|is|will do|than)\b|\b(?:is|are) (?:still |not )?(?:time|too late) to (?:change|reverse|stop|act|mend|fix|think again|save|undo|put|turn|withdraw)\b`,
    1.5,
    true,
  ),
  evaluated(
    "critical crucial essential key necessary needed paramount required urgent vital",
    String.raw`\b(?:co-?operation|coordination|reform|investment|oversight|transparency|consultation|enforcement|action|planning|funding|regulation|legislation|training|monitoring|evaluation|engagement|safeguards?|trials?|inspections?|an audit|guarantees?|an inquiry|openness|accountability|leadership|vigilance|restraint|patience|change|an amendment|new money)\b[^,;.]{0,60}? (?:(?:is|are) ${adverbs}(?:necessary|essential|vital|crucial|critical|urgent|key|paramount)|will be (?:needed|required|necessary))(?=[.;]| (?:to|if|and)\b)`,
    1.4,
  ),
  evaluated(
    "adopt back best better choose follow ill pursue right so support take wait well worst",
    String.raw`\bthe worst (?:\p{L}+ )?(?:thing|response|course|mistake|option|policy|answer)(?: [^,;.]{1,40})? (?:could|can|would) (?:now )?(?:do|be|make)(?: now)?(?: is)? (?:to )?\p{L}+|\b(?:is|are) (?:better|well|best|ill)[- ]advised (?:not )?to\b|(?<= {3}), and (?:so (?:do|should) (?:we|i)|(?:he|she|they|it) (?:is|was|are|were) (?:surely |quite )?right)\b|\bcan wait(?=[.,;])|\b(?:is|are) the one to (?:take|back|choose|follow|pursue|adopt|support)\b`,
    1.4,
    true,
  ),
  evaluated(
    "better competent decent fair grown humane just off prudent responsible sensible serious wise worth",
    String.raw`\b(?:would|'d) (?:all )?be (?:far |much )?better off (?:\p{L}+ing|without|if|with(?! no\b))\b|\b(?:fight|gamble|risk|price|chance|bargain|change|reform|step|prize|experiment|idea) (?:well )?worth (?!reading|hearing)\p{L}+ing\b|\bis what an? (?:serious|sensible|wise|decent|responsible|competent|prudent|better|fair|just|humane|grown-up) \p{L}+ would\b`,
    1.5,
  ),
  evaluated(
    "cause enough reason",
    String.raw`^[^\p{L}]*(?:and |but )?(?:(?:this|that|it|which|all of (?:this|that|it))(?: alone| surely| too)?,? (?:is|would be|seems) (?:surely |also |itself |in itself |only |simply )?)?(?:all the more (?:reason|cause)|(?:yet |only )?(?:one more|another|a further|a(?:n? (?:good|strong|excellent|powerful|compelling|further|sound))?) reason|(?:reason|cause|grounds?) enough) (?:for \p{L}+ \p{L}*(?:to)? ?|not )?(?:to|not to|for \p{L}+ing) (?!(?:${thinking}|worry|celebrate|cheer|despair|smile|wonder|suspect|feel|have|rejoice|panic|trust|(?:stay|leave|come)(?: \p{L}+)?[.,;]|get up|like|dislike|be (?:\p{L}+ )?(?:hopeful|cheerful|proud|glad|worried|suspicious|cautious|grateful|concerned|optimistic|sceptical|skeptical))\b)(?!\p{L}+ [^.;]{0,60}\b(?:is|was) (?:that|the|how)\b)\p{L}+`,
    1.7,
    true,
  ),
  evaluated(
    "credible deserve durable earne earns genuine good grown honest lasting meaningful merit name proper real true workable worth",
    String.raw`^[^\p{L}]*(?:and |but )?(?:an?|any|the (?:only|kind of|sort of)) (?:(?!than\b)[\p{L}-]+ ){1,4}(?:worth (?:\p{L}+ing|the name|its name|its salt|the paper|[^,;.]{3,24}votes?)|worthy of (?:the|its) name|that (?:deserve[sd]?|earn(?:s|ed)|merit(?:s|ed)) (?:the name|our|your|support|a vote|to pass))(?: [^,;.]{0,40}?)?,? (?:would(?! have\b| (?:not )?(?:know|say|tell))|should|must|will have to|has to|starts? with|begins? with)\b|^[^\p{L}]*(?:and |but )?(?:an?|any) (?:real|proper|genuine|credible|honest|workable|meaningful|grown-up) (?:\p{L}+ )?(?:deal|bargain|reform|bill|plan|strategy|polic(?:y|ies)|settlement|scheme|contract|agreement|treaty|law|budget|programme|program|package|review|inquiry|compromise|solution|remedy|offer) (?:would(?! (?:have|not know|look|be|surprise|depend|help|mean|take)\b)|starts? (?:with|by)|begins? (?:with|by)|has to)\b`,
    1.6,
  ),
  evaluated(
    "better bolder braver competent decent fairer grown humane prudent responsible sensible serious wise wiser",
    String.raw`^[^\p{L}]*(?:and |but )?(?:an?|any) (?:more )?(?:serious|sensible|wiser?|decent|responsible|competent|prudent|better|fairer|humane|grown-up|braver|bolder) (?!explanation|question|test|way|example|reading|measure|comparison)\p{L}+ (?:would(?! (?:have|not know))|starts? (?:with|by)|begins? (?:with|by))\b`,
    1.5,
  ),
];
