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
  readonly path: (data: string, stroke: Stroke) => void;
  readonly text: (line: string, x: number, y: number, writing: Writing) => void;
}

export function canvasPen(context: CanvasRenderingContext2D): Pen {
  return {
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
      context.textAlign = end ? "right" : "left";
      context.direction = directionOf(line);
      context.fillText(line, x, y);
    },
  };
}

/** Writes SVG elements, one a line, into `out`. */
export function svgPen(out: string[]): Pen {
  const attribute = (name: string, value: string | number | undefined) =>
    value === undefined ? "" : ` ${name}="${typeof value === "number" ? rounded(value) : escaped(value)}"`;
  return {
    path: (data, { fill = "none", stroke, width, dash }) =>
      void out.push(
        `<path d="${data}"${attribute("fill", fill)}${attribute("stroke", stroke)}${attribute("stroke-width", stroke && width)}${attribute("stroke-dasharray", dash?.join(" "))}/>`,
      ),
    text: (line, x, y, { look, fill, end = false, width }) => {
      const right = directionOf(line) === "rtl";
      // The anchor is where the text starts, which is at the right for what is written from there.
      const anchor = end === right ? undefined : "end";
      out.push(
        `<text${attribute("x", x)}${attribute("y", y)}${attribute("font-family", familyOf(look.family).replaceAll('"', "'"))}${attribute("font-size", look.size)}${attribute("font-weight", look.weight)}${attribute("fill", fill)}${attribute("text-anchor", anchor)}${attribute("direction", right ? "rtl" : undefined)}${attribute("textLength", width)}${width === undefined ? "" : ' lengthAdjust="spacingAndGlyphs"'}>${escaped(line)}</text>`,
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

/** By the first letter that has a direction. */
export function directionOf(text: string): "ltr" | "rtl" {
  const first = /\p{L}/u.exec(text)?.[0] ?? "";
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first)
    ? "rtl"
    : "ltr";
}
