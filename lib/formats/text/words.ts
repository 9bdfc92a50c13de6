import type { ClaimRole } from "../../argument/claim";

const words: Readonly<Record<string, ClaimRole>> = {
  pro: "support",
  support: "support",
  con: "rebuttal",
  contra: "rebuttal",
  rebuttal: "rebuttal",
  undercut: "undercut",
};

/** The role an entry says first, and the rest of it; at the top only `Thesis:` says nothing but that. */
export function roleWord(said: string, depth: number): { role: ClaimRole; text: string } | null {
  const [found, word = ""] = /^([A-Za-z]{3,8}):(?: |$)/.exec(said) ?? [];
  const lower = word.toLowerCase();
  const role = depth === 1 ? (lower === "thesis" ? "thesis" : null) : Object.hasOwn(words, lower) ? words[lower] : null;
  return found === undefined || role == null ? null : { role, text: said.slice(found.length) };
}

const see = /^-> ((?:\d{1,9}\.){0,100}\d{1,9})$/;

/** The number of the claim that is shown in place of `-> 1.2`; null for words. */
export const seeNumber = (text: string): string | null => see.exec(text)?.[1] ?? null;

// Words that only look like a number to see have a backslash before them.
export const showWords = (text: string): string =>
  text.startsWith("\\") && see.test(text.replace(/^\\+/, "")) ? text.slice(1) : text;
export const hideWords = (text: string): string => (see.test(text.replace(/^\\+/, "")) ? `\\${text}` : text);
