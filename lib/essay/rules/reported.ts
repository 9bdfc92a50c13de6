import type { Span } from "../essay";

// A word that is a noun as well needs a "that" behind it.
const verbs =
  "says?|said|saying|argu(?:es?|ed|ing)|(?:claim|demand|fear|hope|object|estimate|report|promise|thought)s? that|claim(?:ed|ing)|" +
  "insist(?:s|ed|ing)?|believe[sd]?|contend(?:s|ed)?|maintain(?:s|ed)? that|warn(?:s|ed|ing)?|demand(?:ed|ing)|suggest(?:s|ed)? that|" +
  "assert(?:s|ed)?|repl(?:y|ies|ied)|objected|thinks?|tell(?:s|ing)?|told|writes?|wrote|complain(?:s|ed)?|feared|hoped|wants?|wanted|" +
  "call(?:s|ed|ing)? (?:it|them|this|that|for|on)|propos(?:es|ed)|recommend(?:s|ed)|urge[sd]?|testif(?:y|ies|ied)|predict(?:s|ed)?|" +
  "announced?|promis(?:es to|ed)|assume[sd]?|assure[sd]?|held that|points? out|pointed out|finds?|found|shows?|showed|concludes?|" +
  "concluded|estimated|puts?|reported";
const reporting = new RegExp(`\\b(?:${verbs})\\b`, "gi");

/** Whoever says this is the author. */
const author =
  /\b(?:I|we|us|me|let|this (?:\w+ ){0,2}(?:brief|paper|memo|report|note|review|submission|committee|commission|panel|essay|article)|the (?:select |joint )?(?:paper|article|essay|brief|committee|commission|panel|task force|authors?|working group|inquiry)(?: \w+ly| therefore)?)\s*(?:also |therefore |further |thus |strongly |do |would |can |have |again |don't |do not )*$/i;

/** Before these words there is no one who could say anything. */
const nobody =
  /(?:^|[,;:.]|\b(?:to|and|or|not|than|will|would|could|can|should|must|may|might|it|who|that|the|a|of|no|any|with|in|for|by|on|at|from|under|its|their|his|her|such|new))\s*$/i;

/** These say it all the same. */
const seeming = /\b(?:seem|appear|claim|like|continue|tend|profess)s? to\s*$/i;

/** What others are expected to say. */
const willSay =
  /\b(?:some|others|many|people|critics|opponents|supporters|skeptics|sceptics|(?:my|our|your|their) \w+|they) (?:of (?:\w+ ){1,3})?(?:will|would|may|might) (?:no doubt |also |of course |surely |still |always )?$/i;

/** What these say the author says. */
const unspoken =
  /\b(?:(?:our|my|these|this|the|all the|all this) (?:\w+ ){0,2}(?:findings|results|evidence|analysis|data|estimates|experience|figures|record|history|numbers|lessons?)|common sense|prudence|decency|justice|fairness|honesty|logic|self-interest|humanity|equity|conscience|reason|caution)\s*(?:also |strongly |therefore |clearly |alone |now )*$/i;

/** What somebody else says in a sentence: the words behind a verb of saying, to where the author turns against it. */
export function reportedIn(words: string): Span | null {
  if (/^(?:["'(]*)according to\b/i.test(words)) return { start: 0, end: words.length };
  const said = /(?:[,"'] (?:says?|said|argues?|warns?|explains?|writes?|wrote)|,? according to) [^,;]{2,80}$/i.exec(
    words,
  );
  if (said !== null && said.index > 20 && !/ that /.test(said[0])) return { start: 0, end: said.index };
  const aside =
    /,? (?:they|he|she|critics|opponents|supporters|some|people|ministers|s[ck]eptics|the (?:argument|theory|critics|minister|government|industry|owners)) (?:\w+ )?(?:say|says|said|argues?|claims?|goes|went|repl(?:y|ies)|insists?|tells? us|told us),/i.exec(
      words,
    );
  if (aside !== null && aside.index > 3) return rest(words, 0);
  for (const { index, 0: verb } of words.matchAll(reporting)) {
    const before = words.slice(Math.max(0, index - 150), index).replace(/^.*[;:.—]\s/s, "");
    if (willSay.test(before)) return rest(words, index + verb.length);
    // In a clause ahead of what the author says, somebody else's words end with the clause.
    if (
      /^\W*(?:and |but )?(?:if|unless|when|where|once|while|although|though|since|because|as|until|whatever|given)\b[^,]*$/i.test(
        words.slice(0, index),
      )
    ) {
      const comma = words.indexOf(",", index);
      if (comma > 0) return { start: index + verb.length, end: comma };
    }
    if (
      unspoken.test(before) ||
      (/^(?:urged|recommended|proposed|called)/i.test(verb) &&
        /\b(?:is|are|be|been) (?:\w+ly |therefore |also |now )*$/i.test(before))
    )
      continue;
    if ((nobody.test(before.trimEnd()) && !seeming.test(before)) || author.test(before)) continue;
    // What is wanted, and what wants doing, nobody says.
    if (
      /^want/i.test(verb) &&
      (/\b(?:is|are) $/.test(before) ||
        /^ (?:now |most )?is\b/.test(words.slice(index + verb.length)) ||
        /^ \p{L}+ing\b/u.test(words.slice(index + verb.length)))
    )
      continue;
    return rest(words, index + verb.length);
  }
  return null;
}

/** To where the author turns against it or goes on from it: what was found or announced is seldom followed by more of it. */
function rest(words: string, start: number): Span {
  const verb = /\p{L}+$/u.exec(words.slice(0, start))?.[0] ?? "";
  const turn = (factual.test(verb) ? goingOn : turning).exec(words.slice(start));
  return { start, end: turn === null ? words.length : start + turn.index };
}

const factual = /^(?:found|finds|show(?:s|ed)|reported|estimated|announced|promised|told|puts?)$/i;
const against = String.raw`[,;—] ?(?:but|yet|though|however)\b|;|, and (?:so (?:do|should) (?:we|i)|(?:he|she|they|it) (?:is|was|are|were) (?:surely |quite )?right)\b`;
const turning = new RegExp(
  String.raw`${against}|, (?:and|so) (?:\w+ |the \w+ )?(?:should|must|ought to|recommend)\b`,
  "i",
);
const goingOn = new RegExp(String.raw`${against}|, (?:and(?! that| said)|so|which is why)\b`, "i");
