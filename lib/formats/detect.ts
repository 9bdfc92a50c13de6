import type { ReadableFormat } from "./registry";

/**
 * Which format a text is in, told by what stands in it and, where that leaves a choice, by the file's name. null: none
 * that can be read.
 */
export function detectFormat(text: string, fileName = ""): ReadableFormat | null {
  const start = text.slice(0, 20_000);
  if (/^Discussion (Name|Title):/.test(start)) return "kialo";
  if (/^\s*[{[]/.test(start) && !/^\s*\[[^\]\n]+\](:|\s*$)/m.test(start.slice(0, 200))) return jsonKind(text, start);
  if (/^\s*<\?xml|^\s*<opml/i.test(start)) return /<opml[\s>]/i.test(start) ? "opml" : null;
  if (/\.(argdown|ad|argdn)$/i.test(fileName) || looksLikeArgdown(start)) return "argdown";
  return start.trim() === "" ? null : "text";
}

function jsonKind(text: string, start: string): "json" | "aif" {
  if (/"rejoinder"\s*:/.test(start.slice(0, 2000))) return "json";
  return /"(nodes|AIF)"\s*:/.test(text) ? "aif" : "json";
}

const looksLikeArgdown = (start: string): boolean =>
  /^===\s*$/m.test(start) || /^\s*(<?[+\-_]>?|><)?\s*(\[[^\]\n]+\]:|<[^>\n]+>(:|\s*$))/m.test(start);
