import { diffArrays } from "diff";

export interface WordPart {
  readonly text: string;
  /** Whether it stands in the other wording as well. */
  readonly stays: boolean;
}

/** Words that differ; with more, two wordings are two wordings, and comparing them takes the longer the more it is. */
const mostApart = 500;

/**
 * Two wordings in parts that stay and parts that differ; joined, the parts of each are the wording itself, to the last
 * blank. The words of Chinese or Thai, which are written without blanks, are told apart too.
 */
export function wordParts(
  before: string,
  after: string,
): { readonly before: readonly WordPart[]; readonly after: readonly WordPart[] } {
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: mostApart }) ?? [
    { value: [before], added: false, removed: true, count: 1 },
    { value: [after], added: true, removed: false, count: 1 },
  ];
  const side = (absent: "added" | "removed") =>
    joined(
      changes
        .filter((change) => !change[absent])
        .map(({ value, added, removed }) => ({ text: value.join(""), stays: !added && !removed }))
        .filter(({ text }) => text !== ""),
    );
  return { before: side("added"), after: side("removed") };
}

const wordsOf = (text: string): string[] =>
  [...new Intl.Segmenter(undefined, { granularity: "word" }).segment(text)].map(({ segment }) => segment);

/** A blank between two words that differ belongs to what differs: else every word of a new sentence is marked alone. */
function joined(parts: readonly WordPart[]): readonly WordPart[] {
  const found: WordPart[] = [];
  parts.forEach((part, i) => {
    const between = part.text.trim() === "" && parts[i - 1]?.stays === false && parts[i + 1]?.stays === false;
    const stays = part.stays && !between;
    const last = found.at(-1);
    if (last?.stays === stays) found[found.length - 1] = { text: last.text + part.text, stays };
    else found.push({ text: part.text, stays });
  });
  return found;
}
