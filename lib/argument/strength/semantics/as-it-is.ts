/** The published semantics let an answer's strength enter as it is, however few have voted on it. */
export const asItIs = (strength: number): number => strength;
