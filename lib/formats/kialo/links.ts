import type { Source } from "../../argument/claim";
import { hostOf } from "./footnotes";

const link = /\[([^\][]*)\]\(((?:[^()\s]|\([^()\s]*\))*)\)/g;

/** Nothing this long is a claim, so links in it stay as they are. */
const longest = 50_000;

/** The words of links alone, each with its address as a source after them; marks move along. */
export function linksToSources(text: string, sources: readonly Source[]): { text: string; sources: readonly Source[] } {
  if (text.length > longest || !text.includes("](")) return { text, sources };
  const marked = sources.filter(({ mark }) => mark != null).sort((a, b) => (a.mark ?? 0) - (b.mark ?? 0));
  const moved: Source[] = [];
  let words = "";
  let done = 0;
  /** Adds words up to `end`, of which those from `shown` on and before `hidden` are seen. */
  const add = (end: number, shown: number, hidden: number) => {
    for (let next = marked[0]; next !== undefined && (next.mark ?? 0) <= end; next = marked[0]) {
      const at = Math.min(Math.max(next.mark ?? 0, shown), hidden);
      moved.push({ ...next, mark: words.length + at - shown });
      marked.shift();
    }
    words += text.slice(shown, hidden);
    done = end;
  };
  for (const match of text.matchAll(link)) {
    const [whole, label = "", url = ""] = match;
    const citation = hostOf(url);
    if (citation === null) continue;
    add(match.index, done, match.index);
    add(match.index + whole.length, match.index + 1, match.index + 1 + label.length);
    moved.push({ citation, url, locator: null, quote: null, mark: words.length });
  }
  add(text.length, done, text.length);
  return { text: words, sources: [...moved, ...marked, ...sources.filter(({ mark }) => mark == null)] };
}
