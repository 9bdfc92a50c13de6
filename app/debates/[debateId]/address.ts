/** A query parameter as one string; what is given twice counts as not given. */
export const one = (value: string | string[] | undefined): string | undefined =>
  typeof value === "string" ? value : undefined;
