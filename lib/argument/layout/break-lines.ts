/** How wide a character is, in the unit of the line. */
export type Advance = (character: string) => number;

/**
 * The text in lines no wider than `width`, broken after blanks and hyphens, and between the characters of scripts that
 * are written without blanks; a word wider than a line is broken where the line is full. Of more than `most` lines the
 * last one kept ends in "…".
 */
export function breakLines(
  text: string,
  advance: Advance,
  width: number,
  most = Number.POSITIVE_INFINITY,
): readonly string[] {
  const lines: string[] = [];
  /** Where the line begins, where it may best be broken, how wide it is so far and up to that break. */
  let [start, chance, used, usedAtChance] = [0, 0, 0, 0];
  const breakAt = (i: number, left: number) => {
    lines.push(text.slice(start, i).trimEnd());
    [start, chance, used, usedAtChance] = [i, i, left, 0];
  };
  let i = 0;
  for (const character of text) {
    if (lines.length >= most) break;
    const wide = advance(character);
    const blank = character === " ";
    const apart = standsAlone(character);
    if (apart && i > start) [chance, usedAtChance] = [i, used];
    if (!blank && i > start && used + wide > width) {
      if (chance > start) breakAt(chance, used - usedAtChance);
      if (i > start && used + wide > width && lines.length < most) breakAt(i, 0);
    }
    used += wide;
    i += character.length;
    if (blank || apart || character === "-") [chance, usedAtChance] = [i, used];
  }
  const rest = text.slice(start).trimEnd();
  if (lines.length < most) return rest === "" ? lines : [...lines, rest];
  return rest === "" ? lines : [...lines.slice(0, -1), shortened(lines.at(-1) ?? "", advance, width)];
}

export function widthOf(text: string, advance: Advance): number {
  let width = 0;
  for (const character of text) width += advance(character);
  return width;
}

/** As much of the line as there is room for before the "…" at its end. */
function shortened(line: string, advance: Advance, width: number): string {
  const characters = [...line];
  let used = widthOf(line, advance) + advance("…");
  while (used > width && characters.length > 0) used -= advance(characters.pop() ?? "");
  return `${characters.join("").trimEnd()}…`;
}

/** Thai, and the scripts of Chinese and Japanese. */
function standsAlone(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0xe00) return false;
  return code < 0xe80 || (code >= 0x2e80 && code < 0xa000) || (code >= 0xff00 && code < 0xff61) || code >= 0x20000;
}
