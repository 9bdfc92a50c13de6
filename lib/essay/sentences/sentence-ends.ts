/** Where the sentences of one paragraph end, in rising order; the last end is the paragraph's. */
export function sentenceEnds(paragraph: string, segmenter: Intl.Segmenter): readonly number[] {
  return [...segmenter.segment(paragraph)].map(({ index, segment }) => index + segment.length);
}
