import { linksOf } from "./lines";

/**
 * A text in Argdown, in one paragraph: what Argdown would take for its own is escaped. A link stays one where Argdown
 * can hold it, which an address with parentheses is not.
 */
export function escapeText(text: string): { text: string; links: "kept" | "escaped" } {
  const linkEnd = linksOf(text);
  let links: "kept" | "escaped" = "kept";
  let result = "";
  for (let i = 0; i < text.length; i++) {
    const end = text[i] === "[" ? linkEnd(i) : null;
    const link = end === null ? null : text.slice(i, end);
    if (link !== null && end !== null && /^\[[^\][\n]+\]\([^()\s]+\)$/.test(link)) {
      result += link;
      i = end - 1;
      continue;
    }
    if (link !== null) links = "escaped";
    result += isSpecial(text, i) ? `\\${text[i]}` : text[i];
  }
  return { text: result, links };
}

const always = new Set("\\[]<>{}#*_@:");

/** `//` is a comment, `===` front matter, `.v.` a shortcode. */
function isSpecial(text: string, i: number): boolean {
  const char = text[i] as string;
  if (char === "/") return text[i + 1] === "/" || text[i + 1] === "*";
  if (char === "=") return text.startsWith("===", i);
  if (char === ".") return /^\.\S{1,60}\./.test(text.slice(i, i + 64)) || /^\.\S{60}/.test(text.slice(i, i + 64));
  return always.has(char);
}

/** A string in YAML, in the one form that also keeps Argdown's own marks from being seen in it. */
export const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[{}[\]<>=\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
