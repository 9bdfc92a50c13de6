import { latin } from "../latin";
import type { Phrase } from "./phrase";

const timed = (stems: string, words: string, weight = 1.8): Phrase => ({
  ...{ stems, rule: "time-to" as const, weight },
  pattern: latin(words, "g"),
});

/** "It is time to", "long overdue", "time for", "enough is enough". */
export const timings: readonly Phrase[] = [
  timed(
    "moment time",
    String.raw`\b(?:it(?: is|'s)|this is|now is|then is|isn't it|is it not) (?:also |therefore |surely |now |high |about |past |the |right |long past |well past |perhaps |only )*(?:time|moment)\b(?! (?:to )?(?:ask|look|turn|consider|wonder|since|that i|of|and))`,
    2.4,
  ),
  timed(
    "hour moment overdue time",
    String.raw`\bthe (?:time|moment|hour) (?:has|is) (?:now |long |surely |clearly )*(?:come|arrived|ripe|here|right)\b|\b(?:is|are) (?:\p{L}+,? ){0,4}?overdue\b`,
    2,
  ),
  timed(
    "time",
    String.raw`^[^\p{L}]*(?:high time\b|(?:about |past )?time,? (?:then,? |too,? )?(?:to|for|that|we|they|he|she)\b)`,
    2,
  ),
  timed(
    "hour moment place time window year",
    String.raw`\b(?:the|a) (?:time|moment|hour|year|place|window) (?:for|to) [^,;.]{2,60} (?:is|was|has) (?:now come|come|arrived|ripe|now|over|past|here|yesterday|this|next|before|while)\b`,
  ),
  timed(
    "change end enough let long lose must stop waste",
    String.raw`\b(?:enough is enough|long enough\.|must (?:now )?(?:end|stop|go|change)\b|has to (?:end|stop|change)\b|let (?:it|there) be\b|(?:not|no) (?:a )?(?:moment|time|day|minute) to (?:lose|waste)\b)`,
  ),
];
