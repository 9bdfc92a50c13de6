import type { ClaimRole, Source } from "./claim";
import type { Edit } from "./edit";
import type { ClaimId } from "./id";
import type { Settings } from "./settings";
import { cleanParagraphs, cleanText } from "./text";

/** Where a claim stands and what it does there; null stands for the question itself. */
export interface Spot {
  readonly parentId: ClaimId | null;
  readonly role: ClaimRole;
}

/** What an edit changed, from what to what. */
export type Change =
  | { readonly kind: "wording"; readonly before: string; readonly after: string }
  | { readonly kind: "question"; readonly question: Before | null; readonly background: Before | null }
  | { readonly kind: "sources"; readonly added: readonly Source[]; readonly dropped: readonly Source[] }
  | { readonly kind: "place"; readonly from: Spot; readonly to: Spot }
  /** Those of the settings that became others. */
  | { readonly kind: "settings"; readonly before: Partial<Settings>; readonly after: Partial<Settings> };

interface Before {
  readonly before: string;
  readonly after: string;
}

/** What an edit and its inverse say together; null where the edit's kind says it all. */
export function changeOf(edit: Edit, inverse: Edit): Change | null {
  if (edit.kind === "reword" && inverse.kind === "reword") {
    return { kind: "wording", before: inverse.text, after: cleanText(edit.text) };
  }
  if (edit.kind === "frame" && inverse.kind === "frame") {
    const question = changed(inverse.question, cleanText(edit.question));
    return { kind: "question", question, background: changed(inverse.background, cleanParagraphs(edit.background)) };
  }
  if (edit.kind === "cite" && inverse.kind === "cite") {
    const [had, has] = [new Set(inverse.sources.map(nameOf)), new Set(edit.sources.map(nameOf))];
    const added = edit.sources.filter((source) => !had.has(nameOf(source)));
    return { kind: "sources", added, dropped: inverse.sources.filter((source) => !has.has(nameOf(source))) };
  }
  if (edit.kind === "move" && inverse.kind === "move") {
    return { kind: "place", from: spotOf(inverse), to: spotOf(edit) };
  }
  if (edit.kind === "configure" && inverse.kind === "configure") {
    // A language that is not given stays.
    const others = Object.entries(edit.settings).filter(
      ([name, value]) => value !== undefined && value !== inverse.settings[name as keyof Settings],
    );
    const names = others.map(([name]) => [name, inverse.settings[name as keyof Settings]]);
    return { kind: "settings", before: Object.fromEntries(names), after: Object.fromEntries(others) };
  }
  return null;
}

const changed = (before: string, after: string): Before | null => (before === after ? null : { before, after });

const spotOf = ({ parentId, role }: Spot): Spot => ({ parentId, role });

/** Two sources with the same name here say the same, wherever in the text they are called on. */
const nameOf = ({ citation, locator, url, quote }: Source): string =>
  JSON.stringify([cleanText(citation), cleanText(locator ?? ""), (url ?? "").trim(), cleanParagraphs(quote ?? "")]);

/** The kinds of change that a history can be narrowed to, each with the edits that make it. */
export const changeKinds = {
  added: ["add"],
  reworded: ["reword"],
  sources: ["cite"],
  moved: ["move", "joint", "rearrange"],
  removed: ["remove", "restore"],
  frame: ["frame", "configure"],
} as const satisfies Record<string, readonly Edit["kind"][]>;

export type ChangeKind = keyof typeof changeKinds;
