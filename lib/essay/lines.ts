import { rejoin } from "./wrapped";

/** The paragraphs of a text whose line ends are "\n" and whose blanks are " ", each on one line and never empty. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n(?: *\n)+/)
    .flatMap((block) => pieces(block.split("\n").flatMap(linesOf)))
    .map((lines) => plainLine(rejoin(lines)))
    .filter((paragraph) => paragraph !== "");
}

/** A heading stands between empty lines. */
const linesOf = (line: string): string[] => (/^ *#{1,6} /.test(line) ? ["", plainLine(line), ""] : [plainLine(line)]);

/**
 * A line without marks that only make it look like something: those of headings go, those of lists and quotations are
 * always the same one. A line that only draws a line is empty.
 */
function plainLine(line: string): string {
  const bare = line
    .replace(/(?<!\d)\*{2,}|\*{2,}(?!\d|\*)/g, "")
    .replace(/ {2,}/g, " ")
    .trim();
  if (/^(?:[-*_=~•·–—#>] ?)*$/.test(bare)) return "";
  const quoted = /^(?:> ?)+/.test(bare);
  const inner = quoted ? bare.replace(/^(?:> ?)+/, "") : bare;
  const heading = inner.replace(/^(?:#{1,6} +)+/, "");
  const closed = heading === inner ? inner : withoutClosing(heading);
  const item = closed.replace(/^(?:[-*+•·–▪◦‣] +)+/, "• ").trim();
  return quoted ? `> ${item}` : item;
}

/** A heading without the hashes that close it. */
function withoutClosing(heading: string): string {
  let end = heading.length;
  while (end > 0 && (heading[end - 1] === "#" || heading[end - 1] === " ")) end--;
  return heading[end] === " " ? heading.slice(0, end) : heading;
}

/** A line that starts a paragraph of its own, whatever stands before it. */
const starts = /^(?:• |> |\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)] +\S)/;

/** The lines of a block, kept together where they are one paragraph. */
function pieces(lines: readonly string[]): string[][] {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  // Lines that all end a sentence were not broken for their length.
  const whole = lines.every((line) => line === "" || ended.test(line));
  const found: string[][] = [];
  let open: string[] | null = null;
  for (const [i, line] of lines.entries()) {
    if (line === "") open = null;
    else if (open !== null && !(whole && !line.startsWith("> ")) && continues(lines[i - 1] ?? "", line, width))
      open.push(line);
    else {
      open = [line];
      found.push(open);
    }
  }
  return found.map((piece) => piece.map((line, i) => (i > 0 && line.startsWith("> ") ? line.slice(2) : line)));
}

/** Lines as long as this are paragraphs: nobody breaks a text for its length so late. */
const longest = 200;

/**
 * Whether a line goes on with the one before. It does where that one was full, so that its first word found no room
 * there, and where it would be strange as a beginning.
 */
function continues(before: string, line: string, width: number): boolean {
  if (before.startsWith("> ") && line.startsWith("> ")) return true;
  if (starts.test(line)) return false;
  if (/^\p{Ll}/u.test(line) && !ended.test(before)) return true;
  if (width > longest) return false;
  const firstWord = line.indexOf(" ") < 0 ? line.length : line.indexOf(" ");
  const full = before.length + 1 + firstWord > width * 0.9;
  return full || (!ended.test(before) && before.length > width * 0.5);
}

const ended = /[.!?:;。！？؟۔]["”’»)]*$/u;
