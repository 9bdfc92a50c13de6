import type { DebateDocument } from "./document";

/** The outline number of every claim by its key, as `1`, `1.2`, `1.2.1`: the same as in the debate the document becomes. */
export function numbersOf({ claims }: DebateDocument): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  const answers = new Map<string | null, number>();
  for (const { key, parent } of claims) {
    const place = (answers.get(parent) ?? 0) + 1;
    answers.set(parent, place);
    numbers.set(key, parent === null ? `${place}` : `${numbers.get(parent)}.${place}`);
  }
  return numbers;
}
