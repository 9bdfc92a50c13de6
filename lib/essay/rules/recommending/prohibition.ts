import { latin } from "../latin";
import type { Phrase } from "./phrase";
import { thinking } from "./vocabulary";

const barred = (stems: string, rule: Phrase["rule"], words: string, weight = 1.7): Phrase => ({
  ...{ stems, rule, weight, denies: true },
  pattern: latin(words, "g"),
});
/** "Haste is no reason to pass a bad law": nobody would, so that it names no course. */
const poor = "(?:an? )?(?:bad|poor|worse|rotten|lousy|sloppy|shoddy|lazy|careless)";
const poorly = String.raw`\p{L}+ ${poor}`;
/** No verb of a statement, up to where a condition begins. */
const noVerb = String.raw`(?!(?:(?!\b(?:until|unless|without|before|if|that|who|which|when)\b)[^.])*\b(?:than|is|are|was|were|has|have|had|will|would|can|could|does|did|do|said|came|went|got|saw|made|took|gave|knows?|feels?|wants?|likes?|doubts?|now \p{L}+)\b)`;

/** "No school may", "there is no case for", "we cannot afford to", "no more": what is to be left. */
export const prohibitions: readonly Phrase[] = [
  barred(
    "no not neither nobody none",
    "prohibition",
    String.raw`^[^\p{L}]*(?:and |but )?(?:no|not one|neither|nobody|no one|none of (?:\p{L}+ ){1,3}\p{L}+)\b[^,;]{0,60}?\b(?:may(?! (?:ever |even |yet )?(?:know|notice|think|say|believe|care|remember|be (?:sure|able|aware))\b)|shall|can be allowed to|ought to)\b`,
    2,
  ),
  barred(
    "cannot could hardly ill longer must not t",
    "prohibition",
    String.raw`\b(?:cannot|can't|can no longer|can ill|can hardly|could not|must not|is not|are not) (?:go on|carry on|continue to|afford (?:to|another|a|any|more)|be allowed to|be left (?:to|as)|wait\b|stand by|stand idle|be (?:ignored|tolerated|put off|postponed|an excuse|the excuse)|be (?:\p{L}+ )?(?:an|the) afterthought|keep \p{L}+ing|simply|rest until|look away|pretend|outsource|rely (?:on|upon)|let \p{L}+|duck|shirk|hide|sit (?:by|back|still|out)|walk away|turn (?:away|back|our|its|a blind)|abdicate|allow|leave (?:it|this|them|the|our)|ignore|be an? \p{L}+ for|hope that|bank on)`,
    1.6,
  ),
  barred(
    "no not never enough end fewer less more hands",
    "prohibition",
    String.raw`^[^\p{L}]*(?:(?:and|but|so|please|until then|for now|meanwhile|from now on|in the meantime|above all|first|second|third|fourth|finally|lastly),? ){0,2}${noVerb}(?:(?:no (?:more|further|new|public)|not one (?:more|penny|cent|dollar|euro|pound|foot|inch)|not another|never again|enough (?:of|with)|an end to|(?:fewer|less|more)(?! (?:on|about|of that|of this|later)\b)(?= (?:[\p{L}'-]+ ){0,4}[\p{L}'-]+(?:[.!]|,? (?:and )?(?:please|fewer|less|more|not)\b)))\b(?!(?:(?!\b(?:until|unless|without|before|if|that|who|which|when)\b)[^.;:])*\p{L}{3,}ed\b(?! (?:by|with|in|on|at|for)))|no (?:\p{L}+ ){1,4}(?:without|until|unless|before)\b|hands off\b|enough(?= \p{L}+[.!]))[^.;:!]{2,90}(?=[.;:!]|$)`,
    1.6,
  ),
  barred(
    "argument business call case cause excuse future grounds harm justification merit need place point reasons room sense",
    "right-course",
    String.raw`\b(?:there is|there's|there would be|is there|nor is there|there can be|there should be|there are|i see|we see|we find|there was never|(?:has|have)(?= no (?:business|place|right|excuse) (?:in |at |on |\p{L}+ing|to ))) ${"(?:simply |surely |now |little |really |therefore |plainly )*"}(?:no|any|little|every|good|scant|few) (?:\p{L}+ ){0,2}(?:excuses?|justification|reasons?|case|need|cause|call|grounds?|point|harm|sense|merit|argument|place|business|future|room) (?:(?:in|at|on) (?:the|an?|this|that|any|our)|for (?!this claim|that claim|doubt|optimism|hope|alarm|panic)\p{L}+|in (?!blaming|pretending|denying)\p{L}+ing|to (?!${thinking}\b)|why \p{L}+ should|not to|\p{L}+ing)\b`,
    1.6,
  ),
  barred(
    "argument excuse gain gained gains ground justif lost reason serves warrants",
    "right-course",
    String.raw`\b(?:none|nothing|neither|little) (?:of (?:this|that|these|those|it) |here |in [^,;.]{3,40} )?(?:is (?:an |any )?(?:reason|argument|excuse|grounds?) (?:for|to|against)|excuses?|justif(?:y|ies) (?:\p{L}+ing|an?|another|the|further|more)|warrants?)\b|\bis (?:no|not an?|hardly an?) (?:\p{L}+ )?(?:reason|excuse|argument|ground|justification) (?:for \p{L}+ing|to (?!think|believe|suppose|doubt)(?!${poorly}\b)|not to|for (?:inaction|delay))\b|\bis no excuse\b(?! for ${poor})|\b(?:serves?|gains?) nothing by \p{L}+ing\b|\b(?:nothing|little) (?:is|would be|to be) (?:to be )?(?:gained|lost) (?:by|from) \p{L}+ing\b`,
    1.5,
  ),
  barred(
    "alternative substitute",
    "right-course",
    String.raw`\bthere (?:is|can be) no (?:alternative|substitute) (?:to|for)\b`,
    1.3,
  ),
];
