import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import type { Texts } from "@/locales/pseudo";

/** Every text with the path of its key, "debate.home.title". */
export function flat(texts: Texts, path: readonly string[] = []): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, text]): [string, string][] =>
      typeof text === "string" ? [[[...path, key].join("."), text]] : [...flat(text, [...path, key])],
    ),
  );
}

/** What a message needs to be given: names of values and tags, and the cases it tells apart by a word. */
export const needsOf = (message: string): string[] => [...new Set(parse(message).flatMap(needs))].sort();

function needs(element: MessageFormatElement): string[] {
  switch (element.type) {
    case TYPE.literal:
    case TYPE.pound:
      return [];
    case TYPE.tag:
      return [`<${element.value}>`, ...element.children.flatMap(needs)];
    case TYPE.plural:
      return [element.value, ...inner(element.options)];
    case TYPE.select: {
      const cases = Object.keys(element.options).sort().join(" ");
      return [element.value, `${element.value}: ${cases}`, ...inner(element.options)];
    }
    default:
      return [element.value];
  }
}

const inner = (options: Readonly<Record<string, { readonly value: MessageFormatElement[] }>>): string[] =>
  Object.values(options).flatMap(({ value }) => value.flatMap(needs));
