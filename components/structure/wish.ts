/** What can be done to a claim beyond answering and rewording it. */
export const wishes = ["join", "split", "merge", "share", "extract"] as const;
export type Wish = (typeof wishes)[number];
