/** First parts of words that keep their hyphen: it was no hyphen of the line's end only. */
const keeps =
  /(?:^|[\s(“"])(?:all|anti|co|cross|ex|far|full|half|high|ill|inter|large|left|long|low|mid|much|multi|near|non|off|old|one|open|over|part|post|pre|pro|re|right|self|short|single|small|so|state|sub|two|three|under|well|wide|year)-$/i;

/** Lines of one paragraph on one line; a word that was divided between two is one again. */
export function rejoin(lines: readonly string[]): string {
  let whole = "";
  for (const line of lines) {
    const divided = /\p{L}\p{Ll}+-$/u.test(whole.slice(-30)) && /^\p{Ll}{2}/u.test(line);
    if (whole === "") whole = line;
    else if (!divided) whole += ` ${line}`;
    else whole = (keeps.test(whole.slice(-12)) ? whole : whole.slice(0, -1)) + line;
  }
  return whole;
}
