import type { SemanticsName } from "@/lib/argument/settings";

const meant = {
  "evidence-weighted": true,
  "quadratic-energy": true,
  "df-quad": true,
  "squared-df-quad": true,
  euler: true,
  "euler-top": true,
  mlp: true,
} as const satisfies Record<SemanticsName, true>;

/** Every one there is, or this does not compile. */
export const semanticsNames = Object.keys(meant) as readonly SemanticsName[];
