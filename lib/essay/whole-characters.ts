const inPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));

/** The offset itself, or the beginning of the character it lies in the middle of. */
export const wholeBefore = (text: string, at: number): number => (inPair(text, at) ? at - 1 : at);

/** The offset itself, or the end of the character it lies in the middle of. */
export const wholeAfter = (text: string, at: number): number => (inPair(text, at) ? at + 1 : at);
