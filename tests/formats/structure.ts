import type { DebateDocument } from "../../lib/formats/document";

/** What a document says of its claims, whatever they are called: by their numbers, in their order. */
export function structureOf({ claims }: DebateDocument) {
  const numbers = new Map(claims.map(({ key }, i) => [key, i]));
  const groups = new Map<string, number>();
  const numberOf = (key: string | null) => (key === null ? null : numbers.get(key));
  return claims.map(({ parent, role, text, shows, joint }, i) => {
    const group = `${parent} ${role} ${joint}`;
    if (joint !== null && !groups.has(group)) groups.set(group, i);
    return { parent: numberOf(parent), role, text, shows: numberOf(shows), joint: joint && groups.get(group) };
  });
}
