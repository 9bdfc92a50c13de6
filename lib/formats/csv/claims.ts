import type { Source } from "../../argument/claim";
import type { DebateDocument, DocumentPerson, Reading, Readings } from "../document";
import type { Loss, LossCode, Printed } from "../format";
import { nowhere } from "../format";
import { notWritten } from "../not-written";
import { numbersOf } from "../outline-numbers";
import { table } from "./table";

const columns = [
  ...["number", "id", "parent", "role", "text", "shown_from", "joint", "origin"],
  ...[
    "strength",
    "agree",
    "unsure",
    "disagree",
    "relevance_votes",
    "relevance_mean",
    "sources",
    "author",
    "created_at",
  ],
];

/** One row a claim. A place that shows another claim repeats its text and says where it is defined. */
export function printClaims(document: DebateDocument, readings: Readings): Printed {
  const numbers = numbersOf(document);
  const byKey = new Map(document.claims.map((claim) => [claim.key, claim]));
  const people = new Map(document.people.map((person) => [person.key, nameOf(person)]));
  const numberOf = (key: string | null) => (key === null ? "" : (numbers.get(key) ?? ""));
  const rows = document.claims.map((claim) => [
    ...[numberOf(claim.key), claim.key, numberOf(claim.parent), claim.role],
    ...[claim.shows === null ? claim.text : (byKey.get(claim.shows)?.text ?? ""), numberOf(claim.shows)],
    ...[claim.joint ?? "", claim.origin, ...counted(readings.get(claim.key))],
    ...[claim.sources.map(cited).join("; "), claim.author === null ? "" : (people.get(claim.author) ?? "")],
    claim.createdAt === null ? "" : new Date(claim.createdAt).toISOString(),
  ]);
  return { text: table(columns, rows), losses: lossesOf(document) };
}

const nameOf = ({ key, name }: DocumentPerson): string => name ?? key;

/** Empty where nothing may be seen, or nothing was said. */
function counted(reading: Reading | undefined): readonly string[] {
  if (reading === undefined) return ["", "", "", "", "", ""];
  const { agree, unsure, disagree, relevanceCount, relevanceSum } = reading.tally;
  const mean = relevanceCount === 0 ? "" : rounded(relevanceSum / relevanceCount);
  const strength = reading.strength === null ? "" : rounded(reading.strength);
  return [strength, `${agree}`, `${unsure}`, `${disagree}`, `${relevanceCount}`, mean];
}

/** To four decimals, with a point whatever the country. */
const rounded = (value: number): string => `${Number(value.toFixed(4))}`;

const cited = ({ citation, locator, url }: Source): string =>
  [citation, locator, url].filter((part) => part !== null && part !== "").join(", ");

function lossesOf(document: DebateDocument): readonly Loss[] {
  const { question, claims } = document;
  const loss = (code: LossCode, detail = ""): Loss => ({ code, detail, ...nowhere });
  return [
    ...(question === "" ? [] : [loss("left-out", question)]),
    ...notWritten(document, ["background", "semantics", "language", "source-kinds", "redirects", "votes"]),
    ...(claims.some(({ sources }) => sources.some(({ quote, mark }) => quote != null || mark != null))
      ? [loss("sources")]
      : []),
  ];
}
