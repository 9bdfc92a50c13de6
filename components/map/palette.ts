/** The colours a map is drawn in, as the page has them at this moment. */
export interface Palette extends Record<Tone, string> {
  /** The page's own colours are set aside for the reader's: what is told by a wash must be told by a line. */
  readonly forced: boolean;
}

const tones = [
  ...(["paper", "sheet", "ink", "ink-soft", "ink-faint", "rule", "rule-strong", "focus"] as const),
  ...(["thesis", "support", "rebuttal", "undercut"] as const),
  ...(["thesis-wash", "support-wash", "rebuttal-wash", "undercut-wash"] as const),
];
type Tone = (typeof tones)[number];

/** Reads the colours where the canvas stands: `--map-<tone>` there, or the page's `--<tone>`. */
export function paletteAt(element: Element): Palette {
  // One for each colour: on an element that has a colour already, another may come in by and by.
  const probes = tones.map((tone) => {
    const probe = element.ownerDocument.createElement("span");
    probe.className = "map-probe";
    probe.style.color = `var(--map-${tone}, var(--${tone}))`;
    element.append(probe);
    return probe;
  });
  const entries = tones.map((tone, i) => [tone, getComputedStyle(probes[i] as Element).color] as const);
  for (const probe of probes) probe.remove();
  return {
    ...(Object.fromEntries(entries) as Record<Tone, string>),
    forced: matchMedia("(forced-colors: active)").matches,
  };
}

/** Calls back when the page's colours change. */
export function onPaletteChange(changed: () => void): () => void {
  const queries = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener("change", changed);
  const scheme = new MutationObserver(changed);
  scheme.observe(document.documentElement, { attributes: true, attributeFilter: ["data-scheme"] });
  return () => {
    for (const query of queries) query.removeEventListener("change", changed);
    scheme.disconnect();
  };
}

/** The colours in a form that every program which opens a picture knows: `#rrggbb`. */
export function inHex(palette: Palette): Palette {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) return palette;
  const hex = (colour: string) => {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
    return `#${[r, g, b].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  };
  const entries = tones.map((tone) => [tone, hex(palette[tone])] as const);
  return { ...(Object.fromEntries(entries) as Record<Tone, string>), forced: palette.forced };
}
