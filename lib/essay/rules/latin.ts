/** Letters of English and of the European names in it, small and capital. */
const letters = String.raw`a-zA-Z\u00df-\u00f6\u00f8-\u017f`;

/**
 * A pattern for texts in English. Its \p{L} is a Latin letter only: with the letters of all scripts in each of a hundred
 * long patterns, most of the time for a text would go into compiling them.
 */
export const latin = (words: string, flags: string): RegExp =>
  new RegExp(
    words.replace(/\\p\{L\}|\\.|\[(?:\\.|[^\]\\])*\]/g, (part) =>
      part === anyLetter ? `[${letters}]` : part.startsWith("[") ? part.replaceAll(anyLetter, letters) : part,
    ),
    flags,
  );

const anyLetter = String.raw`\p{L}`;
