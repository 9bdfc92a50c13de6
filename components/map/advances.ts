import type { Advance } from "@/lib/argument/layout/break-lines";
import { type CardKind, cards, type TextLook } from "./card-size";

/** How wide the characters of some texts are in the fonts of cards; can be sent to a worker, which has no fonts. */
export interface Advances {
  readonly codes: Uint16Array;
  readonly widths: Readonly<Record<CardKind, Float32Array>>;
}

const families = {
  serif: '"Newsreader Variable", "Iowan Old Style", "Source Serif 4", Georgia, serif',
  sans: '"Instrument Sans Variable", "Segoe UI", system-ui, sans-serif',
} as const;

export const fontOf = ({ family, size, weight }: TextLook): string => `${weight} ${size}px ${families[family]}`;
export const familyOf = (family: TextLook["family"]): string => families[family];

/** Waits until the fonts of the map are there: what is measured before has other widths. */
export async function fontsReady(): Promise<void> {
  const looks: TextLook[] = [
    ...Object.values(cards).map(({ text }) => text),
    { family: "sans", size: 13, weight: 600 },
  ];
  await Promise.allSettled(looks.map((look) => document.fonts.load(fontOf(look))));
}

export function measure(context: CanvasRenderingContext2D, texts: readonly string[]): Advances {
  const seen = new Uint8Array(0x10000);
  for (const text of texts) for (let i = 0; i < text.length; i++) seen[text.charCodeAt(i)] = 1;
  for (const code of [0x20, 0x2d, 0x2026]) seen[code] = 1;
  const codes = Uint16Array.from(seen.keys()).filter((code) => seen[code] === 1);
  const widthsOf = (kind: CardKind) => {
    context.font = fontOf(cards[kind].text);
    return Float32Array.from(codes, (code) => context.measureText(String.fromCharCode(code)).width);
  };
  return { codes, widths: { question: widthsOf("question"), thesis: widthsOf("thesis"), claim: widthsOf("claim") } };
}

/** What is not in the table, as characters outside the basic plane, counts as square. */
export function advanceIn({ codes, widths }: Advances, kind: CardKind): Advance {
  const table = new Float32Array(0x10000).fill(cards[kind].text.size);
  codes.forEach((code, i) => {
    table[code] = widths[kind][i] as number;
  });
  return (character) => (character.length === 1 ? (table[character.charCodeAt(0)] as number) : cards[kind].text.size);
}
