import { parseArgs } from "node:util";
import type { Command, Given, Option } from "./command";
import { Usage } from "./usage";

/** Reads the arguments after the command's name; throws `Usage` naming what is wrong with them. */
export function givenTo(command: Command, args: readonly string[]): Given {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const wrong = (sentence: string) => new Usage(sentence, command.name);
  const flags = new Set<string>();
  const values = new Map<string, string>();
  const places: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") places.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
    if (option === undefined) throw wrong(`There is no option ${token.rawName} here.`);
    if (option.value === undefined) {
      if (token.value !== undefined) throw wrong(`${token.rawName} takes no value.`);
      flags.add(token.name);
      continue;
    }
    if (token.value === undefined || (!token.inlineValue && token.value.startsWith("-"))) {
      throw wrong(`${token.rawName} needs a value (${option.value}).`);
    }
    values.set(token.name, oneOf(token.rawName, option, token.value, wrong));
  }
  for (const [name, option] of Object.entries(command.options)) {
    if (option.fallback !== undefined && !values.has(name)) values.set(name, option.fallback);
    if (option.required && !values.has(name)) throw wrong(`--${name} ${option.value} is missing.`);
  }
  const missing = command.places[places.length];
  if (missing !== undefined) throw wrong(`${missing} is missing.`);
  if (places.length > command.places.length)
    throw wrong(`"${places[command.places.length]}" is one argument too many.`);
  return { command: command.name, flags, values, places };
}

function oneOf(rawName: string, option: Option, value: string, wrong: (sentence: string) => Usage): string {
  if (option.oneOf === undefined || option.oneOf.includes(value)) return value;
  throw wrong(`${rawName} cannot be "${value}": it is one of ${option.oneOf.join(", ")}.`);
}
