import { familyOf, fontOf } from "../advances";
import type { TextLook } from "../card-size";

interface Stroke {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
}

interface Writing {
  readonly look: TextLook;
  readonly fill: string;
  readonly end?: boolean;
  /** How wide the line is to be, whatever font it is shown in. */
  readonly width?: number;
}

/** What draws a map: a canvas for the screen and for a PNG, text for an SVG. */
export interface Pen {
  /** Whether it turns the picture round, for those who read from right to left: x is where reading begins. */
  readonly mirrored: boolean;
  readonly path: (data: string, stroke: Stroke) => void;
  readonly text: (line: string, x: number, y: number, writing: Writing) => void;
}

/** A mirrored one draws on a canvas that is turned round itself, and turns the words back. */
export function canvasPen(context: CanvasRenderingContext2D, mirrored: boolean): Pen {
  return {
    mirrored,
    path: (data, { fill, stroke, width = 1, dash = [] }) => {
      const path = new Path2D(data);
      if (fill !== undefined) {
        context.fillStyle = fill;
        context.fill(path);
      }
      if (stroke === undefined) return;
      context.strokeStyle = stroke;
      context.lineWidth = width;
      context.setLineDash(dash as number[]);
      context.stroke(path);
    },
    text: (line, x, y, { look, fill, end = false }) => {
      context.font = fontOf(look);
      context.fillStyle = fill;
      context.textAlign = end === mirrored ? "left" : "right";
      context.direction = directionOf(line);
      if (!mirrored) return context.fillText(line, x, y);
      context.scale(-1, 1);
      context.fillText(line, -x, y);
      context.scale(-1, 1);
    },
  };
}

/** Writes SVG elements, one a line, into `out`; a mirrored one for a group that is turned round. */
export function svgPen(out: string[], mirrored: boolean): Pen {
  const attribute = (name: string, value: string | number | undefined) =>
    value === undefined ? "" : ` ${name}="${typeof value === "number" ? rounded(value) : escaped(value)}"`;
  return {
    mirrored,
    path: (data, { fill = "none", stroke, width, dash }) =>
      void out.push(
        `<path d="${data}"${attribute("fill", fill)}${attribute("stroke", stroke)}${attribute("stroke-width", stroke && width)}${attribute("stroke-dasharray", dash?.join(" "))}/>`,
      ),
    text: (line, x, y, { look, fill, end = false, width }) => {
      const right = directionOf(line) === "rtl";
      // The anchor is where the text starts, which is at the right for what is written from there.
      const anchor = (end !== mirrored) === right ? undefined : "end";
      out.push(
        `<text${attribute("transform", mirrored ? "scale(-1 1)" : undefined)}${attribute("x", mirrored ? -x : x)}${attribute("y", y)}${attribute("font-family", familyOf(look.family).replaceAll('"', "'"))}${attribute("font-size", look.size)}${attribute("font-weight", look.weight)}${attribute("fill", fill)}${attribute("text-anchor", anchor)}${attribute("direction", right ? "rtl" : undefined)}${attribute("textLength", width)}${width === undefined ? "" : ' lengthAdjust="spacingAndGlyphs"'}>${escaped(line)}</text>`,
      );
    },
  };
}

/** Two digits are finer than any screen or printer. */
export const rounded = (value: number): string => String(Math.round(value * 100) / 100);

export const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write them.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");

/** Whether a text is read against the picture, so that it begins where the picture's lines end. */
export const isAgainst = (text: string, { mirrored }: Pick<Pen, "mirrored">): boolean =>
  (directionOf(text) === "rtl") !== mirrored;

/** By the first letter, or mark, that has a direction. */
function directionOf(text: string): "ltr" | "rtl" {
  const first = /\p{L}|\u200f/u.exec(text)?.[0] ?? "";
  return /[\u200f\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first)
    ? "rtl"
    : "ltr";
}
