import type { ClaimRole } from "@/lib/argument/claim";
import type { Palette } from "../map/palette";

const side = 8;

/** What is told by pattern as well as by colour: people are divided (a hatch in the claim's colour), nobody voted (dots). */
export function patterns(
  context: CanvasRenderingContext2D,
  { palette, ratio, mirrored }: { readonly palette: Palette; readonly ratio: number; readonly mirrored: boolean },
): Readonly<Record<ClaimRole | "unvoted", CanvasPattern | null>> {
  const tile = (draw: (on: CanvasRenderingContext2D) => void): CanvasPattern | null => {
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = Math.round(side * ratio);
    const on = canvas.getContext("2d");
    if (on === null) return null;
    on.scale(ratio, ratio);
    draw(on);
    const pattern = context.createPattern(canvas, "repeat");
    pattern?.setTransform(new DOMMatrix().scale((mirrored ? -1 : 1) / ratio, 1 / ratio));
    return pattern;
  };
  const hatch = (colour: string) =>
    tile((on) => {
      on.strokeStyle = colour;
      on.lineWidth = 1.6;
      for (const shift of [-side, 0, side]) {
        on.beginPath();
        on.moveTo(shift - 1, side + 1);
        on.lineTo(shift + side + 1, -1);
        on.stroke();
      }
    });
  const dots = tile((on) => {
    on.fillStyle = palette["rule-strong"];
    on.beginPath();
    on.arc(side / 2, side / 2, 0.9, 0, Math.PI * 2);
    on.fill();
  });
  return {
    thesis: hatch(palette["ink-soft"]),
    support: hatch(palette.support),
    rebuttal: hatch(palette.rebuttal),
    undercut: hatch(palette.undercut),
    unvoted: dots,
  };
}
