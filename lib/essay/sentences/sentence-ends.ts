import { goesOn } from "./goes-on";

/** Where the sentences of one paragraph end, in rising order; the last end is the paragraph's. */
export function sentenceEnds(paragraph: string, segmenter: Intl.Segmenter): readonly number[] {
  const ends: number[] = [];
  let from = 0;
  for (const end of [...found(paragraph, segmenter), paragraph.length]) {
    if (end <= from || (end < paragraph.length && goesOn(paragraph, from, end))) continue;
    ends.push(end);
    from = end;
  }
  return ends;
}

function found(paragraph: string, segmenter: Intl.Segmenter): readonly number[] {
  const ends = [...paragraph.matchAll(missed)].map(({ index, 0: mark }) => index + mark.length);
  for (const end of segmented(paragraph, segmenter)) {
    ends.push(end - (openers.exec(paragraph.slice(Math.max(0, end - 4), end))?.[0].length ?? 0));
  }
  return ends.sort((a, b) => a - b);
}

/**
 * Ends that the segmenter does not see: no blank behind the full stop ("done.Now"), three dots in one character, a
 * number of a note behind it ("done.12 Now").
 */
const missed =
  /(?<=\p{Ll}{2})[.!?]+["”’»)]*(?=["“‘«(]?\p{Lu}\p{Ll}+(?:[\s,;:.]|$))|(?<=\p{Ll}{2})…["”’»)]* +(?=["“‘«(]?\p{Lu})|(?<=\p{Ll}{2})[.!?]["”’»)]*\[?\d{1,3}\]? +(?=["“‘«(]?\p{Lu})/gu;

/** Opening marks at the end of a sentence belong to the next one. */
const openers = /[「『（“«‘([]+\s*$/u;

/** A window is so long at first, and at most, in UTF-16 units. */
const window = 1000;
const longest = 16_000;

/**
 * The segmenter's own ends. It is shown the paragraph in pieces, because each answer of V8's takes a copy of all it was
 * shown: at once, a paragraph of a megabyte would need the square of that. The last end of a piece is not believed, and
 * the next piece starts at the one before.
 */
function* segmented(paragraph: string, segmenter: Intl.Segmenter): Generator<number> {
  let [from, size] = [0, window];
  while (from < paragraph.length) {
    const whole = from + size >= paragraph.length;
    const ends = [...segmenter.segment(paragraph.slice(from, from + size))].map(
      ({ index, segment }) => from + index + segment.length,
    );
    if (!whole && ends.length > 1) ends.pop();
    else if (!whole && size < longest) {
      size *= 2;
      continue;
    }
    yield* ends;
    from = ends.at(-1) ?? paragraph.length;
    size = window;
  }
}
