import { getDocumentProxy, getMeta } from "unpdf";
import { essayLimits } from "@/lib/essay/essay";
import { err, ok } from "@/lib/result";
import { linesOf, paragraphsOf, titleOn } from "./pdf-lines";
import type { RawText, TextFile } from "./text-file";

const mostPages = 3000;

/** The text layer of a PDF, page by page; pictures of words are none. */
export async function readPdf({ bytes }: TextFile): Promise<RawText> {
  try {
    const pdf = await getDocumentProxy(bytes.slice(), { isEvalSupported: false, disableFontFace: true, verbosity: 0 });
    if (pdf.numPages > mostPages) return err("too-long");
    const pages: ReturnType<typeof linesOf>[] = [];
    let length = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      page.cleanup();
      const lines = linesOf(items.flatMap((item) => ("str" in item ? [item] : [])));
      length += lines.reduce((sum, { text }) => sum + text.length, 0);
      if (length > essayLimits.characters) return err("too-long");
      pages.push(lines);
    }
    const text = paragraphsOf(pages);
    if (!/[\p{L}\p{N}]/u.test(text)) return err("no-text-layer");
    const { title, author } = await aboutOf(pdf);
    return ok({ text, title: title || titleOn(pages[0] ?? []), author });
  } catch (error) {
    return err(error instanceof Error && error.name === "PasswordException" ? "file-locked" : "file-damaged");
  }
}

async function aboutOf(pdf: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<{ title: string; author: string }> {
  const { info } = await getMeta(pdf);
  const line = (name: string) => (typeof info[name] === "string" ? (info[name] as string) : "");
  // Programs put the file's name there.
  const title = line("Title").replace(/^(?:Microsoft Word - .*|untitled.*|.*\.(?:docx?|pdf|indd|tex))$/i, "");
  return { title, author: line("Author") };
}
