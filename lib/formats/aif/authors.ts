import { cleanText } from "../../argument/text";
import type { DocumentPerson } from "../document";
import type { Nodeset } from "./nodeset";

export interface Authors {
  /** The person of a claim. */
  readonly of: ReadonlyMap<string, string>;
  readonly people: readonly DocumentPerson[];
  /** Locutions and illocutions that told so. */
  readonly used: ReadonlySet<string>;
}

/** Whose each claim is: the speaker of the first locution that says it by an illocution. */
export function authorsOf({ nodes, edges, speakers, participants }: Nodeset): Authors {
  const locutionOf = new Map<string, string>();
  for (const { from, to } of edges) {
    if (nodes.get(from)?.type !== "L" || nodes.get(to)?.type !== "YA" || locutionOf.has(to)) continue;
    locutionOf.set(to, from);
  }
  const of = new Map<string, string>();
  const people = new Map<string, DocumentPerson>();
  const used = new Set<string>();
  for (const { from, to } of edges) {
    const locution = locutionOf.get(from);
    if (locution === undefined || nodes.get(to)?.type !== "I" || of.has(to)) continue;
    const named = nameIn(nodes.get(locution)?.text ?? "");
    const person = speakers.get(locution) ?? named;
    if (person === null) continue;
    const name = participants === null ? named : (participants.get(person) ?? "");
    if (!people.has(person)) people.set(person, { key: person, name: name === "" ? null : name });
    of.set(to, person);
    used.add(locution).add(from);
  }
  return { of, people: [...people.values()], used };
}

/** AIFdb's transcripts begin a locution with its speaker: `Ada Lovelace : the engine has no pretensions`. */
const nameIn = (text: string): string | null => {
  const name = cleanText(/^([^:\n]{1,80}):\s/.exec(text)?.[1] ?? "");
  return name === "" ? null : name;
};
