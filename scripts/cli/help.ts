import type { Command, Option } from "./command";

/** The help of one command. */
export function helpOf(command: Command): string {
  const { about, examples, name, options, places, summary } = command;
  const rows: [string, string][] = [
    ...Object.entries(options).flatMap(([option, given]): [string, string][] => [
      [flag(option, given), meaning(given)],
      ...(given.oneOf === undefined ? [] : [["", given.oneOf.join(", ")] as [string, string]]),
    ]),
    ["--help", "shows this"],
  ];
  return [
    `rejoinder ${name}: ${summary}`,
    "",
    `Usage: ${["rejoinder", name, ...places, ...Object.entries(options).map(synopsis)].join(" ")}`,
    "",
    ...table(rows),
    "",
    ...about,
    "",
    "Examples:",
    ...examples.map((example) => `  ${example}`),
  ].join("\n");
}

/** The help of all. */
export function helpOfAll(commands: readonly Command[]): string {
  const [alone, onDatabase] = [commands.filter(({ load }) => load), commands.filter(({ load }) => !load)];
  const rows = (some: readonly Command[]) => table(some.map(({ name, summary }) => [name, summary]));
  return [
    "rejoinder: maps of policy debates, from the command line",
    "",
    "Usage: rejoinder COMMAND [options], or --version",
    "",
    "From standard input to standard output, without a database:",
    ...rows(alone),
    "",
    "On the database that DATABASE_URL names, else on the embedded one, also while the app runs:",
    ...rows(onDatabase),
    "",
    '"rejoinder COMMAND --help" says what a command takes. In a checkout: npm run --silent rejoinder -- COMMAND',
    "Errors go to standard error; the exit code is 1 for bad input, 2 for a command line that makes no sense.",
    "",
    "Examples:",
    ...commands.flatMap(({ examples }) => examples.slice(0, 1)).map((example) => `  ${example}`),
  ].join("\n");
}

const flag = (name: string, { value }: Option): string => `--${name}${value === undefined ? "" : ` ${value}`}`;

const meaning = ({ fallback, meaning, oneOf }: Option): string =>
  `${meaning}${fallback === undefined ? "" : ` (${fallback} if not given)`}${oneOf ? ":" : ""}`;

const synopsis = ([name, option]: [string, Option]): string =>
  option.required ? flag(name, option) : `[${flag(name, option)}]`;

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
}
