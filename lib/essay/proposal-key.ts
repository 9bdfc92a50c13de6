/** Makes keys: the words, and which of those with the same words it is, from the beginning of the text. */
export function keyMaker(): (words: string) => string {
  const seen = new Map<string, number>();
  return (words) => {
    const plain = words.normalize("NFC").replace(/\s+/g, " ").trim();
    const before = seen.get(plain) ?? 0;
    seen.set(plain, before + 1);
    return before === 0 ? hash(plain) : `${hash(plain)}-${before + 1}`;
  };
}

/**
 * 64 bits of two 32-bit FNV-1a hashes over UTF-16 units, the second one of the units with their bits turned over; as
 * letters and digits.
 */
function hash(words: string): string {
  let [a, b] = [0x811c9dc5, 0xc9dc5118];
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit ^ 0xffff), 0x01000193);
    b ^= b >>> 15;
  }
  return (a >>> 0).toString(36).padStart(7, "0") + (b >>> 0).toString(36).padStart(7, "0");
}
