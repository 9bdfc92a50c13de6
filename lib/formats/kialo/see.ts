import type { DocumentClaim } from "../document";

/** `-> See 1.2.` in place of a claim's words, or `-> See discussion #7: …` for a claim of another discussion. */
export type See = { readonly number: string } | { readonly discussion: string; readonly title: string };

const see = /^-> See (?:((?:\d{1,9}\.){1,200})|discussion #(\d{1,20}): (.+))$/s;

export function readSee(words: string): See | null {
  const [, number, discussion, title = ""] = see.exec(words) ?? [];
  if (number !== undefined) return { number: numberOf(number) };
  return discussion === undefined ? null : { discussion, title };
}

/** The parts of `1.02.` as they are counted, joined again: `1.2`. */
export const numberOf = (written: string): string => written.slice(0, -1).split(".").map(Number).join(".");

/** The claim of another discussion keeps where it comes from as its only source. */
export const discussionSource = (discussion: string) => ({
  citation: `Kialo discussion #${discussion}`,
  ...{ locator: null, url: null, quote: null, mark: null },
});

export function discussionOf({ sources }: DocumentClaim): string | null {
  const [source, second] = sources;
  if (source === undefined || second !== undefined) return null;
  if (source.locator !== null || source.url !== null || source.quote != null || source.mark != null) return null;
  return /^Kialo discussion #(\d{1,20})$/.exec(source.citation)?.[1] ?? null;
}

// Words that only look like a reference have a backslash before them.
export const hideSee = (words: string): string => (see.test(words.replace(/^\\+/, "")) ? `\\${words}` : words);
export const showSee = (words: string): string =>
  words.startsWith("\\") && see.test(words.replace(/^\\+/, "")) ? words.slice(1) : words;
