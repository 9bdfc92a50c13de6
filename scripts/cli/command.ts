/** One command: what it takes, and what its help says. */
export interface Command {
  readonly name: string;
  /** A few words, for the list of commands. */
  readonly summary: string;
  readonly options: Readonly<Record<string, Option>>;
  /** The names of the arguments that are no options, all needed. */
  readonly places: readonly string[];
  /** What stands between options and examples, in lines. */
  readonly about: readonly string[];
  /** Arguments to the command, as typed, and what is piped around them. */
  readonly examples: readonly string[];
  /** Gives the work, loaded when it is asked for; missing: it is done on the database. */
  readonly load?: () => Promise<(given: Given) => Promise<void>>;
}

export interface Option {
  readonly meaning: string;
  /** What its value is called; missing: the option is a flag. */
  readonly value?: string;
  readonly oneOf?: readonly string[];
  readonly fallback?: string;
  readonly required?: true;
}

/** What was asked for on the command line, checked against what the command takes. */
export interface Given {
  readonly command: string;
  readonly flags: ReadonlySet<string>;
  /** The options with a value that were given, or have a default. */
  readonly values: ReadonlyMap<string, string>;
  /** The arguments that are no options, in their order. */
  readonly places: readonly string[];
}
