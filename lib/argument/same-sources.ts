import type { Source } from "./claim";

/** All that is said of a source, to tell it from others; what is left out is what is null. */
export const sourceSaid = ({ citation, locator, url, quote, mark, kind }: Source): string =>
  JSON.stringify([citation, locator, url, quote ?? null, mark ?? null, kind ?? null]);

export const sameSources = (a: readonly Source[], b: readonly Source[]): boolean =>
  a.length === b.length &&
  a.every((source, i) => {
    const other = b[i];
    return other !== undefined && sourceSaid(source) === sourceSaid(other);
  });
