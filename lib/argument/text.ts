const link = /\[([^\][]*)\]\((?:[^()\s]|\([^()\s]*\))*\)/g;

/** The text as a reader sees it: links show their label only. */
export const visibleText = (text: string): string => text.replace(link, "$1");

/** Number of visible characters, counted in Unicode code points. */
export const visibleLength = (text: string): number => {
  let count = 0;
  for (const _ of visibleText(text)) count++;
  return count;
};

/**
 * One paragraph as it is stored: composed Unicode, runs of white space as one blank, no control or invisible
 * direction-changing characters (a claim must not be able to reorder the page around it), no half characters (no
 * database keeps them).
 */
export const cleanText = (text: string): string =>
  text
    .normalize("NFC")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop.
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, "")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/\s+/g, " ")
    .trim();

/** As `cleanText`, with paragraphs kept apart by one empty line. */
export const cleanParagraphs = (text: string): string =>
  text
    .split(/\r?\n\s*\r?\n/)
    .map(cleanText)
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
