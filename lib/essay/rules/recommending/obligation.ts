import { anyOf } from "../any-of";
import type { Reading } from "../reading";
import type { Found } from "../rule";
import { decider } from "./vocabulary";

const modals =
  /\b(?:(should(?:n't)?|ought(?:n't)? (?:not )?to|ought not|had better)|(must(?:n't)?|shall)|(needs? to|ha(?:s|ve) (?:got )?to|needs? (?:\w+ing\b|be\b)))(?: (?:not|never|also|now|therefore|at least|instead|only|first|finally|always|all|both|simply))*\b/gi;

/** Where a sentence says that something should, must or needs to be done, and means it. */
export function obligation({ own, words, from }: Reading): readonly Found[] {
  const found: Found[] = [];
  for (const match of own.matchAll(modals)) {
    const [cue, should, must] = match;
    const before = own.slice(0, match.index);
    const after = own.slice(match.index + cue.length).trimStart();
    if (match.index < from + 1 || aside(before) || alreadySo(words, before) || rhetorical(before, after)) continue;
    if (should !== undefined && likely.test(after)) continue;
    if (must !== undefined && (concluded.test(after) || (/^shall/i.test(cue) && /\b(?:we|i)\s*$/i.test(before))))
      continue;
    if (should === undefined && must === undefined && !mayBeTold(cue, before, after)) continue;
    const rule = should !== undefined ? "should" : must !== undefined ? "must" : "need";
    found.push({ start: match.index, end: match.index + cue.length, rule, weight: rule === "need" ? 1.4 : 2 });
    if (found.length === 3) break;
  }
  return found;
}

/** Whether the words before a modal verb open a clause that only says when, why, whose or what. */
function aside(before: string): boolean {
  if (opinion.test(before) || meant.test(before)) return true;
  if (relative.test(before) && !thinking.test(before) && !stressed.test(before)) return true;
  return subordinate.test(before.replace(/^.*[,;:—.(]/s, "")) || subordinateNear.test(before);
}

const relative =
  /\b(?:who|which|that|whom|whoever|what|how|why|where|when|as|than|than (?:it|they|we|he|she|you|anyone))\s*$/i;
const thinking = /\b(?:recommends?|proposes?|believe|think|is|argue|hold) that\s*$/i;
/** "It is parliament that should decide." */
const stressed = /\bit is (?:not )?[\w' ]{2,40},? (?:not [\w' ]{2,30}, )?(?:who|that)\s*$/i;
const subordinate = new RegExp(
  String.raw`^\s*(?:and |but |or )?${anyOf(`
    if, unless, because, since, when, whenever, while, although, though, whether, what, why, how, where, who, as, than,
    until, before, after`)}\b`,
  "i",
);
/** "Something we need to": a relative clause without its word. */
const meant = /\b(?:(?:some|any|every)thing|all|things?) (?:we|you|they|i)\s*$/i;
/** An opinion that is only named: "the idea that drivers should pay", "those who think it should". */
const opinion =
  /\b(?:(?:the|any|a|that|this) (?:\w+ )?(?:view|idea|principle|claim|notion|belief|suggestion|proposition|theory|assumption|argument|demand|fear|rule) that [^,;.]*|who (?:think|believe|say|argue|hold|insist)(?: that)? (?:it|they|we|he|she|you|the \w+(?: \w+)?)\s*)$/i;
const subordinateNear =
  /\b(?:because|whether|if|what|(?<!(?:is|'s) )why|how|where|when|as though|as if) (?:\S+ ){0,4}$/i;

const states = anyOf(`
    noted, said, clear, obvious, remembered, surprised, surprising, mistaken, forgotten, confused, stressed,
    added, no surprise, proud, glad, grateful, sorry, honest`);
const onlyThought = new RegExp(
  String.raw`^(?:be (?:\w+ )?${states}|${anyOf(`
    come as, go without, surprise, remind, give (?:us|anyone) pause, pretend, doubt, forget, know (?!who|what|how|where|whom), admit,
    acknowledge, remember, recall, be (?:addressed|sent|submitted|directed|returned|emailed) (?:to|by|in), reach us, concede, ask (?:ourselves|why|what), recogni[sz]e, understand, like to, find (?:\\w+ )?[$£€\\d], be representative, see the, hear the,
    confess, fool, obscure, imagine, believe, think of`)})\b`,
  "i",
);

/** Nobody is asked to do anything but to think. */
const rhetorical = (before: string, after: string): boolean =>
  onlyThought.test(after) ||
  /\bi\s*$/i.test(before) ||
  /\b(?:would|may|might|did|does|do|can|could|to) (?:not |also |still |probably |only |then |first |soon )?$/i.test(
    before,
  );

/** "should" that tells what will probably be so. */
const ready = anyOf(`
    sufficient, enough, available, ready(?! to), easy, easier, possible, complete, completed, finished, done(?! (?:with|by|in|at|to|through|only|without)\\b),
    over(?! to), adequate, fine, plenty, familiar, there, here, back, delivered, operational`);
const likely = new RegExp(
  String.raw`^(?:have (?:been|had|made|done|known|seen|come|gone|taken|given|found|told|said|shrunk|begun|put|cut|met|kept|left|felt|paid|heard|built|sent|spent|lost|sold|bought|brought|thought|taught|caught|fought|held|become|grown|shown|drawn|written|broken|spoken|\w+ed)\b|be (?:(?!\w+(?:ed|en|nt|ut|lt|ft|ept)\b)\w+ )?${ready}\b|(?:soon|shortly|eventually|probably) |(?:arrive|take (?:about |some |only |no more than |at least |less than |around )?(?:\w+ |\d+ )(?:\w+ )?(?:hours?|days?|weeks?|months?|years?)|last|suffice|work|prove|help|(?:save|raise|cost|cut|bring) (?:about |around |some |up to )?[$£€\d]|(?:save|cost) (?:about|around|some)|notice|expect|become (?:clear|apparent|available)|see (?:their|the first|a)|reach|come (?:to|down|back)|fall to|rise to|grow)\b)`,
  "i",
);

/** "must" that draws a conclusion. */
const concluded =
  /^(?:have|surely|put up with|live with|travel to|queue|choose between|compete|contend|cope|make do|endure|be (?:galling|hard|strange|odd|tempting|nice)\b|be (?:wrong|mistaken|joking|true|right|said|admitted|noted|remembered))\b/i;

const nowSo =
  /\b(?:under (?:the )?(?:current|present|existing)|(?:current|present|existing) (?:law|rules?|act|policy)|at present|currently|as things stand)\b/i;
const underLaw =
  /^\W*(?:under|according to|by|in) [^,]{0,60}\b(?:act|law|code|treaty|convention|regulations?|rules?|constitution|directive|statute|section|article)\b[^,]{0,30},/i;
const alreadyLaw =
  /(?:\b(?:law|act|rules?|code|statute|constitution|treaty|directive) (?:already )?(?:says?|requires?|provides?|states?|stipulates?|obliges?)\b|\balready\s*$)/i;

/** Whether it tells of a duty that there is already. */
const alreadySo = (words: string, before: string): boolean =>
  nowSo.test(words) || underLaw.test(words) || alreadyLaw.test(before);

/** To have to do something is told of oneself, of those who decide, or of what is to be done. */
const toldOf = new RegExp(
  String.raw`\b${decider}(?:,? (?:in turn|too|for its part|for their part),?)?\s*(?:also |now |therefore |first |then |still |will |finally |both |all |at last )*$`,
  "iu",
);
/** What has to go or to begin is no hardship of anybody's. */
const turning = /^(?:begin|start|go|end|stop|change|come (?:from|first|with|before)|rest on|include|mean|be)\b/i;
/** What has to be borne, and by whom, is told of it and not asked. */
const borne =
  /^(?:be [^,;.]{2,30} by\b|come from somewhere|live with|cope|put up|pay|find|wait|travel|choose|queue|borrow|endure|book)/i;
/** Of these it is told what they cannot help. */
const hardPressed =
  /\b(?:bill|law|act|system|they|it|that|schools?|districts?|hospitals?|firms|company|companies|employers|landlords|members|banks?|taxpayers|part(?:y|ies)|officers?|police)\s*(?:\p{L}+ly |also |now |still |often |all )*$/iu;
/** To need to do something is told of everybody, except as what somebody asks who wants something else. */
const inOrderTo = /^\W*to (?:qualify|apply|register|vote|enter|obtain|get|claim|receive|join|be eligible)\b/i;
const anybody =
  /\b(?:nothing|much|who|anyone|someone|you|i|applicants?|claimants?|often|usually|rarely|sometimes|typically)\b[^,;.]{0,60}$/i;

const mayBeTold = (cue: string, before: string, after: string): boolean => {
  if (/^ha(?:s|ve)/i.test(cue) && borne.test(after)) return false;
  if (/^ha(?:s|ve)/i.test(cue) && turning.test(after)) return true;
  if (/^ha(?:s|ve)/i.test(cue) && hardPressed.test(before)) return /^be (?!able|in)/i.test(after);
  if (toldOf.test(before) || (/^be /i.test(after) && !/^be (?:\p{L}+ing|able|sure|aware|in)\b/iu.test(after)))
    return true;
  return /^needs? to/i.test(cue) && !inOrderTo.test(before) && !anybody.test(before);
};
