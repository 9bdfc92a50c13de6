import { type DefaultTreeAdapterMap, parse } from "parse5";
import { ok } from "@/lib/result";
import { decoded } from "./plain";
import type { RawText, TextFile } from "./text-file";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

/** The words of a web page: of its article or main part where it names one. */
export function readHtml(file: TextFile): RawText {
  const html = decoded(file);
  if (!html.ok) return html;
  const page = parse(html.value);
  const about = aboutOf(page);
  const [articles, mains] = [named(page, "article"), named(page, "main")];
  // Several articles are a list of them.
  const root = (articles.length === 1 ? articles[0] : mains[0]) ?? page;
  return ok({ text: textOf(root), ...about });
}

/** Not words of the text: what is never shown, what leads around the site, what one types into. */
const skipped = new Set(
  "head script style template noscript nav aside footer form button select textarea svg math iframe object audio video canvas dialog".split(
    " ",
  ),
);
const paragraphs = new Set(
  "p div section article main header body address dl dt dd ul ol li table tr caption figure figcaption pre blockquote hr h1 h2 h3 h4 h5 h6 details summary".split(
    " ",
  ),
);

/** Nodes in the order of the page; without recursion, because a page may nest as deep as it likes. */
function textOf(root: Node): string {
  const done: string[] = [];
  let [text, mark] = ["", ""];
  const end = () => {
    if (text.trim() !== "") done.push(mark + text.trim());
    [text, mark] = ["", ""];
  };
  const open: (Node | "end")[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === "end") end();
    else if ("value" in node) text += node.value.replace(/[\s]+/g, " ");
    else if ("childNodes" in node) {
      const name = "tagName" in node ? node.tagName : "";
      if (skipped.has(name) || ("attrs" in node && isHidden(node))) continue;
      if (name === "br") text += "\n";
      if (/^t[dh]$/.test(name)) text += " ";
      if (paragraphs.has(name)) {
        // What a list item or a quotation begins with bears its mark.
        if (text.trim() !== "") end();
        mark = /^h[1-6]$/.test(name) ? "# " : name === "li" ? "- " : name === "blockquote" ? "> " : mark;
        // So does every paragraph of a quotation.
        if (name === "p" && inside(node, "blockquote")) mark = "> ";
        open.push("end");
      }
      open.push(...[...node.childNodes].reverse());
    }
  }
  end();
  return done.join("\n\n");
}

const inside = (node: Node, name: string): boolean => {
  const parent = "parentNode" in node ? node.parentNode : null;
  return parent !== null && "tagName" in parent && parent.tagName === name;
};

const isHidden = ({ attrs }: Element): boolean =>
  attrs.some(({ name, value }) => name === "hidden" || (name === "aria-hidden" && value === "true"));

function aboutOf(page: Node): { readonly title: string; readonly author: string } {
  const metas = named(page, "meta");
  const meta = (wanted: RegExp): string => {
    const found = metas.find(({ attrs }) =>
      attrs.some(({ name, value }) => /^(?:name|property)$/.test(name) && wanted.test(value)),
    );
    return found?.attrs.find(({ name }) => name === "content")?.value ?? "";
  };
  const words = (element: Element | undefined) => (element === undefined ? "" : textOf(element).replace(/^# /, ""));
  const title = named(page, "title")[0]?.childNodes.find((node) => "value" in node)?.value ?? "";
  return {
    title: meta(/^og:title$/i) || words(named(page, "h1")[0]) || title,
    author: meta(/^(?:author|article:author)$/i).replace(/^https?:.*/i, ""),
  };
}

function named(page: Node, name: string): readonly Element[] {
  const found: Element[] = [];
  const open: Node[] = [page];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ("tagName" in node && node.tagName === name) found.push(node);
    if ("childNodes" in node) open.push(...[...node.childNodes].reverse());
  }
  return found;
}
