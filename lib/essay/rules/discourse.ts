import { anyOf } from "./any-of";
import { latin } from "./latin";
import type { Reading } from "./reading";
import { type Found, finds } from "./rule";

const because =
  /\b(?:because(?: of)?|given that|inasmuch as|seeing that|for the (?:simple )?reason that|(?:the|one|another|a) (?:main |second |first |simple )?reason (?:is|for|why)|which is why|that is why|this is why|due to|thanks to|owing to|so that|lest)\b|(?<=, |^)since\b(?! (?:\d|then|last|the \w+ began))/gi;

const therefore =
  /^[^\p{L}]{0,3}(?:therefore|thus|hence|consequently|accordingly|as a (?:result|consequence)|so|it follows that|in other words|for this reason)\b,?|\b(?:therefore|thus|hence|consequently)\b/giu;

/** What makes a sentence a reason, or tells what follows from the one before. */
export const reason = ({ words }: Reading): readonly Found[] => [
  ...finds(words, because, "because", 0.9),
  ...finds(words, therefore, "therefore", 0.6),
];

const however =
  /^[^\p{L}]{0,3}(?:\p{Lu}\p{L}+: )?(?:however|but|yet|still|nevertheless|nonetheless|instead|on the contrary|on the other hand|by contrast|in contrast|conversely|even so|all the same|at the same time|in fact|rather|besides|meanwhile|nor)\b,?|, (?:however|though|in contrast|by contrast|nevertheless|nonetheless|meanwhile)\b,?|[,;—] (?:but|yet|whereas|while|not)\b/giu;

/** What turns a sentence against what was said before it, or its second half against its first. */
export const contrast = ({ words }: Reading): readonly Found[] => finds(words, however, "however", 0.7);

/** Whether a sentence turns against the one before it, and not only in itself. */
export const turnsAgainst = ({ words }: Reading): boolean =>
  /^["'(]*(?:\p{Lu}\p{L}+: )?(?:however|but|yet|still|nevertheless|nonetheless|on the contrary|even so|all the same)\b/iu.test(
    words,
  ) || /^[^,;]{2,60}, (?:however|though|nevertheless|nonetheless)\b/i.test(words);

/** Whether its second half turns against its first. */
export const turnsWithin = ({ words }: Reading): boolean =>
  /[,;—] ?(?:but|yet|however|still|nevertheless)\b/i.test(words);

const granted =
  /\b(?:admittedly|granted|to be sure|of course|it is true that|true,|no doubt|undoubtedly|certainly|fair enough|(?:i|we) (?:understand|concede|accept|admit|grant|acknowledge|know) that|(?:he|she|they|critics|opponents) (?:has|have|may have) a point|that worry|(?:may|might) (?:well )?be right|it may well|deserves? respect|i don't doubt)\b/gi;
const although =
  /(?<=^|, |; )(?:although|though|even though|even if|while|whereas|despite|in spite of|notwithstanding)\b(?! (?:the same|it lasts))/gi;

const others = anyOf(String.raw`
    critics?, opponents?, sceptics?, skeptics?, supporters?, advocates?, proponents?, defenders?, detractors?,
    objectors?, ministers?, officials?, economists, experts, lobbyists, industry, manufacturers, owners,
    unions?, association, chamber, developers, landlords, employers, residents, drivers, merchants, people,
    some, others, you, councilman \p{L}+, senator \p{L}+, the government, my \p{L}+`);
const objecting = anyOf(`
    say, says, said, argue, argues, argued, claim, claims, fear, fears, worry, reply, replies, insist, insists,
    object, objects, warn, warns, contend, maintain, complain, believe, write, writes, think, ask, predicted,
    predict, calls?, point out, (?:keeps? )?tell(?:s|ing)? (?:me|us), will (?:say|ask|object|argue)`);
const objection = latin(
  String.raw`\b${others}\b(?: [^,;.:]{0,40})?(?:, [^,]{2,40},)? ${objecting}\b|\b(?:the )?(?:first|second|third|main|usual|strongest|common|best) (?:objection|drawback|argument (?:against|on your side)|complaint|counterargument|worry)\b|\bit (?:is|has been|will be) (?:often |sometimes )?(?:said|argued|objected|claimed) that\b`,
  "gi",
);

/** What a sentence concedes, or tells as the view of others. */
export const concession = ({ words, from }: Reading): readonly Found[] => [
  ...finds(words, although, "although", 0.5),
  ...finds(words, granted, "granted", 0.7),
  ...finds(words, objection, "objection", 1).filter(({ start }) => start <= Math.max(from, 45)),
];
