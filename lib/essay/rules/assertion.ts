import { anyOf } from "./any-of";
import type { Reading } from "./reading";
import { type Found, finds } from "./rule";

// Words by which a sentence says something that can be disputed. None of them alone makes a claim.

const judgement = new RegExp(
  `\\b${anyOf(String.raw`
    good, bad, better, worse, best, worst, right, wrong, fair, unfair, just, unjust, effective, ineffective,
    efficient, inefficient, wasteful, costly, expensive, cheap, cheaper, modest, dangers?, dangerous, safe,
    safer, unsafe, harmful, harm, necessary, unnecessary, essential, crucial, vital, important, urgent, serious,
    clear, unclear, obvious, impossible, irresponsible, responsible, elegant, clumsy, blind, poor, poorer,
    absurd, wise, foolish, overdue, persuasive, scarce, little, failed?, fails, failure, flaw(?:ed)?, problem,
    mistake, mess, scandal, disgrace, success, waste, burden, benefit, advantage, drawback, risk, threat,
    crisis, injustice, solution, answer, tool, enough, too (?:\w+), lazy, ill, sufficient, matters?, worth,
    cannot afford, guesswork, comfort, merely, simply, exactly, difficult, tight, broken, outdated,
    disproportionate, grave, proof`)}\\b`,
  "gi",
);
const effect = new RegExp(
  `\\b${anyOf(`
    caus(?:e|es|ed|ing), leads? to, led to, results? in, resulted in, rais(?:e|es|ed|ing), reduc(?:e|es|ed|ing),
    increas(?:e|es|ed|ing), lower(?:s|ed)?, prevents?, prevented, undermines?, encourages?, discourages?,
    allows?, enables?, forces?, makes?, keeps?, kept, creates?, creat(?:ed|ing), harms?, hurts?, helps?, saves?,
    saved, costs?, rewards?, punish(?:es)?, protects?, favou?rs?, drives?, spreads?, depends?, means, pays?,
    paid, ended, solves?, fixes, invites?, destroys?, weakens?, strengthens?, threatens?, deprives?,
    subsidi[sz]es?, employs?, suppl(?:y|ies), grew, grow(?:s|n)?, fell, fall(?:s|en)?, rose, risen, declined?,
    doubled, reaches, carr(?:y|ies), conceals?, delays?, suffices?, works?, goes to, ignores?, stops?`)}\\b`,
  "gi",
);
const prediction =
  /\b(?:will|would|won't|wouldn't|could|can|can't|cannot|may|might|is (?:likely|unlikely|going) to)\b/gi;
const comparison =
  /\b(?:more|less|fewer|most|least|than|as (?:\w+) as|such as|rather|instead of|same)\b|\b\p{L}{2,}(?:er|est) than\b/giu;
const general =
  /\b(?:every|all|always|never|no|none|nobody|nothing|not|n't|everyone|anyone|any|only|those who|a (?:\w+ )?(?:person|household|firm|city|country|town|school|seller|surgeon|price|report|child|democracy) (?:who|that|can|cannot|has)|hardly|whoever|nor|neither|cannot|does not|do not|don't|doesn't|isn't|aren't)\b|n't\b/gi;
const opinion =
  /\b(?:(?:i|we) (?:\w+ )?(?:think|believe|doubt|hold|consider|find)|in (?:my|our) (?:view|opinion)|it seems|seems? to|finds? this|does not accept)\b/gi;

export const assertion = ({ words, own }: Reading): readonly Found[] => [
  ...finds(words, judgement, "judgement", 0.7),
  ...finds(own, effect, "effect", 0.6),
  ...finds(own, prediction, "prediction", 0.5),
  ...finds(own, comparison, "comparison", 0.5),
  ...finds(own, general, "general", 0.4),
  ...finds(own, opinion, "opinion", 1),
];
