import { visibleText } from "../../argument/text";

/**
 * A text as a quoted label, in lines of at most `width` characters where words allow; longer words are cut. Graphviz
 * reads backslashes and HTML's entities in labels, so both are escaped.
 */
export function labelOf(text: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  let length = 0;
  for (const word of visibleText(text).split(/\s+/)) {
    for (const part of pieces(word, width)) {
      const size = [...part].length;
      if (line !== "" && length + 1 + size > width) {
        lines.push(line);
        line = "";
        length = 0;
      }
      line += line === "" ? part : ` ${part}`;
      length += size + (length === 0 ? 0 : 1);
    }
  }
  return `"${[...lines, line].map(escaped).join("\\n")}"`;
}

function pieces(word: string, width: number): string[] {
  const characters = [...word];
  if (characters.length <= width) return [word];
  const parts: string[] = [];
  for (let i = 0; i < characters.length; i += width) parts.push(characters.slice(i, i + width).join(""));
  return parts;
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/\\/g, "\\\\").replace(/"/g, '\\"');
