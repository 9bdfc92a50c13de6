// The legacy form escapes brackets outside of links and parentheses in addresses. Every claim comes back byte for byte:
// a bracket that the file did not escape has a backslash in the text, and what is no link there does not become one.

/** The text of a claim, links as Markdown has them. */
export function readBrackets(raw: string): string {
  for (const text of [withLinks(raw), withCounts(raw, inText)]) if (writeBrackets(text) === raw) return text;
  return withCounts(raw, (slashes) => slashes + 1);
}

/** What a claim was written as. */
export function writeBrackets(text: string): string {
  if (text.length > longest) return withCounts(text, inFile);
  return outside(text, linkInText, inFile, (address) => address.replace(/[()]/g, "\\$&"));
}

const withLinks = (raw: string): string =>
  raw.length > longest
    ? withCounts(raw, inText)
    : outside(raw, linkInFile, inText, (address) => address.replace(/\\([()])/g, "$1"));

/** Nothing this long is a claim, so links in it stay as they are. */
const longest = 50_000;

const linkInText = /\[([^\][]*)\]\(((?:[^()\s]|\([^()\s]*\))*)\)/g;
// An escaped character is passed over whole, so that no link begins in the middle of it.
const linkInFile = /\\.|\[((?:[^[\]\\]|\\.)*)\]\(((?:[^()\s\\]|\\.)*)\)/gs;

/** How many backslashes stand before a bracket of the text, by how many do in the file. */
const inText = (slashes: number): number => (slashes < 2 ? 1 - slashes : slashes + 1);
/** The other way round; two in the text also stand for one, where one fewer would make a link. */
const inFile = (slashes: number): number => (slashes < 2 ? 1 - slashes : slashes - 1);

const backslash = 92;
const isBracket = (code: number): boolean => code === 40 || code === 41 || code === 91 || code === 93;

/** Character by character, since a file may be brackets and nothing else: pieces of strings would take a minute then. */
function withCounts(piece: string, count: (slashes: number) => number): string {
  const codes = new Uint16Array(2 * piece.length);
  let end = 0;
  let slashes = 0;
  for (let i = 0; i <= piece.length; i++) {
    const code = piece.charCodeAt(i);
    if (code === backslash) slashes++;
    else {
      const wanted = isBracket(code) ? count(slashes) : slashes;
      for (let n = 0; n < wanted; n++) codes[end++] = backslash;
      slashes = 0;
      if (i < piece.length) codes[end++] = code;
    }
  }
  let result = "";
  for (let i = 0; i < end; i += 4096)
    result += String.fromCharCode.apply(null, codes.subarray(i, Math.min(end, i + 4096)) as unknown as number[]);
  return result;
}

/** Changes addresses in links and the numbers of backslashes outside of them. */
function outside(text: string, link: RegExp, count: (slashes: number) => number, address: (given: string) => string) {
  let result = "";
  let done = 0;
  for (const match of text.matchAll(link)) {
    const [whole, label, given] = match;
    if (label === undefined || given === undefined) continue;
    result += `${withCounts(text.slice(done, match.index), count)}[${label}](${address(given)})`;
    done = match.index + whole.length;
  }
  return result + withCounts(text.slice(done), count);
}
