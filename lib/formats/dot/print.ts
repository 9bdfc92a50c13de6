import type { DebateDocument, DocumentClaim, Readings } from "../document";
import type { Printed } from "../format";
import { notWritten } from "../not-written";
import { numbersOf } from "../outline-numbers";
import { labelOf } from "./label";

/**
 * A drawing for Graphviz: a box a claim, an arrow a step, theses on top. Joint premises meet in a point before they go
 * on; an undercut points at a point in the middle of the arrow it attacks; a claim shown in several places is one box.
 */
export function printDot(document: DebateDocument, readings: Readings): Printed {
  const { claims, question } = document;
  const numbers = numbersOf(document);
  const boxes = new Map(claims.flatMap(({ key, shows }, i) => (shows === null ? [[key, `c${i + 1}`] as const] : [])));
  const undercut = new Set(claims.flatMap(({ role, parent }) => (role === "undercut" ? [parent] : [])));
  const middles = new Map(claims.flatMap(({ key }, i) => (undercut.has(key) ? [[key, `m${i + 1}`] as const] : [])));
  const meetings = new Map<string, string>();
  const lines = [
    `digraph ${labelOf(question, 200)} {`,
    `  graph [rankdir="BT", label=${labelOf(question, 60)}, labelloc="t", fontname="serif"];`,
    '  node [shape="box", style="rounded", fontname="serif", margin="0.15,0.1"];',
    '  edge [fontname="serif", fontsize="10"];',
  ];
  const point = (id: string, role: Step) =>
    lines.push(`  ${id} [shape="point", width="0.08", color="${steps[role].color}"];`);
  for (const claim of claims) {
    const { key, role, shows, joint, parent } = claim;
    if (shows === null)
      lines.push(
        `  ${boxes.get(key)} [label=${boxLabel(claim, numbers, readings)}${role === "thesis" ? ', penwidth="2"' : ""}];`,
      );
    if (role === "thesis" || parent === null) continue;
    const end = (role === "undercut" ? middles : boxes).get(parent) as string;
    let target = end;
    let last = true;
    if (joint !== null) {
      const group = JSON.stringify([parent, role, joint]);
      const known = meetings.get(group);
      target = known ?? `j${meetings.size + 1}`;
      last = false;
      if (known === undefined) {
        meetings.set(group, target);
        point(target, role);
        lines.push(arrow(target, end, role, true));
      }
    }
    const middle = middles.get(key);
    const box = boxes.get(shows ?? key) as string;
    if (middle === undefined) lines.push(arrow(box, target, role, last));
    else {
      point(middle, role);
      lines.push(arrow(box, middle, role, false), arrow(middle, target, role, last));
    }
  }
  lines.push("}");
  const parts = ["background", "semantics", "language", "sources", "redirects", "origin", "authors", "votes"] as const;
  return { text: `${lines.join("\n")}\n`, losses: notWritten(document, parts) };
}

type Step = Exclude<DocumentClaim["role"], "thesis">;

/** Told apart by word, head and line, and only then by colour. */
const steps: Readonly<Record<Step, { word: string; head: string; color: string; style: string }>> = {
  support: { word: "supports", head: "normal", color: "#1f6f50", style: "solid" },
  rebuttal: { word: "rebuts", head: "tee", color: "#a3341f", style: "solid" },
  undercut: { word: "undercuts", head: "odiamond", color: "#6b4a9c", style: "dashed" },
};

function arrow(from: string, to: string, role: Step, last: boolean): string {
  const { word, head, color, style } = steps[role];
  const ending = last ? `arrowhead="${head}", label="${word}"` : 'arrowhead="none"';
  return `  ${from} -> ${to} [${ending}, color="${color}", style="${style}"];`;
}

function boxLabel({ key, text }: DocumentClaim, numbers: ReadonlyMap<string, string>, readings: Readings): string {
  const strength = readings.get(key)?.strength ?? null;
  const head = `${numbers.get(key)}${strength === null ? "" : ` (${Math.round(strength * 100)} %)`}`;
  return labelOf(`${head} ${text}`, 32);
}
