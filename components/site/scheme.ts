export const schemes = ["system", "light", "dark"] as const;
export type Scheme = (typeof schemes)[number];

/** Where the choice is kept; absent: as the device. */
export const schemeCookie = "scheme";
