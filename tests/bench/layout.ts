import { layouter } from "../../components/map/layout-job";
import type { Claim } from "../../lib/argument/claim";
import type { Debate } from "../../lib/argument/debate";
import { openAbove, treeOf } from "../../lib/argument/layout/debate-tree";
import { stratify } from "../../lib/argument/stratify";
import { claimsOf, frame, id, thesis } from "../support/tree";

// How long it takes to lay out a whole map with every claim open, the breaking of all texts into lines included.

/** [what, time, target, time as a multiple of that for 1,000 claims, a claim] */
export function layoutRows(): string[][] {
  const rows: string[][] = [];
  let perClaim = 0;
  for (const [count, target, runs] of [
    [1000, "20 ms", 20],
    [10_000, "150 ms", 8],
    [100_000, "2 s", 3],
  ] as const) {
    const time = timeFor(count, runs);
    perClaim ||= time / count;
    const name = `${count.toLocaleString("en")} claims, laid out as a map`;
    rows.push([name, `${time.toFixed(1)} ms`, target, (time / count / perClaim).toFixed(1)]);
  }
  return rows;
}

let seed = 7;
const random = (below: number): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};

export function debateOfSize(count: number): Debate {
  const debate = stratify(frame, claims(count));
  if (!debate.ok) throw new Error(debate.error.code);
  return debate.value;
}

function timeFor(count: number, runs: number): number {
  const tree = treeOf(debateOfSize(count));
  const codes = Uint16Array.from({ length: 0x100 }, (_, code) => code);
  const widths = Float32Array.from(codes, (code) => (code === 0x20 ? 3.6 : 6 + (code % 5)));
  const material = {
    ...tree,
    texts: tree.claims.map((claim) => claim?.text ?? frame.question),
    advances: { codes, widths: { question: widths, thesis: widths, claim: widths } },
  };
  const open = openAbove(tree.depths, Number.POSITIVE_INFINITY);
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    layouter(material)({ open, fill: 1.6 }, () => {});
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** Shaped like real debates: six theses, 58 % without an answer, five levels deep on average. */
function claims(count: number): Claim[] {
  const [pattern] = claimsOf(thesis("c0"));
  const answered: number[] = [];
  return Array.from({ length: count }, (_, i): Claim => {
    const isThesis = i < 6;
    const parent = isThesis ? 0 : (answered[Math.max(0, answered.length - 1 - random(answered.length))] ?? 0);
    if (isThesis || random(100) < 42) answered.push(i);
    const words = Array.from({ length: 8 + random(30) }, () => "argument".slice(0, 2 + random(7)));
    return {
      ...(pattern as Claim),
      id: id(`c${i}`),
      role: isThesis ? "thesis" : random(2) === 0 ? "support" : "rebuttal",
      parentId: isThesis ? null : id(`c${parent}`),
      position: i,
      text: words.join(" "),
    };
  });
}
