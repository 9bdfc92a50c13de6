import type { Reading } from "./reading";
import { type Found, finds } from "./rule";

/** Numbers that measure something: shares, money, multiples, counts of things; no years and no numbers of sections. */
const figure =
  /(?:[$€£¥] ?\d[\d,.]*(?: ?(?:thousand|million|billion|trillion|bn|m|k)\b)?|\b\d[\d,.]*(?: ?%| (?:per ?cent|percent(?:age points?)?|times|fold|pence|cents?|euros?|dollars?|pounds?|million|billion|trillion)\b|°)|\b(?:half|a third|a quarter|a fifth|a sixth|a tenth|two thirds|three quarters|one in (?:\w+)|(?:two|three|four|five|six|seven|eight|nine|ten) (?:out of|times|percent|per cent)|doubled|tripled|quadrupled|halved|twice as)\b|\b\d{1,3}(?:,\d{3})+\b)/gi;

const count =
  /\b(?:only|just|fewer than|more than|some|nearly|almost|about|roughly|over|against|from|to|of) (?:the )?\d[\d,.]*\b(?! (?:january|february|march|april|may|june|july|august|september|october|november|december))(?<!\b(?:1[89]|20)\d\d)/gi;

const study =
  /\b(?:(?:stud(?:y|ies)|research|researchers|surveys?|data|evidence|figures|statistics|records|trials?|experiments?|polls?|findings?|results?|analys[ei]s|reports?|reviews?|audits?|evaluations?|estimates?)(?: [^,;.]{1,60})? (?:shows?|showed|finds?|found|suggests?|suggested|indicates?|indicated|implies|imply|reveals?|revealed|demonstrates?|confirms?|concludes?|concluded|are difficult|is difficult|says? otherwise|put)|in (?:a|one|the) (?:recent |similar |careful )?(?:stud(?:y|ies)|surveys?|trials?|experiments?)|we find|(?:it|inspectors|auditors|economists|scientists|doctors) found that)\b/gi;

const attribution =
  /\baccording to\b|\b(?:told (?:the|us|this)|tells us|testified|as \p{Lu}[\p{L}.]+ (?:\p{Lu}[\p{L}.]+ )?(?:put it|wrote|noted|showed|did|has done))\b|, (?:says?|said|writes?|wrote|reports?) (?:the |\p{Lu})|"[^"]{18,}",? (?:says?|said|wrote|writes) /giu;

/** What makes a sentence evidence: measured figures, studies, and who said so. */
export const evidence = ({ words }: Reading): readonly Found[] => [
  ...finds(words, figure, "figure", 0.8),
  ...finds(words, count, "figure", 0.5),
  ...finds(words, study, "study", 1.5),
  ...finds(words, attribution, "attribution", 0.9),
];
