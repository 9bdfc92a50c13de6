import type { ClaimRole } from "@/lib/argument/claim";
import { firstBelow, visitBetween } from "@/lib/argument/layout/columns";
import { gaps } from "../card-size";
import type { Palette } from "../palette";
import { type Box, nodeOf, roleOf, type Scene } from "../scene";
import { canvasPen, rounded as n, type Pen } from "./pen";

/** How far the spine that a claim's answers hang from stands right of its card. */
const reach = gaps.along * 0.55;
const bend = 14;
/** How far the bracket around joint premises stands before their cards, and how far its arms reach towards them. */
const bracket = { away: 17, arm: 6, within: 5 };
const roles = ["thesis", "support", "rebuttal", "undercut"] as const satisfies readonly ClaimRole[];

/**
 * The house's line from every claim in view to its answers: along the spine, a turn, and into the answer in the answer's
 * colour. One path a role, so that a screen full of them is four strokes.
 */
export function drawLinks(pen: Pen, scene: Scene, view: Box, palette: Palette, grain = 0): void {
  const spines: string[] = [];
  const ends: Record<ClaimRole, string[]> = { thesis: [], support: [], rebuttal: [], undercut: [] };
  const brackets: Record<ClaimRole, string[]> = { thesis: [], support: [], rebuttal: [], undercut: [] };
  eachSpine(scene, view, grain, (box, x) => {
    const [from, span] = [scene.spans.y[box] as number, scene.spans.heights[box] as number];
    const middle = (scene.y[box] as number) + (scene.heights[box] as number) / 2;
    const edge = (scene.x[box] as number) + (scene.widths[box] as number);
    const r = Math.min(bend, span / 2);
    spines.push(`M${n(edge)} ${n(middle)}H${n(x)}${span < 2 ? "" : `M${n(x)} ${n(from + r)}V${n(from + span - r)}`}`);
    eachAnswer(scene, box, view, grain, (answer) => {
      const y = (scene.y[answer] as number) + (scene.heights[answer] as number) / 2;
      const role = roleOf(scene, nodeOf(scene, answer)) ?? "thesis";
      ends[role].push(turn(x, middle, y, scene.x[answer] as number));
    });
    for (const joint of scene.joints.get(box) ?? [])
      brackets[roleOf(scene, nodeOf(scene, joint[0] as number)) ?? "support"].push(bracketOf(scene, joint));
  });
  if (scene.rail) {
    spines.push(railOf(scene));
    for (const thesis of thesesOf(scene)) {
      const x = (scene.x[thesis] as number) - gaps.along + reach;
      const y = (scene.y[thesis] as number) + (scene.heights[thesis] as number) / 2;
      ends.thesis.push(turn(x, 0, y, scene.x[thesis] as number));
    }
  }
  pen.path(spines.join(""), { stroke: palette["rule-strong"], width: 1.5 });
  for (const role of roles) {
    if (ends[role].length === 0) continue;
    // An undercut attacks a step, so its own line is cut.
    pen.path(ends[role].join(""), { stroke: palette[role], width: 1.75, ...(role === "undercut" && { dash: [5, 4] }) });
    if (brackets[role].length > 0) pen.path(brackets[role].join(""), { stroke: palette[role], width: 3 });
  }
}

/** The same from so far away that corners are points: spines only, as hairs. */
export function hairs(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: Box,
  scale: number,
  palette: Palette,
): void {
  if (scene.rail) {
    const pen = canvasPen(context, false);
    pen.path(railOf(scene), { stroke: palette["rule-strong"], width: 0.8 / scale });
  }
  context.beginPath();
  eachSpine(scene, view, 1.5 / scale, (box, x) => {
    const [from, span] = [scene.spans.y[box] as number, scene.spans.heights[box] as number];
    context.rect(x, from, 0.8 / scale, span);
  });
  context.fillStyle = palette["rule-strong"];
  context.fill();
}

const thesesOf = (scene: Scene): readonly number[] =>
  Array.from(scene.depths.keys()).filter((box) => scene.depths[box] === 1);

/** From below the question along the tops of the columns, and down beside each to its last thesis. */
function railOf(scene: Scene): string {
  const left = (column: number) => column - gaps.along + reach;
  const lasts = new Map(thesesOf(scene).map((box) => [scene.x[box] as number, box]));
  const start = left(gaps.along);
  const base = scene.heights[0] as number;
  const y = base + 22;
  const lines = [...lasts].map(([column, last]) => {
    const [x, middle] = [left(column), (scene.y[last] as number) + (scene.heights[last] as number) / 2];
    if (x - start < bend) return `M${n(x)} ${n(base)}V${n(middle - bend)}`;
    return `M${n(x - bend)} ${n(y)}A${bend} ${bend} 0 0 1 ${n(x)} ${n(y + bend)}V${n(middle - bend)}`;
  });
  const end = Math.max(...[...lasts.keys()].map(left)) - bend;
  const corner = `M${n(start)} ${n(y - bend)}A${bend} ${bend} 0 0 0 ${n(start + bend)} ${n(y)}`;
  return `${lines.join("")}${corner}H${n(end)}`;
}

/** Holds joint premises together: from the top of the first to the foot of the last. */
function bracketOf(scene: Scene, joint: readonly number[]): string {
  const [first, last] = [joint[0] as number, joint.at(-1) as number];
  const x = (scene.x[first] as number) - bracket.away;
  const top = (scene.y[first] as number) + bracket.within;
  const foot = (scene.y[last] as number) + (scene.heights[last] as number) - bracket.within;
  return `M${n(x + bracket.arm)} ${n(top)}H${n(x)}V${n(foot)}H${n(x + bracket.arm)}`;
}

function turn(x: number, middle: number, y: number, end: number): string {
  const away = y - middle;
  const r = Math.min(bend, Math.abs(away));
  if (r < 1) return `M${n(x)} ${n(y)}H${n(end)}`;
  const down = away > 0;
  return `M${n(x)} ${n(down ? y - r : y + r)}A${n(r)} ${n(r)} 0 0 ${down ? 0 : 1} ${n(x + r)} ${n(y)}H${n(end)}`;
}

function eachSpine(scene: Scene, view: Box, grain: number, visit: (box: number, x: number) => void): void {
  for (const column of scene.spines) {
    const [box] = column;
    if (box === undefined) continue;
    const edge = (scene.x[box] as number) + (scene.widths[box] as number);
    if (edge > view.x + view.width || edge + gaps.along < view.x) continue;
    visitBetween(column, scene.spans, [view.y - bend, view.y + view.height + bend], grain, (one) =>
      visit(one, edge + reach),
    );
  }
}

function eachAnswer(scene: Scene, box: number, view: Box, grain: number, visit: (answer: number) => void): void {
  const column = scene.columns[scene.columnOf[box + 1] as number];
  if (column === undefined) return;
  const first = scene.first[box] as number;
  const own = column.subarray(first, first + (scene.answers[box] as number));
  const from = firstBelow(own, scene, view.y);
  // The card itself may be out of sight where the middle of its side, to which the line leads, still shows its turn.
  visitBetween(
    own,
    scene,
    [scene.y[own[Math.max(0, from - 1)] as number] as number, view.y + view.height],
    grain,
    visit,
  );
}
