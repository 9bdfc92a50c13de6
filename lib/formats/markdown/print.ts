import type { Source } from "../../argument/claim";
import { decided } from "../../argument/vote";
import { depthFirst } from "../depth-first";
import type { DebateDocument, DocumentClaim, Reading, Readings } from "../document";
import type { Printed } from "../format";
import { notWritten } from "../not-written";
import { numbersOf } from "../outline-numbers";
import { escapeMarkdown, linkTo } from "./escape";

/**
 * A brief to be read: the question, then each thesis with its answers as a nested list, numbered as in the debate
 * (`1.2.1`), sources as footnotes, strengths where there are readings. It is not read back.
 */
export function printMarkdown(document: DebateDocument, readings: Readings): Printed {
  const { question, background, claims } = document;
  const numbers = numbersOf(document);
  const partners = partnersOf(claims);
  const notes: string[] = [];
  const blocks = [`# ${escapeMarkdown(question)}`, ...paragraphs(background)];
  let list: string[] = [];
  const endList = () => {
    if (list.length > 0) blocks.push(list.join("\n"));
    list = [];
  };
  for (const claim of depthFirst(claims)) {
    const number = numbers.get(claim.key) as string;
    const heard = readingWords(claim, readings);
    const marks = claim.sources.map((source) => `[^${notes.push(noteOf(source))}]`).join("");
    const text = claim.shows === null ? `${escapeMarkdown(claim.text)}${marks}` : `see ${numbers.get(claim.shows)}`;
    if (claim.role === "thesis") {
      endList();
      blocks.push(`## ${number} Thesis${heard}`, text);
      continue;
    }
    const others = (partners.get(groupOf(claim)) ?? []).filter((key) => key !== claim.key).slice(0, 5);
    const jointly = others.length === 0 ? "" : ` together with ${others.map((key) => numbers.get(key)).join(", ")}`;
    const indent = "  ".repeat(number.split(".").length - 2);
    list.push(`${indent}- **${number} ${roles[claim.role]}**${jointly}${heard}: ${text}`);
  }
  endList();
  if (readings.size > 0) blocks.push("---", howStrengthsCame(document));
  if (notes.length > 0) blocks.push(notes.map((note, i) => `[^${i + 1}]: ${note}`).join("\n"));
  return {
    text: `${blocks.join("\n\n")}\n`,
    losses: notWritten(document, ["language", "source-kinds", "redirects", "origin", "authors", "votes"]),
  };
}

const roles = { thesis: "Thesis", support: "Support", rebuttal: "Rebuttal", undercut: "Undercut" } as const;

const paragraphs = (text: string): string[] => (text === "" ? [] : text.split(/\n{2,}/).map(escapeMarkdown));

const groupOf = ({ parent, role, joint }: DocumentClaim): string => JSON.stringify([parent, role, joint]);

function partnersOf(claims: readonly DocumentClaim[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const claim of claims) {
    if (claim.joint === null) continue;
    const group = groups.get(groupOf(claim)) ?? [];
    // More than are named are not needed.
    if (group.length < 7) group.push(claim.key);
    groups.set(groupOf(claim), group);
  }
  return groups;
}

/** A place is judged where its claim stands. */
function readingWords({ key, shows }: DocumentClaim, readings: Readings): string {
  const reading = shows === null ? readings.get(key) : undefined;
  return reading === undefined ? "" : ` (${[strengthOf(reading), votesOf(reading)].filter(Boolean).join(", ")})`;
}

const strengthOf = ({ strength }: Reading): string => (strength === null ? "" : `${Math.round(strength * 100)} %`);

function votesOf({ tally }: Reading): string {
  const count = decided(tally);
  return count === 0 ? "no votes yet" : `${count} ${count === 1 ? "vote" : "votes"}`;
}

function noteOf({ citation, locator, url, quote }: Source): string {
  const cited = `${url === null ? escapeMarkdown(citation) : linkTo(citation, url)}${locator === null ? "" : `, ${escapeMarkdown(locator)}`}`;
  return quote == null ? cited : `${cited}: “${escapeMarkdown(quote)}”`;
}

const howStrengthsCame = ({ semantics }: DebateDocument): string =>
  `A strength begins with the votes on the claim itself, as the share of those who agree (one agreement and one disagreement are added, so that a few votes say little), and is moved by the strengths of what supports and rebuts it${semantics === null ? "" : `; the rule is \`${semantics}\``}. Votes that are unsure are not counted.`;
