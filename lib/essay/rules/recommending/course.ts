import { latin } from "../latin";
import type { Phrase } from "./phrase";
import { adverbs, assignment, course, thinking, wise } from "./vocabulary";

const named = (stems: string, words: string, weight = 1.8, denies = false): Phrase => ({
  ...{ stems, rule: "right-course" as const, weight, denies },
  pattern: latin(words, "g"),
});
const best = String.raw`(?:${wise}|first|next|second|only|real|true|correct|least bad|most \p{L}+|more \p{L}+|far \p{L}+|only \p{L}+|cleaner|cheaper|surer|quicker|quickest|cleanest|minimum|immediate|long-term|lasting|honest|honou?rable|statesmanlike)`;
const is = `(?:is|are|would be|must be|should be|will be|lies|lies,|remains|would|can be|might be|could be|exists)`;

const will = "(?:is|are|must be|would be|will be|should be|lies|remains)";

/** "The first step is to", "a better option is", "the council's job is to", "is the wrong tool": a course by its name. */
export const courses: readonly Phrase[] = [
  named(
    "answer choice cure duty fix forward good imperative job least lesson mission obligation order place priority prudent remedy responsibility solution start step steps task thumb trick way",
    String.raw`\b(?:the|our|a|an|one|any|this|that) (?:\p{L}+ ){0,3}?${assignment}(?: (?:for|of|at|in|on|before|to|now|here|this|that|we)\b[^,;.]{0,60}?)?,? (?:now |then |here |therefore,? |surely )?${will} ${adverbs}(?:not )?(?:to|in \p{L}+ing|\p{L}+ing)\b(?! (?:be (?:found|seen)|blame|come|${thinking})\b)`,
    1.8,
    true,
  ),
  named(
    "but",
    String.raw`\b(?:the|our|a|one|any) (?:\p{L}+ ){0,3}?${assignment}(?: (?:for|of|to|before|here)\b[^,;.]{0,40}?)? ${will} ${adverbs}not [^;.]{3,70}?,? but\b`,
    1.6,
    true,
  ),
  named(
    "act answer business contribution course duty job move obligation part place policy priority response service step task tasks",
    String.raw`\b(?:our|their|its|your|his|her|\p{L}+(?:'s|s')) (?:\p{L}+ ){0,2}?(?:tasks?|priority|priorities|job|duty|responsibility|obligation|part|place to start|(?:first|next|best|right|proper|wisest|real|most \p{L}+) (?:step|act|move|task|duty|job|priority|course|response|answer|policy|contribution|service))(?: (?:in|for) [^,;.]{2,30}?)? (?:now |then |here |therefore )?${will} ${adverbs}(?:not )?(?:to(?! (?:our|the|my|its|their|his|her|an?|those|you|us)\b)|in \p{L}+ing|\p{L}+ing)\b`,
    1.7,
    true,
  ),
  named(
    "aim ambition default goal objective principle priority rule target test",
    String.raw`\b(?:the|our|a) (?:\p{L}+ )?(?:aim|goal|objective|target|priority|ambition|principle|default|rule|test)(?: [^,;.]{0,40}?)? (?:should|must|ought to) be\b`,
    1.7,
  ),
  named(
    "antidote course cure fix forward lie lies place remedy solution step",
    String.raw`\b(?:the|an?) (?!(?:usual|current|present|traditional|old|standard|conventional|official|proposed|favou?red|common) )(?!course\b)(?:\p{L}+ ){0,2}?(?:solution|remedy|cure|fix|antidote|first step|next step|way forward|course|place to (?:start|begin)) (?:now |here |then )?(?:is|would be|lies in) (?:surely |simply |therefore )?(?:an?|the|one|in)\b|\bthe (?:\p{L}+ )?(?:solution|remedy|cure|way out|way forward) (?:surely |therefore |must )?lies? (?:not )?(?:in|with)\b|\bthe answer (?:surely |therefore |must )?lies? (?:not in [^;.]{3,60}, but in|in [^;.]{3,60}, not in)\b`,
    1.6,
  ),
  named(
    "alternative answer approach arrangement bargain choice compromise course design fix idea instrument investment lever model move option outcome path place plan policy priority reform remedy response road rule solution start step steps strategy target test thing tool use way",
    String.raw`\b(?:the|an?|one|any|our|its|their) (?!only thing|\p{L}+ way (?:(?!to )[^;.]{0,40} )?(?:is|are)\b|\p{L}+ way to [^;.]{0,60} (?:is|are) (?:still )?(?:an?|the)\b)(?:far |much |only |more |single )?${best}(?:,? (?:and|but|or) \p{L}+)? (?:\p{L}+ )?${course}(?:,? [^;.]{0,70}?)?,? ${is} ${adverbs}(?:not )?(?:to|an?|the|for|in|with|\p{L}+ing|one|(?:less|more|fewer) (?:of|time|money|\p{L}+s)|neither|simple|clear|obvious|plain)\b`,
    1.7,
  ),
  named(
    "better bolder cheaper fairer more safer saner simpler smarter sounder surer wiser",
    String.raw`\b(?:an?|the|one) (?:far |much )?(?:better|wiser|fairer|simpler|smarter|cheaper|safer|saner|surer|bolder|sounder|more \p{L}+) (?:\p{L}+ )?${course}(?: [^,;.]{0,40})? (?:is|would be|would|lies|exists)\b`,
  ),
  named(
    "alternative answer approach arrangement bargain choice compromise course cure design fix forward idea instrument investment least lever model moment move one option outcome path place plan policy priority reform remedy response right road rule solution start step steps strategy take target test thing time tool use way",
    String.raw`\b(?:is|are|remains|would be|seems|looks|offers|represents) ${adverbs}(?:the|an?) (?:far |much )?(?:single |\p{L}+ly )?(?:${best}|wrong|mistaken|blunt|poor) (?:\p{L}+ )?(?:${course}|one)\b(?! (?:round|around|that|of thinking|towards?)\b)|\b(?:is|are) (?:not|no|never|hardly) (?:the|an?) (?:\p{L}+ )?(?:answer|solution|remedy|cure)\b(?! that)|\b(?:is|are) not the (?:way|time|place|moment|right \p{L}+) (?:to|for)\b|\b(?:is|are) the (?:way forward|course to take|one to take|way to go|least (?:we|they|it|the \p{L}+) can do)\b`,
    1.5,
    true,
  ),
  named(
    "advantage bet chance hope interests safety",
    String.raw`\b(?:\p{L}+(?:'s|s')|our|its|their|the (?:public|national|city's|wider)) (?:\p{L}+ )?(?:interests?|advantage|safety|best hope|best bet|best chance) (?:now |therefore )?(?:lies? in|is served by|requires?|demands?|is (?:to|in))\b|\b(?:is|are) in (?:the (?:public|national)|everyone's|our|nobody's|\p{L}+'s) interests? to\b`,
    1.6,
  ),
  named(
    "belongs business duty falls it job obligation only onus owe owed owes part place responsibility role task turn up",
    String.raw`\b(?:owes?|owed) it to\b|\bit (?:falls|is up|now falls) to (?:the |our )?\p{L}+ to\b|\bit is (?:now |therefore )?(?:for|up to) (?:the |our )?\p{L}+(?: \p{L}+){0,2} to\b|\bit is (?:not |no part of |hardly |now |surely )?(?:the |our )?\p{L}+(?: \p{L}+)?'s? (?:job|duty|task|turn|responsibility|role|part|place|business) to\b|\bthe onus [^,;.]{0,20}(?:rests?|lies?|falls?|is) (?:now )?(?:with|on|upon)\b|\b(?<!\b(?:you|one) )(?:need|needs|has|have) only (?:to )?\p{L}{3,}\b|\b(?:has|have) (?:a|every|the) (?:\p{L}+ )?(?:duty|obligation|responsibility) to\b|\b(?:bill|burden|cost|costs|responsibility|onus|decision|decisions|power|powers)\b[^,;.]{0,40} belongs? (?:with|to)\b`,
    1.7,
  ),
  named(
    "beginning direction good modest natural sensible start useful",
    String.raw`\b(?:should|would|could) be a (?:good|sensible|natural|modest|useful) (?:start|beginning|first step|place to)\b|\bwould be (?:a|one|the) (?:\p{L}+ )?(?:start|beginning|step in the right direction)\b`,
    1.6,
  ),
  named(
    "do",
    String.raw`^[^\p{L}]*(?:and |but )?what (?:we|they|it|you|\p{L}+|the \p{L}+|our \p{L}+) (?:must|should|ought to|needs? to|ha(?:s|ve) to|can)(?: not| never)? (?:now |still )?do(?: \p{L}+){0,3}(?: is|:)`,
    2,
    true,
  ),
  named(
    "approach can option place way",
    String.raw`\b(?:thing|least|best|most|step) (?:that )?[^,;.]{2,40} can (?:now )?do(?: [^,;.]{1,25})? is (?:to )?\p{L}+\b|\bone (?:\p{L}+ )?(?:way|place|option|approach)(?: to [^,;.]{2,40}?| forward)? (?:is|would be) (?:to|in \p{L}+ing)\b|\bone place to (?:start|begin) (?:is|would be)\b`,
    1.4,
  ),
  named(
    "belon",
    String.raw`\bbelongs? (?:squarely |properly )?(?:at the (?:\p{L}+ )?(?:end|start|beginning|top|bottom|cent(?:re|er)|heart|table)\b|(?:in|with|on) (?:(?:the|an?|our|every)\b(?! (?:past|same))|\p{L}+[.,]))`,
    1.4,
  ),
  named(
    "moment must need needs ought place should thing time",
    String.raw`\b(?:that|this|here) is (?:what|where|how|the \p{L}+|the kind of \p{L}+) (?:that )?(?:we|the \p{L}+|\p{L}+) (?:\p{L}+ )?(?:should|ought to|must|needs?)\b|\bthe last thing [^,;.]{2,30} (?:needs?|should do|wants?) (?:now )?is\b|\b(?:this|now) is (?:not the|no|the wrong|hardly the) (?:time|moment|place) (?:to|for)\b|\b(?:do not|don't|nobody|no one) needs? (?:another|more|yet another|a new)\b`,
    1.5,
    true,
  ),
  named(
    "ask matters need needs thing",
    String.raw`\b(?:one|last|only|first|best) thing (?:that )?[^,;.]{2,30} (?:should|must|ought to|needs? to) (?:not |never )?(?:now )?do(?: now)? is\b|\bthe (?:reform|change|rule|law|policy|remedy|investment|measure)s? (?:that )?[^,;.]{2,30} (?:needs?|matters?)(?: most)? (?:is|are)\b|\b(?:is|would be|be) (?:surely )?(?:not|hardly) too much to ask\b`,
    1.6,
    true,
  ),
];
