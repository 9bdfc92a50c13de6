import { diffArrays } from "diff";
import { citationNames } from "./citation-fields";
import type { TextDraft } from "./text-draft";

type Named = (typeof citationNames)[number] | "showing";

/** Paragraphs that stand in one of two texts only; `marked` where they are short enough to compare word for word. */
export interface TextPlace {
  readonly theirs: string;
  readonly mine: string;
  readonly marked: boolean;
}

export interface TextDifferences {
  /** What else is said differently, with theirs. */
  readonly fields: readonly { readonly name: Named; readonly theirs: string }[];
  readonly places: readonly TextPlace[];
}

/** Where what is written differs from what stands there; null: nowhere. */
export function differencesOf(theirs: TextDraft, mine: TextDraft): TextDifferences | null {
  const fields = ([...citationNames, "showing"] as const)
    .map((name) => ({ name, theirs: (theirs[name] ?? "").trim() }))
    .filter((field) => field.theirs !== (mine[field.name] ?? "").trim());
  const places = placesOf(paragraphs(theirs.text), paragraphs(mine.text));
  return fields.length === 0 && places.length === 0 ? null : { fields, places };
}

/** So many paragraphs may differ before two texts are two texts, to be read one beside the other. */
const mostApart = 400;
/** In characters, of both together. */
const mostMarked = 10_000;

const nowhere: { readonly theirs: readonly string[]; readonly mine: readonly string[] } = { theirs: [], mine: [] };

function placesOf(theirs: readonly string[], mine: readonly string[]): readonly TextPlace[] {
  const changes = diffArrays([...theirs], [...mine], { maxEditLength: mostApart });
  if (changes === undefined) return [place(theirs, mine)];
  const places: TextPlace[] = [];
  let apart = nowhere;
  for (const { value, added, removed } of [...changes, { value: [], added: false, removed: false }]) {
    if (removed) apart = { ...apart, theirs: value };
    else if (added) apart = { ...apart, mine: value };
    else {
      if (apart !== nowhere) places.push(place(apart.theirs, apart.mine));
      apart = nowhere;
    }
  }
  return places;
}

function place(ofTheirs: readonly string[], ofMine: readonly string[]): TextPlace {
  const [theirs, mine] = [ofTheirs.join("\n\n"), ofMine.join("\n\n")];
  return { theirs, mine, marked: theirs.length + mine.length <= mostMarked };
}

const paragraphs = (text = ""): readonly string[] =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
