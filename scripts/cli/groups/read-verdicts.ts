import { CsvError, type Info, parse } from "csv-parse/sync";
import type { Ballot } from "@/lib/argument/groups/ballots";
import type { Verdict } from "@/lib/argument/vote";
import { Problem } from "@/lib/db/embedded/problem.mjs";

/** Verdicts by the numbers of claims and people, whose names stand sorted. */
export interface Verdicts {
  readonly claims: readonly string[];
  readonly people: readonly string[];
  readonly ballots: readonly Ballot[];
  /** How many verdicts a later one of the same person on the same claim has replaced. */
  readonly replaced: number;
}

interface Row {
  readonly claim: string;
  readonly person: string;
  readonly verdict: Verdict;
}

const columns = ["claim", "person", "verdict"] as const;
const verdicts: ReadonlyMap<string, Verdict> = new Map([
  ["-1", -1],
  ["0", 0],
  ["1", 1],
]);

/** Reads CSV with a header; throws a `Problem` that names the line of what is wrong. */
export function readVerdicts(text: string): Verdicts {
  const rows = readRows(text);
  const claims = sorted(rows.map(({ claim }) => claim));
  const people = sorted(rows.map(({ person }) => person));
  const [claimNumber, personNumber] = [numbers(claims), numbers(people)];
  const latest = new Map<number, Ballot>();
  for (const { claim: claimName, person: personName, verdict } of rows) {
    const claim = claimNumber.get(claimName) as number;
    const person = personNumber.get(personName) as number;
    latest.set(person * claims.length + claim, { claim, person, verdict });
  }
  return { claims, people, ballots: [...latest.values()], replaced: rows.length - latest.size };
}

function readRows(text: string): readonly Row[] {
  const rows: Row[] = [];
  let at: readonly number[] | null = null;
  const onRecord = (record: readonly string[], { lines }: Info): null => {
    if (at === null) {
      at = placesIn(record);
      return null;
    }
    const [claim = "", person = "", given = ""] = at.map((place) => (record[place] ?? "").trim());
    if (claim === "" || person === "")
      throw new Problem(`line ${lines}: the ${claim ? "person" : "claim"} is missing.`);
    const verdict = verdicts.get(given);
    if (verdict === undefined) throw new Problem(`line ${lines}: the verdict is "${given}" and not -1, 0 or 1.`);
    rows.push({ claim, person, verdict });
    return null;
  };
  try {
    parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true, on_record: onRecord });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Problem(`line ${error.lines}: ${faults[error.code] ?? "this is not CSV"}.`);
  }
  if (at === null) throw new Problem("The input is empty: it must begin with the header claim,person,verdict.");
  return rows;
}

const faults: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: "a quote that begins before this is not closed",
  CSV_INVALID_CLOSING_QUOTE: "something other than a comma follows a closing quote",
  INVALID_OPENING_QUOTE: "a quote stands in the middle of a value",
};

function placesIn(header: readonly string[]): readonly number[] {
  const names = header.map((name) => name.trim().toLowerCase());
  return columns.map((column) => {
    const place = names.indexOf(column);
    if (place === -1) throw new Problem(`line 1: the header has no column "${column}".`);
    if (names.indexOf(column, place + 1) !== -1) throw new Problem(`line 1: the header has "${column}" twice.`);
    return place;
  });
}

/** By code units, so that the order is the same in every language. */
const sorted = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();

const numbers = (names: readonly string[]): ReadonlyMap<string, number> => new Map(names.map((name, i) => [name, i]));
