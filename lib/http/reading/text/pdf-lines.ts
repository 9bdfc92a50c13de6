// Letters of a PDF have a place on their page and no order beyond that: lines are what shares a height, paragraphs what
// stands apart by more than lines do.

/** Part of a line, as its page places it. */
interface Placed {
  readonly str: string;
  readonly hasEOL: boolean;
  /** The last two are where it stands, from the left and from below. */
  readonly transform: readonly number[];
  readonly height: number;
}

export interface Line {
  readonly text: string;
  readonly y: number;
  readonly height: number;
}

/** The lines of one page, in the order in which they were written. */
export function linesOf(items: readonly Placed[]): readonly Line[] {
  const lines: Line[] = [];
  let [text, y, height] = ["", 0, 0];
  const end = () => {
    if (text.trim() !== "") lines.push({ text: text.trim(), y, height });
    text = "";
  };
  for (const { str, hasEOL, transform, height: high } of items) {
    const at = transform[5] ?? 0;
    // Raised and lowered letters belong to the line they stand in.
    if (text.trim() !== "" && Math.abs(at - y) > Math.max(height, high) * 0.8) end();
    if (text.trim() === "" && str.trim() !== "") [y, height] = [at, high];
    text += str;
    if (hasEOL) end();
  }
  end();
  return lines;
}

/** The whole text: lines of a paragraph one below the other, paragraphs apart by an empty line. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): string {
  const margins = repeated(pages);
  let text = "";
  let last: Line | null = null;
  for (const [number, page] of pages.entries()) {
    const usual = usualStep(page);
    for (const [i, line] of page.entries()) {
      const edge = i === 0 || i === page.length - 1;
      if (edge && (isNumber(line.text) || margins.has(margin(line.text)))) continue;
      text +=
        text === ""
          ? line.text
          : (apart(last, line, usual, number > 0 && isFirst(page, i)) ? "\n\n" : "\n") + line.text;
      last = line;
    }
  }
  return text;
}

/** The largest letters of the first page, where they are clearly larger than most and not many; else "". */
export function titleOn(page: readonly Line[]): string {
  const heights = page.map(({ height }) => height).sort((a, b) => a - b);
  const [usual, largest] = [heights[Math.floor(heights.length / 2)] ?? 0, heights.at(-1) ?? 0];
  const lines = page.filter(({ height }) => height > largest - 0.5);
  const title = lines.map(({ text }) => text).join(" ");
  return largest > usual * 1.2 && lines.length <= 4 && title.length <= 300 ? title : "";
}

const isFirst = (page: readonly Line[], i: number): boolean => i === 0 || (i === 1 && page.length > 1);

function apart(before: Line | null, line: Line, usual: number, newPage: boolean): boolean {
  if (before === null) return true;
  const step = before.y - line.y;
  // On the next page, or in the next column, only the words tell whether a paragraph goes on.
  if (newPage || step <= 0) return /[.!?:]["”’)]*$/.test(before.text);
  return step > usual * 1.35 || Math.abs(before.height - line.height) > 1.5;
}

/** How far lines of a page stand apart, most of them. */
function usualStep(page: readonly Line[]): number {
  const steps = page.slice(1).flatMap(({ y }, i) => {
    const step = (page[i]?.y ?? 0) - y;
    return step > 0 ? [step] : [];
  });
  steps.sort((a, b) => a - b);
  return steps[Math.floor(steps.length * 0.4)] ?? 0;
}

const isNumber = (text: string): boolean =>
  /^\W*(?:page )?(?:\d{1,4}|[ivxlc]{1,6})(?: (?:of|\/) \d{1,4})?\W*$/i.test(text);
const margin = (text: string): string => text.replace(/\d+/g, "#");

/** What most pages begin or end with is no part of the text. */
function repeated(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const edge of new Set([page[0], page.at(-1)])) {
      if (edge !== undefined) counts.set(margin(edge.text), (counts.get(margin(edge.text)) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= 3 && count * 2 > pages.length).map(([text]) => text));
}
