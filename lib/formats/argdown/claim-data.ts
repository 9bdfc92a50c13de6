import { type ClaimOrigin, type Source, sourceKinds } from "../../argument/claim";
import type { DocumentClaim } from "../document";
import { quoted } from "./escape";
import type { Flow } from "./flow";

/** What a claim's data say beside its text. */
export interface ClaimData {
  readonly joint: string | null;
  readonly origin: ClaimOrigin;
  readonly author: string | null;
  readonly createdAt: number | null;
  readonly sources: readonly Source[];
  /** A claim of the debate in its own right, though it also does something to another. */
  readonly thesis: boolean;
  /** Keys that mean nothing here. */
  readonly unknown: readonly string[];
}

export function readClaimData(data: ReadonlyMap<string, Flow>): ClaimData {
  const at = Date.parse(word(data.get("created")) ?? "");
  const sources = data.get("sources");
  return {
    joint: word(data.get("joint")),
    origin: data.get("origin") === "essay" ? "essay" : "response",
    author: word(data.get("author")),
    createdAt: Number.isNaN(at) || at < 0 ? null : at,
    sources: Array.isArray(sources) ? sources.flatMap(readSource) : [],
    thesis: data.get("thesis") === true,
    unknown: [...data.keys()].filter((key) => !known.has(key)),
  };
}

const known = new Set(["joint", "origin", "author", "created", "sources", "thesis"]);

function readSource(source: Flow): Source[] {
  if (!(source instanceof Map)) return [];
  const [citation, url, mark] = [word(source.get("citation")), word(source.get("url")), source.get("mark")];
  if (citation === null && url === null) return [];
  const place = typeof mark === "number" && Number.isInteger(mark) && mark >= 0 ? mark : null;
  const [locator, quote] = [word(source.get("locator")), word(source.get("quote"))];
  const kind = sourceKinds.find((name) => name === source.get("kind"));
  return [{ citation: citation ?? (url as string), locator, url, quote, mark: place, ...(kind && { kind }) }];
}

const word = (value: Flow | undefined): string | null =>
  typeof value === "string" && value.trim() !== "" ? value : typeof value === "number" ? `${value}` : null;

/** The data of a claim in YAML's flow form, with a blank before; "" where there is nothing to say. */
export function printClaimData(claim: DocumentClaim, author: string | null, shownThesis: boolean): string {
  const { joint, origin, createdAt, sources } = claim;
  const entries = [
    shownThesis ? "thesis: true" : "",
    joint === null ? "" : `joint: ${quoted(joint)}`,
    origin === "essay" ? "origin: essay" : "",
    author === null ? "" : `author: ${quoted(author)}`,
    createdAt === null ? "" : `created: ${quoted(new Date(createdAt).toISOString())}`,
    sources.length === 0 ? "" : `sources: [${sources.map(printSource).join(", ")}]`,
  ].filter((entry) => entry !== "");
  return entries.length === 0 ? "" : ` {${entries.join(", ")}}`;
}

function printSource({ citation, locator, url, quote, mark, kind }: Source): string {
  const said = Object.entries({ citation, locator, url, quote, kind }).filter(([, value]) => value != null);
  const entries = said.map(([key, value]) => `${key}: ${quoted(value as string)}`);
  return `{${[...entries, ...(mark == null ? [] : [`mark: ${mark}`])].join(", ")}}`;
}
