import { visibleText } from "../../argument/text";
import type { DebateDocument, DocumentClaim } from "../document";
import { atPath, type LossCode, type Printed } from "../format";
import { besideClaims, notWritten } from "../not-written";
import { outlineOf } from "../outline";
import { hideWords, roleWord } from "./words";

const roles = { thesis: "", support: "Pro: ", rebuttal: "Con: ", undercut: "Undercut: " } as const;

/** A heading and a list of bullets; sources stand below their claim, a claim shown elsewhere is its number there. */
export function printText(document: DebateDocument): Printed {
  const outline = outlineOf(document);
  const numbers = new Map(outline.map(({ claim, number }) => [claim.key, number]));
  const losses = notWritten(document, [...besideClaims, "origin", "source-kinds"]);
  const question = oneLine(document.question);
  const lines = question.trim() === "" ? [] : [`# ${question}`, ""];
  for (const { claim, number, depth } of outline) {
    const indent = "  ".repeat(depth - 1);
    const see = claim.shows === null ? null : `-> ${numbers.get(claim.shows)}`;
    lines.push(`${indent}- ${roles[claim.role]}${see ?? wordsOf(claim)}`);
    lines.push(...claim.sources.flatMap(sourceLines).map((line) => `${indent}  ${line}`));
    const lose = (code: LossCode) =>
      losses.push({ code, detail: visibleText(claim.text.slice(0, 500)).slice(0, 80), ...atPath(number) });
    if (claim.joint !== null) lose("structure");
    if (claim.sources.some(({ mark }) => mark != null)) lose("sources");
  }
  return { text: `${lines.join("\n")}\n`, losses };
}

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, " ");

function wordsOf({ role, text }: DocumentClaim): string {
  const words = oneLine(text);
  if (role !== "thesis") return hideWords(words);
  // What would be taken for a mark stands after one.
  return roleWord(words, 1) !== null || words.startsWith("Question: ")
    ? `Thesis: ${hideWords(words)}`
    : hideWords(words);
}

function sourceLines({ citation, locator, url, quote }: DocumentClaim["sources"][number]): readonly string[] {
  const lines = [`Source: ${oneLine(citation)}`];
  if (locator !== null) lines.push(`Place: ${oneLine(locator)}`);
  if (url !== null) lines.push(`Address: ${url}`);
  for (const paragraph of (quote ?? "").split("\n\n")) if (paragraph !== "") lines.push(`Quote: ${oneLine(paragraph)}`);
  return lines;
}
