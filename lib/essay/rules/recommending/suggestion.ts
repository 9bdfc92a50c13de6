import { latin } from "../latin";
import type { Phrase } from "./phrase";
import { decider } from "./vocabulary";

const suggested = (stems: string, words: string, weight = 1.6, rule: Phrase["rule"] = "recommend"): Phrase => ({
  ...{ stems, rule, weight },
  pattern: latin(words, "g"),
});

/** "Ministers could at least", "might usefully", "consider doing": what is put to somebody mildly. */
export const suggestions: readonly Phrase[] = [
  suggested(
    "begin profitably sensibly start usefully worse",
    String.raw`\b(?:might|could|would|may|can) (?:at least |well |also |instead )?(?:usefully|profitably|sensibly|do worse than|(?:start|begin|do (?:much )?worse than to start) (?:by|with))\b`,
    1.8,
  ),
  suggested(
    "can could might",
    String.raw`\b${decider}[^,;.]{0,40}? (?:could|might|can) (?:and should |therefore |thus |at least|at the very least|simply (?=\p{L}+ (?:the|a|an|its|their|it|them)\b)|instead\b|make a start|take a (?:first|simple|small) step|do (?:far |much )?(?:better|more) (?:by|to|than)|start\b|begin\b|help by\b|(?:fix|end|stop|correct|settle|undo|reverse|remedy|mend|put) (?:this|that|it)(?: right)? (?:by \p{L}+ing|on \p{L}+day|today|tonight|tomorrow|now|this (?:week|month|year|session|spring|summer|autumn|fall|winter))\b)`,
  ),
  suggested(
    "appears best consider ideally indispensable look looks preferably seem seems want wish",
    String.raw`\b(?:might|may|could) (?:usefully |also |now |well |want to |wish to )*consider (?:\p{L}+ing|whether to|an?|the)\b|\b(?:might|may) (?:also )?(?:want|wish) to (?!say|know|argue|think|ask (?:why|how|what|whether))|\b(?:would|should|could) (?:ideally|preferably|best) be \p{L}+\b|\b(?:is|are|would be) indispensable\b|\b(?:seems?|looks?|appears?|would seem) (?:\p{L}+ )?(?:prudent|wise|sensible|advisable|right|best|reasonable|fair) (?:for [^,;.]{3,40} )?(?:not )?to (?!(?:assume|say|think|suppose|ask|conclude)\b)`,
    1.8,
  ),
  suggested(
    "pleas",
    String.raw`\bplease (?:do )?(?:not )?(?!(?:note|see|find|contact|direct|refer|be aware|bear|read|visit|accept|forgive|excuse|remember|understand)\b)\p{L}{3,}\b(?! of\b)`,
    2,
    "imperative",
  ),
  suggested(
    "may",
    String.raw`^[^\p{L}]*(?:and |but )?may (?:each|every|all|the|our|we|they|this|that|those|no) [^.;?]{2,90}? (?:be|find|see|learn|remember|take|give|make|have|never|not|choose|act)\b`,
    1.8,
  ),
  suggested(
    "hope trust wish",
    String.raw`\b(?:i|we)(?: would|'d)? (?:hope|wish|trust) (?:that )?(?:the |this |your )?(?:${decider}|members|readers|you|colleagues|the house) (?:will|would|can|chooses?|decides?|rejects?|approves?|votes?|takes?)\b`,
    1.8,
  ),
  suggested(
    "you",
    String.raw`\byou (?:may|might|could) (?:also |therefore |instead )?(?:ask|instruct|write to|request|invite|agree|announce|commission|direct|meet|raise|offer|propose)\b`,
    1.5,
  ),
  suggested(
    "could hope least might time very want wish",
    String.raw`\b(?:could|might) at (?:least|the very least)\b(?! have\b)|\b(?:ministers?|house|committee|members|government|council|board) will (?:also )?(?:want|wish) to\b|^[^\p{L}]*(?:and |but )?perhaps (?:it is time\b|[^,;.]{2,40} (?:might|could) (?!have|be)\p{L}+)|\b(?:i|we) hope (?:that )?(?:\p{L}+ ){1,2}(?:thinks? again|reconsiders?|rejects?|votes?|approves?|supports?)\b`,
    1.4,
  ),
];
