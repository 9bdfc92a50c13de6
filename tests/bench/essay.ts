import { propose } from "../../lib/essay/propose";
import { segment } from "../../lib/essay/segment";
import { labelledEssays } from "./essays/all";
import { everySentence, type Judge, keywords, rules, scoreOf } from "./essays/score";
import { fastest } from "./timing";

// How well proposals find what a person found in short texts, and how long they take on a long one.

const judges: readonly (readonly [string, Judge])[] = [
  ["rules", rules],
  ["a list of keywords", keywords],
  ["every sentence", everySentence],
];

const targets = { recommendation: 0.85, claim: 0.75 };

/** [what, precision / recall / F1, target, ""] */
export function essayRows(): string[][] {
  const heldOut = labelledEssays.filter((essay) => essay.heldOut);
  const sets = [
    [`all ${labelledEssays.length} texts`, labelledEssays],
    [`the ${labelledEssays.length - heldOut.length} texts looked at`, labelledEssays.filter((one) => !one.heldOut)],
    ...(heldOut.length === 0 ? [] : [[`the ${heldOut.length} texts held out`, heldOut] as const]),
  ] as const;
  const rows: string[][] = [["(precision / recall / F1)"]];
  for (const wanted of ["recommendation", "claim"] as const) {
    for (const [set, essays] of sets) {
      for (const [name, judge] of judges) {
        if (judge === everySentence && wanted === "recommendation") continue;
        const { precision, recall, f1 } = scoreOf(judge, essays, wanted);
        const told = [precision, recall, f1].map((share) => share.toFixed(2)).join(" / ");
        rows.push([`${wanted}s, ${set}: ${name}`, told, judge === rules ? `F1 ${targets[wanted]}` : "", ""]);
      }
    }
  }
  const long = longEssay(10_000);
  const time = fastest(20, () => propose(segment(long)));
  return [...rows, ["10,000 words, segmented and read by the rules", `${time.toFixed(0)} ms`, "200 ms", ""]];
}

/** The labelled texts again and again, until there are so many words. */
export function longEssay(words: number): string {
  const all = labelledEssays.map(({ text }) => text).join("\n\n");
  const once = all.split(/\s+/).length;
  const whole = Array.from({ length: Math.ceil(words / once) }, () => all).join("\n\n");
  const ends = [...whole.matchAll(/\S+/g)];
  const last = ends[words - 1];
  return last === undefined ? whole : whole.slice(0, last.index + last[0].length);
}
