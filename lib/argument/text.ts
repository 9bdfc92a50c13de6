const link = /\[([^\][]*)\]\((?:[^()\s]|\([^()\s]*\))*\)/g;

/** The text as a reader sees it: links show their label only. */
export const visibleText = (text: string): string => text.replace(link, "$1");

/** Number of visible characters, counted in Unicode code points. */
export const visibleLength = (text: string): number => {
  let count = 0;
  for (const _ of visibleText(text)) count++;
  return count;
};

/** Whether a reader would see nothing at all: white space, marks without a letter, characters that show as nothing. */
export const isBlank = (text: string): boolean =>
  !/[^\s\p{Cc}\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u.test(visibleText(text));

/**
 * One paragraph as it is stored: composed Unicode, runs of white space as one blank, no control or invisible
 * direction-changing characters (a claim must not be able to reorder the page around it), no half characters (no
 * database keeps them). Cleaning what is clean changes nothing, so characters go before what stood around them is composed.
 */
export const cleanText = (text: string): string =>
  storable(text)
    .replace(/[\s\u0085]+/g, " ")
    .trim();

/** As `cleanText`, with lines and their indentation kept, which mean something in Markdown. */
export const cleanLines = (text: string): string =>
  storable(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n"))
    .replace(/[^\S\n]/g, " ")
    .replace(/ +$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\n+$/g, "");

const storable = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop.
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g, "")
    .replace(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u206f\ufeff\ufff9-\ufffb]/g, "")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .normalize("NFC");

/** As `cleanText`, with paragraphs kept apart by one empty line. */
export const cleanParagraphs = (text: string): string =>
  text
    .split(/\r?\n\s*\r?\n/)
    .map(cleanText)
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
