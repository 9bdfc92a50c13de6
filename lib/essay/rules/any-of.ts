/** A pattern for any of these words and phrases, which a comma and a blank divide; what is special in a pattern stays so. */
export const anyOf = (list: string): string => `(?:${list.trim().split(/,\s+/).join("|")})`;
