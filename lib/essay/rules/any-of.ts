/** A pattern for any of these words and phrases, which stand a comma apart; what is special in a pattern stays so. */
export const anyOf = (list: string): string => `(?:${list.trim().split(/,\s*/).join("|")})`;
