import { visibleText } from "../../argument/text";
import type { DebateDocument, DocumentClaim } from "../document";
import { nowhere, type Printed } from "../format";
import { writeBrackets } from "./brackets";
import { hostOf, writeFootnote } from "./footnotes";
import { hideStance } from "./legacy";
import { linksToSources } from "./links";
import { lossAt, oneLine, planOf } from "./plan";
import { hideSee } from "./see";
import { writeWords } from "./words";

/** The newer form, with lines ended as Kialo ends them. Links become words and a source. */
export function printNewer(document: DebateDocument): Printed {
  const { title, many, outline, losses } = planOf(document);
  const shownTitle = visibleText(title);
  const footnotes: string[] = [];
  let last = 0;
  const lines = ["Discussion Name:", shownTitle, ""];
  if (many)
    lines.push(
      "1. Question:",
      writeWords(shownTitle, [], () => 0),
      "",
    );
  if (shownTitle !== title) losses.push({ code: "markup", detail: "", ...nowhere });
  for (const numbered of outline) {
    const { claim, number, kind, see } = numbered;
    const given = oneLine(claim.text);
    const { text, sources } = linksToSources(given, claim.sources);
    const wordsOf = () =>
      writeWords(text, sources, ({ citation, url, quote }) => {
        footnotes.push(
          ...writeFootnote(++last, { citation: oneLine(citation), locator: null, url, quote: quote ?? null }),
        );
        return last;
      });
    if (see === null && text !== given) losses.push(lossAt(numbered, "markup"));
    if (see === null && claim.sources.some(isMore)) losses.push(lossAt(numbered, "sources"));
    const indent = "  ".repeat(number.split(".").length - 1);
    lines.push(`${indent}${number}. ${kind}:`, `${indent}${see ?? hideSee(wordsOf())}`, "");
  }
  return { text: [...lines, "Sources:", ...footnotes, ""].join("\r\n"), losses };
}

/** Says more than an address or a citation, and a quotation. */
const isMore = ({ citation, locator, url }: DocumentClaim["sources"][number]): boolean =>
  locator !== null || (url !== null && citation !== hostOf(url));

/** The legacy form: no sources, links as Markdown has them. */
export function printLegacy(document: DebateDocument): Printed {
  const { title, many, outline, losses } = planOf(document);
  const lines = [`Discussion Title: ${title}`, ""];
  if (many) lines.push(`1. ${writeBrackets(title)}`);
  for (const numbered of outline) {
    const { claim, number, kind, see } = numbered;
    if (see === null && claim.sources.length > 0) losses.push(lossAt(numbered, "sources"));
    const words = see ?? hideSee(writeBrackets(oneLine(claim.text)));
    const stance = kind === "Thesis" ? "" : `${kind}: `;
    lines.push(`${number}. ${stance}${stance === "" && many ? hideStance(words) : words}`);
  }
  return { text: `${lines.join("\n")}\n`, losses };
}
