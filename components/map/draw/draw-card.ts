import type { ClaimRole } from "@/lib/argument/claim";
import type { Verdict } from "@/lib/argument/vote";
import { type CardKind, cards, inset, type TextLook } from "../card-size";
import type { Palette } from "../palette";
import type { Box } from "../scene";
import { isAgainst, rounded as n, type Pen } from "./pen";
import { circle, markOf, outlineOf, roundBox } from "./shapes";

/** Everything that is written on a card. */
export interface Card {
  readonly kind: CardKind;
  /** null for the question. */
  readonly role: ClaimRole | null;
  /** As "Support 1.3.2"; for the question, how much there is to it. */
  readonly label: string;
  readonly lines: readonly { readonly text: string; readonly width: number }[];
  /** Where it stands; `percent` says instead why there is nothing to say. */
  readonly standing: { readonly strength: number | null; readonly base: number | null; readonly percent: string };
  readonly verdict: Verdict | null;
  /** Claims below that are not shown; null: there are none, or all are. */
  readonly hidden: string | null;
  readonly open: boolean;
}

const small = (weight: number, size = 13.5): TextLook => ({ family: "sans", size, weight });
export const signRadius = 10.5;

export function drawCard(pen: Pen, card: Card, box: Box, palette: Palette): void {
  const { kind, role } = card;
  const look = cards[kind];
  const left = box.x + (kind === "question" ? 0 : inset);
  if (role !== null) {
    pen.path(roundBox(box.x, box.y, box.width, box.height, 9), {
      fill: palette.sheet,
      stroke: kind === "thesis" ? palette.ink : palette.rule,
      width: kind === "thesis" ? 1.5 : 1,
    });
    const head = box.y + (kind === "thesis" ? 28 : 26);
    pen.text(card.label, left, head, { look: small(600), fill: palette[role] });
    drawStanding(pen, card, box.x + box.width - inset, head, palette);
  }
  card.lines.forEach(({ text, width }, i) => {
    const end = isAgainst(text, pen);
    const x = end ? box.x + box.width - (left - box.x) : left;
    const y = box.y + look.above + i * look.line + look.line * 0.74;
    pen.text(text, x, y, { look: look.text, fill: palette.ink, end, width });
  });
  if (role === null) {
    const foot = box.y + box.height - 12;
    pen.text(card.label, left, foot, { look: small(500, 15), fill: palette["ink-faint"] });
  }
  drawHandle(pen, card, box, palette);
  if (role !== null) drawSign(pen, role, box.x, box.y + box.height / 2, signRadius, palette);
  if (card.verdict !== null) drawVerdict(pen, card.verdict, box.x + box.width - 18, box.y, palette);
}

/** The number, and from 0 to 100 on a ruler: the ring is what the votes say, the dot what is left with the answers counted. */
function drawStanding(pen: Pen, { standing }: Card, right: number, y: number, palette: Palette): void {
  const { strength, base, percent } = standing;
  if (strength === null) {
    pen.text(percent, right, y, { look: small(400), fill: palette["ink-faint"], end: true });
    return;
  }
  const length = 84;
  const [from, middle] = [right - length - 2, y - 4.5];
  pen.text(percent, from - 12, y, { look: small(600, 14), fill: palette.ink, end: true });
  const at = (share: number) => from + share * length;
  const ticks = [0, 0.5, 1].map((share) => `M${n(at(share))} ${n(middle - 3)}v6`).join("");
  pen.path(`M${n(from)} ${n(middle)}h${length}${ticks}`, { stroke: palette["rule-strong"], width: 1 });
  const start = base ?? 0.5;
  const tone = strength >= start ? palette.support : palette.rebuttal;
  pen.path(`M${n(at(start))} ${n(middle)}H${n(at(strength))}`, { stroke: tone, width: 3 });
  if (base !== null) {
    pen.path(circle(at(base), middle, 3.2), { fill: palette.sheet, stroke: palette["ink-soft"], width: 1.25 });
  }
  pen.path(circle(at(strength), middle, 4.4), { fill: palette.ink });
}

/** The reader's own verdict, in a seal; a tick leans the same way in a mirrored picture. */
function drawVerdict(pen: Pen, verdict: Verdict, x: number, y: number, palette: Palette): void {
  pen.path(circle(x, y, 9), { fill: palette.ink });
  const u = pen.mirrored ? -1 : 1;
  const mark = {
    "1": `M${n(x - 4 * u)} ${n(y + 0.4)}l${2.8 * u} 2.8l${5.2 * u} -6`,
    "0": `M${n(x - 4 * u)} ${n(y + 1)}q${2 * u} -3 ${4 * u} -1t${4 * u} -1`,
    "-1": `M${n(x - 3.2)} ${n(y - 3.2)}l6.4 6.4m0 -6.4l-6.4 6.4`,
  }[verdict];
  pen.path(mark, { stroke: palette.paper, width: 1.6 });
}

export type Handle = Pick<Card, "hidden" | "open" | "kind">;

/** Where a claim's answers are opened and closed. */
export function drawHandle(pen: Pen, card: Handle, box: Box, palette: Palette, size = 1): void {
  const { hidden, open, kind } = card;
  if (kind === "question" || (hidden === null && !open)) return;
  const [x, y, u] = [box.x + box.width, box.y + box.height / 2, size];
  if (open) {
    pen.path(circle(x, y, 7 * u), { fill: palette.sheet, stroke: palette["rule-strong"], width: 1.25 * u });
    pen.path(`M${n(x - 3 * u)} ${n(y)}h${n(6 * u)}`, { stroke: palette["ink-soft"], width: 1.5 * u });
    return;
  }
  const text = hidden ?? "";
  const digits = text.replaceAll(/\D/g, "").length;
  const width = (22 + digits * 7.4 + (text.length - digits) * 3.4) * u;
  const arm = n(3.5 * u);
  pen.path(roundBox(x - 10 * u, y - 10.5 * u, width, 21 * u, 10.5 * u), { fill: palette.ink });
  pen.path(`M${n(x - 3.5 * u)} ${n(y)}h${n(7 * u)}m-${arm} -${arm}v${n(7 * u)}`, {
    stroke: palette.paper,
    width: 1.6 * u,
  });
  const look = small(600, 12 * u);
  pen.text(text, x + width - 16 * u, y + 4.3 * u, { look, fill: palette.paper, end: true });
}

export function drawSign(pen: Pen, role: ClaimRole, x: number, y: number, r: number, palette: Palette): void {
  const tone = palette[role];
  pen.path(outlineOf(role, x, y, r), { fill: palette[`${role}-wash`], stroke: tone, width: r * 0.16 });
  if (role === "thesis") pen.path(circle(x, y, r * 0.36), { fill: tone });
  else pen.path(markOf(role, x, y, r, pen.mirrored), { stroke: tone, width: r * 0.21 });
}
