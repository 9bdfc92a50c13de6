import { SaxesParser, type SaxesTagPlain } from "saxes";
import { err, ok } from "@/lib/result";
import type { RawText, TextFile } from "./text-file";
import { unzipped } from "./zip";

const [body, styles, core] = ["word/document.xml", "word/styles.xml", "docProps/core.xml"] as const;

/** The words of a Word document: paragraphs, headings, lists; not what was deleted, notes, or what a field computes from. */
export async function readDocx({ bytes }: TextFile): Promise<RawText> {
  const files = await unzipped(bytes, [body, styles, core]);
  if (!files.ok) return files;
  const xml = (name: string) => new TextDecoder().decode(files.value.get(name));
  if (!files.value.has(body)) return err("not-text");
  try {
    const { title, author } = saidOf(xml(core));
    return ok({ text: textOf(xml(body), headingsOf(xml(styles))), title, author });
  } catch {
    return err("file-damaged");
  }
}

/** The ids of the styles that are headings; their names are English in every language, their ids are not. */
function headingsOf(xml: string): ReadonlySet<string> {
  const found = new Set<string>();
  let id = "";
  walk(xml, {
    open: ({ name, attributes }) => {
      if (name === "w:style") id = attributes["w:styleId"] ?? "";
      if (name === "w:name" && /^(?:heading \d|title)$/i.test(attributes["w:val"] ?? "")) found.add(id);
    },
  });
  return found;
}

function saidOf(xml: string): { readonly title: string; readonly author: string } {
  const said: Record<string, string> = {};
  let open = "";
  walk(xml, {
    open: ({ name }) => {
      open = name;
    },
    text: (text) => {
      said[open] ??= text.trim();
    },
  });
  return { title: said["dc:title"] ?? "", author: said["dc:creator"] ?? "" };
}

/** What is in these is not read: what was taken out, how a field is made, and the same thing for older programs. */
const skipped = new Set(["w:del", "w:moveFrom", "w:instrText", "w:delText", "mc:Fallback", "w:pPrChange"]);
const spaces: Readonly<Record<string, string>> = { "w:tab": " ", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "-" };

function textOf(xml: string, headings: ReadonlySet<string>): string {
  const done: string[] = [];
  // A text box stands within a paragraph, with paragraphs of its own.
  const open: { mark: string; text: string }[] = [];
  let [skipping, words] = [0, false];
  walk(xml, {
    open: ({ name, attributes }) => {
      if (skipped.has(name)) skipping++;
      if (skipping > 0) return;
      const paragraph = open.at(-1);
      if (name === "w:p") open.push({ mark: "", text: "" });
      else if (name === "w:t") words = true;
      else if (paragraph === undefined) return;
      else if (name === "w:pStyle" && headings.has(attributes["w:val"] ?? "")) paragraph.mark = "# ";
      else if (name === "w:numPr" && paragraph.mark === "") paragraph.mark = "- ";
      // Tab stops of the paragraph's own layout are named alike.
      else if (attributes["w:val"] === undefined) paragraph.text += spaces[name] ?? "";
    },
    close: (name) => {
      if (skipping === 0 && name === "w:p") {
        const { mark = "", text = "" } = open.pop() ?? {};
        done.push(mark + text);
      }
      if (name === "w:t") words = false;
      if (skipped.has(name)) skipping--;
    },
    text: (text) => {
      const paragraph = open.at(-1);
      if (words && skipping === 0 && paragraph !== undefined) paragraph.text += text;
    },
  });
  return done.join("\n\n");
}

interface Steps {
  readonly open: (tag: SaxesTagPlain) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Goes through a file's elements, which name one another by the prefixes that every program writes. */
function walk(xml: string, { open, close = () => {}, text = () => {} }: Steps): void {
  if (xml === "") return;
  const parser = new SaxesParser();
  parser.on("opentag", open);
  parser.on("closetag", ({ name }) => close(name));
  parser.on("text", text);
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
}
