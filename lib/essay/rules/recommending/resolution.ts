import { latin } from "../latin";
import type { Reading } from "../reading";
import { type Found, finds } from "../rule";
import { verbs } from "./command-verbs";
import type { Phrase } from "./phrase";

const resolved = (stems: string, words: string, weight = 2.2): Phrase => ({
  ...{ stems, rule: "recommend" as const, weight },
  pattern: latin(words, "g"),
});
const asWell = "(?:therefore |further |strongly |also |hereby |now |respectfully |instead |unanimously |accordingly )*";
const bodies =
  "(?:committee|council|cabinet|board|conference|assembly|executive|members?|senate|meeting|congress|house|parliament|branch|general meeting|motion)";

/** "That the lease be renewed", "members are asked to", "resolved, that": as councils, conferences and petitions word it. */
export const resolutions: readonly Phrase[] = [
  resolved(
    "be",
    String.raw`^[^\p{L}]*(?:\d[\d.]* |[a-z]\) |(?:and|first|second|third|fourth|fifth|finally|lastly|also),? )*that [^.;]{3,160}? (?:not )?be (?:\p{L}+ly |not )?\p{L}+(?:ed|en|n|t|ld|ade|ut)\b`,
    2.4,
  ),
  resolved(
    "adopts agrees approves authori call calls delegates endorses instructs note notes rejects requests resolves supports urge urges",
    String.raw`^[^\p{L}]*(?:\d[\d.]* )?(?:that|to) (?:the |this )?${bodies} (?:approves?|agrees?|adopts?|notes? and|endorses?|authori[sz]es?|resolves?|instructs?|delegates?|requests?|supports?|rejects?|calls?|urges?)\b`,
    2.4,
  ),
  resolved(
    "resolve recommended agreed",
    String.raw`^[^\p{L}]*(?:it was |be it (?:further )?|(?:the |this )?${bodies} )?(?:\p{L}+ly )?(?:resolved?s?|recommended|(?<=it was )agreed)(?: \p{L}+ly)?[,:]?(?: \([^)]{1,30}\))? (?:that|to)\b`,
  ),
  resolved(
    "advised asked begged called encouraged exhorted implored invited moved petitioned proposed recommended requested submitted suggested urged",
    String.raw`\bit (?:is|was) ${asWell}(?:recommended|proposed|suggested|urged|requested|submitted|moved|advised) that\b|\b(?:is|are) ${asWell}(?:asked|invited|urged|encouraged|advised|recommended|requested|called (?:up)?on|implored|begged|petitioned|exhorted) (?:not )?(?:to|that)\b`,
  ),
  resolved(
    "appropriate crucial desirable essential imperative important necessary preferable right vital",
    String.raw`\b(?:essential|vital|imperative|crucial|important|necessary|right|desirable|preferable|appropriate) (?:only )?that [^.;]{3,80}? (?:not )?be (?:\p{L}+ly )?\p{L}+(?:ed|en|n|t|ld|ade|ut)\b`,
    1.6,
  ),
  resolved(
    "extended given granted limited made restored",
    String.raw`^[^\p{L}]*(?:\d[\d.)]* ?)?(?:priority|preference|access|support|funding|relief|help|weight|credit) (?:is|are) to be (?:given|granted|restored|extended|limited|made)\b`,
    2,
  ),
  resolved(
    "recommendation recommended action proposal motion proposed ask demand",
    String.raw`^[^\p{L}]*(?:recommendation|recommended|action|proposal|motion|proposed|ask|demand)(?: \d+| [a-z])?(?: \([^)]{1,30}\))?[:.] (?=\p{L})`,
    1.8,
  ),
];

/** The same outside a list, where only a word or two name who it is. */
const told =
  /^[^\p{L}]*(?!(?:i|we|you|this|that|these|those|it) )(?:(?:the|hm|cllr|mr\.?|mrs|ms) )?\p{L}+ to (?!be\b)\p{L}{3,}(?= )/giu;

/** "That you decline": the plain form of a verb behind "that" and a subject. */
const subjunctive =
  /^[^\p{L}]*(?:\d[\d.]* )?that (?:you|we|ministers|members|the \p{L}+(?: \p{L}+){0,4}?) (?:not )?(\p{L}+)\b(?![^.]* (?:is|was)\b)/giu;

/** Items of a list of demands: who is to do what ("Local authorities to publish a map"). */
const tasked =
  /^[^\p{L}]*(?:\d[\d.)]* ?)?(?:the |all |every |each )?\p{Lu}?[\p{L}' -]{2,60}? to (?:be (?=\p{L}+(?:ed|en|n|t|de)\b)|(?!be\b))(?:not )?\p{L}{3,}(?:,| )/gu;
const finite =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|does|do|did|should|must|wants?|needs?|tr(?:y|ies)|began|seeks?|plans?|hopes?|fail(?:s|ed)?|led|leads|helps?|tends?|used|able|likely|according)\b/i;

/** "To refuse the application." */
const infinitive = /^[^\p{L}]*(?:\d[\d.)]* ?)?to \p{L}+/giu;

/** Under a heading that announces recommendations, an item that only names a measure recommends it. */
const bare = /^\p{L}/u;
const measure = /(?<=^(?:[•>*–-]\s*|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)]\s+)*)\p{L}[^.;:,]{1,80}/gu;

/** An item that gives somebody a task, or a motion. */
export function task({ own, from, kind, setting }: Reading): readonly Found[] {
  const moved = finds(own, subjunctive, "recommend", 2).filter(({ start, end }) =>
    verbs.has(/\p{L}+$/u.exec(own.slice(start, end))?.[0].toLowerCase() ?? ""),
  );
  if (moved.length > 0) return moved;
  if (!finite.test(own)) {
    const aim = finds(own, infinitive, "recommend", 1.6).filter(({ start, end }) =>
      verbs.has(own.slice(start + 3, end).toLowerCase()),
    );
    if (aim.length > 0 && !own.includes(",")) return aim;
  }
  if (setting.asked && kind === "item" && bare.test(own.slice(from)) && !finite.test(own.slice(from))) {
    return finds(own, measure, "recommend", 2);
  }
  const isItem = kind === "item" || /^[^\p{L}]*\d+[.)] /u.test(own);
  const said = own.slice(from);
  if (finite.test(isItem ? (said.split(/ to /)[0] ?? "") : said)) return [];
  const found = finds(own, isItem ? tasked : told, "recommend", 2);
  // Outside a list its verb has to be one of policy: "the road to ruin" is no task.
  return isItem ? found : found.filter(({ end }) => verbs.has(/\p{L}+$/u.exec(own.slice(0, end))?.[0] ?? ""));
}
