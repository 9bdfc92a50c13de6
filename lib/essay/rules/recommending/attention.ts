import { anyOf } from "../any-of";
import { latin } from "../latin";

/** Commands to a reader's attention, not to anyone's hand. */
export const onlyThinking = latin(
  `^${anyOf(String.raw`
    imagine, be (?:\p{L}+ )?(?:fooled|misled|deceived|surprised|afraid|under no illusion), be (?:clear|honest|warned|frank|fair)(?=[.:,]| (?:about|that)),
    be that as, consider (?!(?!housing|spending|policing|training|nursing|banking|farming|fishing|beijing)\p{L}+ing\b(?! (?:how|what)\b)),
    look (?!after|again|to ), remember, note, suppose, think (?!again|twice|big|hard), see, recall,
    ask (?:yourself|any|a|anyone), picture, notice, forget, get (?:me|this) wrong, worry, make no mistake, face it,
    bear in mind, keep in mind, let (?:me|that sink|this sink), tell me, compare\b, say what,
    never mind, take (?:an? \p{L}+ (?:like|such|with|who|that|in|where)|the case|a look|for (?:example|instance)|this|that|just|note|comfort|stock|only|another|one|any|\p{L}+(?:'s)?[.:,]),
    call (?:it|me), give or take, come to think, add to, put (?:simply|differently|another|\p{L}+ly\b), trust me,
    put it (?:simply|another|differently|bluntly|this|that), set (?:against|beside), leaving, read on, stay tuned,
    subscribe, click, thank, wonder, pretend, pause, turn (?:now )?to, return to, leave aside, set aside (?:for|the question),
    (?:begin|start) with (?:the |a |what )?(?:costs?|money|facts?|numbers?|evidence|claim|figures|basics|question|obvious|good|bad|arithmetic|history|law|we|is|case|story|point|problem|principle|\p{L}+ itself)\b,
    believe (?:it|me), save for, go figure, say (?:you|that|we|a|it), spare a thought, cue the, talk to (?:any|a)\b,
    mark my, cast your mind, step back, fast[- ]forward, stand (?:on|at|outside), walk (?:down|into|past|through|along|up), drive (?:down|out|past|through)`)}`,
  "i",
);

/** "Cap the price, and the goods will go": what follows from it is what is said. */
export const inThatCase = latin(
  String.raw`^[^.;:,]{5,60} and (?:(?:you|they|it|we|(?:the |your |its )?\p{L}+(?: \p{L}+)?) (?:will|would|'ll|can)\b|the \p{L}+ (?:\p{L}+s\.|is |gets )|you (?!should|must|vote)\p{L}+)|^[^.;:]{5,140}, and (?:then )?(?:you|they|it|we|the (?:\p{L}+ ){1,2}|\p{L}+s? )(?: ?(?:will|would|'ll|get|gets|leaves?|falls?|rises?|goes|go|stays?|follows?|disappears?|vanish(?:es)?|comes?|becomes?))\b`,
  "i",
);
