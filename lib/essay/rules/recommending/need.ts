import type { Phrase } from "./phrase";
import { decider } from "./vocabulary";

const needed = (words: string, weight = 1.6): Phrase => ({
  ...{ rule: "need" as const, weight },
  pattern: new RegExp(words, "giu"),
});
const badly =
  "(?:urgently |badly |desperately |also |now |still |therefore |really |first |surely |plainly |at least )*";

/** "Deserves to be", "needs one commander", "what is needed is": who or what is owed something. */
export const needs: readonly Phrase[] = [
  needed(
    String.raw`\b(?:deserves?|merits?|warrants?) (?!(?:\p{L}+ )?(?:credit|praise|thanks|sympathy|respect|mention|no|congratulations|applause)\b)(?:to be |to |an?\b|the\b|more|better|no less|nothing less|your|our|every|support|serious|equal|full|urgent|some|both|\p{L}+ing\b|greater|much|protection|funding|priority|reform|repeal)`,
  ),
  needed(
    String.raw`\b(?:wants?|needs?|requires?|deserves?|merits?|bears?) (?!(?:\p{L}+ )?(?:during|string|nothing|something|everything|anything)\b)(?:urgent(?:ly)? |badly )?(?:re)?\p{L}{2,}ing(?: (?:up|out|down|again|now|altogether|properly|before|at once|and)\b|[.,;!])`,
    1.8,
  ),
  needed(
    String.raw`\bwhat (?:is|'s) (?:now |really |most |urgently |badly )*(?:wanted|needed|required|called for|missing|lacking) (?:now |here |instead )?is\b|\bwhat (?:we|the |our |this |these |\p{L}+)?[^,;.?]{0,40} needs?(?: now| most| instead| from [^,;.]{3,40})?,? (?:is|are)\b`,
    1.8,
  ),
  needed(
    String.raw`\b(?:the (?:\p{L}+ )?)?${decider} ${badly}needs? (?:an?|one|more|fewer|less|better|new|stronger|clear(?:er)?|real|public|not|no|proper|permanent|independent|greater|only|the (?:power|money|courage|will|authority|means|right)|both|to be)\b`,
    1.5,
  ),
  needed(String.raw`\bneeds? (?:urgent|immediate|fundamental|wholesale|root-and-branch|serious|proper) \p{L}+`, 1.5),
  needed(
    String.raw`\b(?:this|that|it|all this|situation|moment|crisis|evidence|case|findings|times|record|answer|logic|lesson|facts) (?:now |therefore |all )?(?:calls?|cries|argues?|points?) (?:out )?for (?:an?|more|less|the|\p{L}+ing|action|urgent|something|caution|restraint)\b`,
  ),
  needed(
    String.raw`\b(?:is|are) (?:urgently |badly |sorely |clearly |therefore |now |long )*(?:needed|called for|in order)(?= *(?:[.,;!]|$|to\b|now\b|before\b|if\b|in\b))(?<!\b(?:not|than|what|as|when|where) \p{L}+ (?:needed|called for|in order))`,
  ),
];
