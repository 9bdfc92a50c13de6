import { visibleText } from "../../argument/text";
import type { DebateDocument, DocumentClaim } from "../document";
import type { Printed } from "../format";
import { besideClaims, notWritten } from "../not-written";
import { type Numbered, outlineOf } from "../outline";

/** OPML 2.0. What other programs show are the words and, below a claim, its sources as links. */
export function printOpml(document: DebateDocument): Printed {
  const outline = outlineOf(document);
  const byKey = new Map(outline.map((numbered) => [numbered.claim.key, numbered]));
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">', "  <head>"];
  lines.push(`    <title>${escaped(document.question)}</title>`, "  </head>", "  <body>");
  outline.forEach(({ claim, depth }, i) => {
    const indent = "  ".repeat(depth + 1);
    const next = outline[i + 1]?.depth ?? 0;
    const bare = claim.sources.length === 0 && next <= depth;
    lines.push(`${indent}<outline${attributesOf(claim, byKey)}${bare ? "/>" : ">"}`);
    for (const source of claim.sources) lines.push(`${indent}  <outline${sourceAttributes(source)}/>`);
    for (let at = depth; at >= Math.max(1, next); at--)
      if (at < depth || !bare) lines.push(`${"  ".repeat(at + 1)}</outline>`);
  });
  lines.push("  </body>", "</opml>", "");
  return { text: lines.join("\n"), losses: notWritten(document, besideClaims) };
}

function attributesOf(
  { role, text, shows, joint, origin }: DocumentClaim,
  byKey: ReadonlyMap<string, Numbered>,
): string {
  const shown = shows === null ? undefined : byKey.get(shows);
  const words = shown === undefined ? text : `→ ${visibleText(shown.claim.text)}`;
  return attributes({ text: words, role, shows: shown?.number, joint, origin: origin === "essay" ? origin : null });
}

const sourceAttributes = ({ citation, locator, url, quote, mark, kind }: DocumentClaim["sources"][number]): string =>
  attributes({
    ...{ type: url === null ? null : "link", text: citation, role: "source", url, locator, quote, kind },
    mark: mark == null ? null : `${mark}`,
  });

const attributes = (given: Readonly<Record<string, string | null | undefined>>): string =>
  Object.entries(given)
    .map(([name, value]) => (value == null ? "" : ` ${name}="${escaped(value)}"`))
    .join("");

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What XML has no way to write is left out; white space is written so that a parser keeps it. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "")
    .replace(/[&<>"]/g, (mark) => entities[mark] ?? mark)
    .replace(/[\t\n\r]/g, (blank) => `&#${blank.charCodeAt(0)};`);
