import { depthFirst } from "../depth-first";
import type { DebateDocument, DocumentClaim } from "../document";
import { type Loss, nowhere, type Printed } from "../format";
import { notWritten } from "../not-written";
import { printClaimData } from "./claim-data";
import { escapeText, quoted } from "./escape";

/**
 * Each claim once under its title, further places as references. What undercuts attack has to be an argument in
 * Argdown, `<A4>`; all else are statements, `[C4]`, and theses `[T1]`. What Argdown has no word for stands in data
 * after the text, which other readers keep or pass over.
 */
export function printArgdown(document: DebateDocument): Printed {
  const { claims } = document;
  const titles = titlesOf(claims);
  const authors = new Map(document.people.map(({ key, name }) => [key, name ?? key]));
  const shown = new Set(claims.map(({ shows }) => shows));
  const depths = new Map<string, number>();
  const lines = frontMatter(document);
  let escapedLinks = 0;
  for (const claim of depthFirst(claims)) {
    const depth = claim.parent === null ? 0 : (depths.get(claim.parent) ?? 0) + 1;
    depths.set(claim.key, depth);
    const { text, links } = escapeText(claim.text.replace(/\s+/g, " "));
    if (links === "escaped") escapedLinks++;
    const title = titles.get(claim.shows ?? claim.key) as string;
    const said = claim.shows === null ? `${title}: ${text}` : title;
    const data = printClaimData(
      claim,
      authors.get(claim.author ?? "") ?? null,
      claim.parent === null && shown.has(claim.key),
    );
    if (depth === 0) lines.push("");
    lines.push(`${"    ".repeat(depth)}${symbols[claim.role]}${said}${data}`);
  }
  const markup: Loss[] = escapedLinks === 0 ? [] : [{ code: "markup", detail: `${escapedLinks}`, ...nowhere }];
  return {
    text: `${lines.join("\n")}\n`,
    losses: [...notWritten(document, ["joint", "votes", "redirects"]), ...markup],
  };
}

const symbols = { thesis: "", support: "+ ", rebuttal: "- ", undercut: "_ " } as const;

function frontMatter({ question, background, semantics, language }: DebateDocument): string[] {
  const entries = [
    `title: ${quoted(question)}`,
    ...(background === "" ? [] : [`background: ${quoted(background)}`]),
    ...(semantics === null ? [] : [`semantics: ${semantics}`]),
    ...(language === null ? [] : [`language: ${language}`]),
  ];
  return ["===", ...entries, "==="];
}

function titlesOf(claims: readonly DocumentClaim[]): Map<string, string> {
  const undercut = new Set(
    claims.flatMap(({ role, parent }) => (role === "undercut" && parent !== null ? [parent] : [])),
  );
  const titles = new Map<string, string>();
  const counts = { T: 0, C: 0 };
  for (const { key, role, shows } of claims) {
    if (shows !== null) continue;
    const letter = role === "thesis" ? "T" : "C";
    const number = ++counts[letter];
    titles.set(key, undercut.has(key) ? `<A${number}>` : `[${letter}${number}]`);
  }
  return titles;
}
