import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Given } from "./command";
import { commands } from "./commands/all";
import { givenTo } from "./given";
import { helpOf, helpOfAll } from "./help";
import { printText } from "./output";
import { Usage } from "./usage";

/**
 * Does what the arguments ask for, unless it needs the database.
 * @returns null when it is done; what is left to do on the database
 */
export async function main(args: readonly string[], checkout: string): Promise<Given | null> {
  const [name = "", ...rest] = args;
  if (name === "--help" || name === "-h") return print(helpOfAll(commands));
  if (name === "--version") return print(JSON.parse(readFileSync(join(checkout, "package.json"), "utf8")).version);
  const command = commands.find((one) => one.name === name);
  if (name === "" || name.startsWith("-")) throw new Usage(name === "" ? "A command is missing." : noOption(name));
  if (command === undefined) throw new Usage(`There is no command "${name}".`);
  if (rest.includes("--help") || rest.includes("-h")) return print(helpOf(command));
  const given = givenTo(command, rest);
  if (command.load === undefined) return given;
  const work = await command.load();
  await work(given);
  return null;
}

const noOption = (name: string) => `A command comes before ${name}.`;

async function print(text: string): Promise<null> {
  await printText(`${text}\n`);
  return null;
}
