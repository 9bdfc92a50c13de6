/** First parts of words that keep their hyphen: it was no hyphen of the line's end only. */
const keeps =
  /(?:^|[\s(“"])(?:all|anti|co|cross|ex|far|full|half|high|ill|inter|large|left|long|low|mid|much|multi|near|non|off|old|one|open|over|part|post|pre|pro|re|right|self|short|single|small|so|state|sub|two|three|under|well|wide|year)-$/i;

/** Lines of one paragraph on one line; a word that was divided between two is one again. */
export function rejoin(lines: readonly string[]): string {
  const pieces: string[] = [];
  for (const line of lines) {
    const before = pieces.pop();
    if (before === undefined) pieces.push(line);
    else if (!(/\p{L}\p{Ll}+-$/u.test(before.slice(-30)) && /^\p{Ll}{2}/u.test(line))) pieces.push(before, ` ${line}`);
    else pieces.push(keeps.test(before.slice(-12)) ? before : before.slice(0, -1), line);
  }
  return pieces.join("");
}
