import type { ClaimRole } from "@/lib/argument/claim";
import { rounded as n } from "./pen";

/** A box with round corners, as path data. */
export function roundBox(x: number, y: number, width: number, height: number, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2);
  const [right, bottom] = [x + width, y + height];
  const turn = (toX: number, toY: number) => `A${n(r)} ${n(r)} 0 0 1 ${n(toX)} ${n(toY)}`;
  return `M${n(x + r)} ${n(y)}H${n(right - r)}${turn(right, y + r)}V${n(bottom - r)}${turn(right - r, bottom)}H${n(x + r)}${turn(x, bottom - r)}V${n(y + r)}${turn(x + r, y)}Z`;
}

export function circle(x: number, y: number, r: number): string {
  const half = `A${n(r)} ${n(r)} 0 0 1 `;
  return `M${n(x - r)} ${n(y)}${half}${n(x + r)} ${n(y)}${half}${n(x - r)} ${n(y)}Z`;
}

const diamond = (x: number, y: number, r: number): string =>
  `M${n(x)} ${n(y - r)}L${n(x + r)} ${n(y)}L${n(x)} ${n(y + r)}L${n(x - r)} ${n(y)}Z`;

/** The outline by which a role is known without its colour: round, square, diamond. */
export function outlineOf(role: ClaimRole, x: number, y: number, r: number): string {
  if (role === "rebuttal") return roundBox(x - r * 0.95, y - r * 0.95, r * 1.9, r * 1.9, r * 0.4);
  return role === "undercut" ? diamond(x, y, r * 1.18) : circle(x, y, r);
}

/** What stands in the outline: plus, minus, a cut, a dot. The cut leans the same way in a mirrored picture. */
export function markOf(role: Exclude<ClaimRole, "thesis">, x: number, y: number, r: number, mirrored: boolean): string {
  const arm = r * 0.46;
  if (role === "support") return `M${n(x)} ${n(y - arm)}V${n(y + arm)}M${n(x - arm)} ${n(y)}H${n(x + arm)}`;
  if (role === "rebuttal") return `M${n(x - arm)} ${n(y)}H${n(x + arm)}`;
  const across = arm * (mirrored ? -0.75 : 0.75);
  return `M${n(x - across)} ${n(y + arm * 0.75)}L${n(x + across)} ${n(y - arm * 0.75)}`;
}
