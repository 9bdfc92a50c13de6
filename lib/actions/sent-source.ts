import { type Source, sourceKinds } from "@/lib/argument/claim";

const parts = ["citation", "locator", "url", "quote", "mark", "kind"] as const;

/** Names of the fields in which a form sends a source. */
export const sourceFields: readonly string[] = parts;

/**
 * The source in a form's fields, or none where all of them are empty. One without a citation is not dropped but passed
 * on, to be refused in the core's words: whoever pasted an address or a quote shall not lose it silently.
 */
export function sentSources(values: Readonly<Record<string, string>>): readonly Source[] {
  const { citation = "", locator = "", url = "", quote = "", mark = "", kind = "" } = values;
  if ([citation, locator, url, quote].every((part) => part.trim() === "")) return [];
  const place = mark.trim() === "" ? null : Number(mark);
  const known = sourceKinds.find((name) => name === kind);
  return [
    {
      citation,
      locator: locator || null,
      url: url || null,
      quote: quote || null,
      mark: place,
      ...(known && { kind: known }),
    },
  ];
}
