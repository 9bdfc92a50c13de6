import { latin } from "../latin";
import type { Phrase } from "./phrase";
import { adverbs, wise } from "./vocabulary";

/** The author, or the body whose text it is. */
const we = String.raw`(?:\b(?:i|we)(?:'d|'m|'re)?\b|\b(?:this|our) (?:\p{L}+ ){0,2}(?:committee|commission|panel|task force|working group|inquiry|brief|paper|memo|report|review|board|authors?|coalition|society|association|alliance|submission|newspaper|page|union|petition|letter|motion|amendment|resolution|note|network|institute|campaign)\b|\b(?:the|your) (?:\p{L}+ )?(?:committee|commission|panel|task force|working group|inquiry|brief|paper|report|review|authors?|undersigned)\b|\bit(?= (?:also |further |therefore )(?:recommends|advises|urges|proposes)))`;
const asWell = String.raw`(?:,? (?:not|cannot|also|therefore|thus|further|strongly|again|would|can only|do|now|hereby|respectfully|must|have to|am|are|is|would like to|like to|want to|wish to|will|shall|once more|earnestly|simply|instead|only|urgently|specifically|together|jointly|accordingly|still|most \p{L}+ly|\p{L}+ly|likewise|can),?)*`;
const objects = String.raw`(?:that|you|this|the|every|each|our|all|congress|parliament|members?|it|its|them|anyone|everyone|everybody|readers|colleagues|ministers|senators|councill?ors|voters|other|any|no|a|an|for|two|three|four|five|instead|to|\p{L}+ing|(?:[\p{L}.]+ ){1,5}(?:not )?to (?!whether))\b`;

/** What a letter asks for itself: to be heard, to be answered. */
const courtesy = String.raw`(?! (?:\p{L}+ ){0,2}(?:meetings?|chance|opportunity|reply|response|discussion|conversation|word|visit|answer|call|questions?|comments?|time)\b)`;

const says = (stems: string, rule: Phrase["rule"], weight: number, words: string, denies = false): Phrase => ({
  ...{ stems, rule, weight, denies },
  pattern: latin(words, "g"),
});

/** "We recommend", "I am asking the council to", "our plea is": who writes says by these words what is to be done. */
export const performatives: readonly Phrase[] = [
  says(
    "advis again appeal beg begs beseech call calling calls demand down encourages exhorts implores join joining joins pleads recommends reiterates renews repeats stands urge urges urging",
    "recommend",
    2.4,
    String.raw`${we}${asWell} (?:recommends?|recommending|urges?|urging|calls?(?:,? (?:once (?:more|again)|again|therefore|too),?)? (?:on|upon|for)|(?:joins?|joining|stands? with) [^,;.]{2,40} in (?:calling|urging|asking|demanding|opposing|supporting)|calling (?:on|upon|for)|advis(?:e|es|ing)(?! (?:on|about)\b)|implores?|imploring|demands?|demanding|appeals? (?:\p{L}+ )?to|appealing to|pleads? with|begs?|encourages?|exhorts?|beseech(?:es)?|(?:cautions?|warns?|argues?|advises?) against|(?:repeats?|reiterates?|renews?) (?:our|my|its|the) (?:[\p{L}']+ ){0,2}(?:recommendation|call|demand|plea|appeal|request)|comes? down (?:in favou?r|against|on the side))\b`,
    true,
  ),
  says(
    "advocat argues ask askin asks beg begs case challenge forward insists invit move moves pleads press propos request submits suggest",
    "recommend",
    1.8,
    `${we}${asWell} (?:propos(?:es?|ing)|suggest(?:s|ing)?|ask(?:s|ing)?|request(?:s|ing)?|begs?|pleads?|invit(?:es?|ing)|advocat(?:es?|ing)|move|moves|press(?:es)? for|argues? for|mak(?:es?|ing) the case for|challenge|insists? (?:on|that)|submits?(?= that [^.;]{3,80} be)|put forward)(?: ${objects})(?! (?:model|theory|method|framework|hypothes|whether|why|how|what|question))`,
  ),
  says(
    "back backs commends endorses favor favou opposes prefers rejects supports welcome",
    "recommend",
    1.6,
    String.raw`${we}${asWell} (?:not |cannot )?(?:supports?|opposes?|favou?rs?|backs?|endorses?|rejects?|prefers?|commends?|welcome(?= (?:a|any) (?:\p{L}+ )?(?:move|duty|requirement|ban)))(?: (?:the|this|a|an|any|every|these|that|those|its|his|her|their|both|making|keeping|ending|full|\p{L}+ing|option|proposal|clause|amendment|bill|recommendation|measures?|legislation))\b`,
    true,
  ),
  says(
    "again cannot favor favou opposed vote votin",
    "recommend",
    1.6,
    String.raw`${we}(?:'m| am|'re| are| remain)?${asWell} (?:in favou?r of|opposed to|against) (?:the|this|a|an|any|\p{L}+ing)\b|\bi,? (?:for one,? |for my part,? )?(?:will|shall|intend to|am going to|hope to) (?:be )?(?:vot(?:e|ing)) (?:for|against|no|yes)\b|\bmy vote (?:is|will be) (?:for|against|no|yes)\b|\b(?:i|we) cannot (?:support|endorse|recommend|back)\b`,
    true,
  ),
  says(
    "advice appeal ask asks call calls counsel demand message petition plea pleas preference prescription proposal recommendation request submission suggestion wish",
    "recommend",
    2,
    String.raw`\b(?:our|my|the|its) (?:\p{L}+ ){0,2}(?:recommendation|proposal|demand|advice|plea|request|ask|appeal|suggestion|prescription|preference|message|call|wish|petition|submission|counsel)s?(?: to [^,;.]{3,60}| here)?,? (?:is|are|would be|remains?)(?: now| therefore| simply| still)? (?:that|to|against|simple(?=[.,:])|for|this(?=:)|a|an|modest(?=[.,:])|not)\b`,
  ),
  says(
    "all offic what would",
    "recommend",
    1.8,
    String.raw`\boffic(?:ial|er)s (?:therefore |strongly )?(?:recommend|advise) (?!on\b)|\ball (?:that )?(?:we|i|\p{L}+ \p{L}+) (?:ask|want|need)s? (?:is|for)\b|^\s*it would be (?:that|to)\b|\bwhat (?:we|i) (?:would |therefore |now |are |am )*(?:propos(?:e|ing)|ask(?:ing)?|recommend|suggest|advocate|urge|favou?r|seek|demand|want)\b[^,;.]{0,40} is\b`,
  ),
  says(
    "choice expect favor favou like need preferred recommended want wish",
    "recommend",
    1.4,
    String.raw`\b(?:i|we)(?: would (?:also |therefore |very much )?like|'d like| (?:do not |don't )?want| would want| need| expect| wish)(?! the (?:chance|opportunity|time)\b) (?:the|this|our|every|you|congress|parliament|ministers|[\p{L}.]+)\b[^,;]{0,40} to\b|\b(?:i|we) (?:all )?want to see (?!whether|how|what|if)|\b(?:is|are) (?:our|my) (?:preferred|recommended|favou?red|first choice)\b|\b(?:is|are) (?:therefore |thus |also |accordingly )*(?:recommended|preferred)(?=[.,;])`,
    true,
  ),
  says(
    "expect hope look trust",
    "recommend",
    1.6,
    String.raw`\b(?:i|we),? (?:for our part,? |for my part,? )?(?:will |would |shall )?(?:expect|hope|look to|trust|look forward) (?:to see (?!whether|how|if|you\b|many of|everyone|one another)|the (?:\p{L}+ ){1,3}to |ministers? to |congress to |parliament to |the government to |every \p{L}+ to |(?:that )?(?:the |this )?(?:\p{L}+ ){1,3}will )`,
  ),
  says(
    "d would",
    "recommend",
    1.8,
    String.raw`\b(?:i|we|my|our \p{L}+)(?: would|'d) ${adverbs}(?:prefer|like to see (?!a few)|rather see|rather (?:have|that)|start (?:with|by)|begin (?:with|by)|put|place the|give|make the|leave the|require|abolish|scrap|ban|end the|cap|limit|let the|have the|allow|keep|raise|lower|cut|add a|welcome (?:an?|any|the)\b${courtesy}|tie|set|fund|spend|move|replace|go further|support|oppose|favou?r|choose|close|open|pay|tax|merge|split|restore|drop|extend|stop|build|insist|settle for)\b`,
  ),
  says(
    "add back echo endorse join second share support",
    "recommend",
    1.6,
    String.raw`\b(?:i|we) (?:strongly |fully |therefore |also |all |gladly )*(?:support|back|endorse|join|echo|second|share|add (?:my|our) (?:voice|name) to) (?:(?:that|those|these|their|her|his|the) )?(?:\p{L}+'s )?(?:calls?|demands?|appeals?|proposals?|recommendations?|requests?|pleas?|who)\b`,
  ),
  says(
    "argument case find merit reason said see sense value",
    "right-course",
    1.6,
    String.raw`\b(?:i|we) (?:\p{L}+ )?(?:see|find) (?:a |an )?(?:\p{L}+ ){0,2}(?:case for|(?:merit|value|sense|reason) (?:in|to|for))\b|\bthere (?:is|'s|are|remains|would be) (?:also |now |still |therefore |surely |\p{L}+ly )*(?:an? |every |much |real |good |considerable )?(?:\p{L}+ )?(?:(?:case|argument|arguments) (?:for|to)|(?:merit|sense|value|reasons?) (?:for \p{L}+ing|in \p{L}+ing|to)|(?:much|a lot|something) to be said for) (?!(?:believe|think|suppose|expect|doubt|fear|hope|assume|debate|improvement|doubt|argument)\b)`,
  ),
  says(
    "advice belief contention judge judgm opinion position recommendation submission view",
    "recommend",
    1.8,
    String.raw`\bit is (?:our|my) (?:\p{L}+ )?(?:view|advice|recommendation|position|submission|belief|contention|opinion|judg(?:e)?ment) that [^.;]{3,80} (?:be|is) (?:\p{L}+ed|${wise})\b`,
  ),
];
