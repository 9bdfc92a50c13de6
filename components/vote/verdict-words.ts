import type { Verdict } from "@/lib/argument/vote";

export const verdictWords = { 1: "agree", 0: "unsure", [-1]: "disagree" } as const satisfies Record<Verdict, string>;
