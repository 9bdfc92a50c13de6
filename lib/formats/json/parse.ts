import type { z } from "zod";
import { limits, type Source } from "../../argument/claim";
import type { Relevance, Verdict } from "../../argument/vote";
import { err, ok, type Result } from "../../result";
import { checkDocument } from "../check-document";
import { checkPeople } from "../check-people";
import type { DebateDocument, DocumentClaim, DocumentVote } from "../document";
import { atPath, type FaultCode, type Loss, nowhere, type Parsed, type ParseFault } from "../format";
import { readJson } from "./read-json";
import { parts, version } from "./schema";

/** Reads what `print` writes. Names it does not know are left out and told once; anything else that is odd is a fault. */
export function parse(text: string): Result<Parsed, ParseFault> {
  const read = readJson(text);
  if (!read.ok) return read;
  try {
    const strange = new Strange();
    const document = documentOf(read.value, strange);
    const checked = checkPeople(document);
    if (!checked.ok) return checked;
    const whole = checkDocument(document);
    return whole.ok ? ok({ document, losses: strange.losses }) : err(placed(whole.error, document));
  } catch (error) {
    if (error instanceof Wrong) return err(error.fault);
    throw error;
  }
}

/** Carries the first fault out of the reading. */
class Wrong {
  constructor(readonly fault: ParseFault) {}
}

const wrong = (code: FaultCode, path: string, value: unknown): Wrong =>
  new Wrong({ code, detail: excerpt(value), ...(path === "" ? nowhere : atPath(path)) });

function documentOf(value: unknown, strange: Strange): DebateDocument {
  const root = typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
  if (root === null) throw wrong("wrong-value", "", value);
  const given = root as Record<string, unknown>;
  if (!Object.hasOwn(given, "rejoinder")) throw wrong("wrong-value", "rejoinder", undefined);
  if (given.rejoinder !== version) throw wrong("unknown-version", "rejoinder", given.rejoinder);
  const { question, background, semantics, language } = checked(parts.frame, given, "");
  strange.look(given, "", parts.frame.shape, ["people", "claims", "votes", "redirects"]);
  const claims = listAt(given, "claims", "");
  if (claims.length > limits.claims)
    throw new Wrong({ code: "too-many-claims", detail: `${claims.length}`, ...nowhere });
  return {
    ...{ question, background, semantics, language },
    people: listAt(given, "people", "").map((person, i) => each(parts.person, person, `people[${i}]`, strange)),
    claims: claims.map((claim, i) => claimOf(claim, `claims[${i}]`, strange)),
    votes: listAt(given, "votes", "").map((vote, i) => voteOf(each(parts.vote, vote, `votes[${i}]`, strange))),
    redirects: listAt(given, "redirects", "").map((redirect, i) =>
      each(parts.redirect, redirect, `redirects[${i}]`, strange),
    ),
  };
}

function claimOf(value: unknown, path: string, strange: Strange): DocumentClaim {
  const claim = checked(parts.claim, value, path);
  strange.look(value as object, path, parts.claim.shape, ["sources"]);
  if ((claim.text === "") !== (claim.shows !== null)) throw wrong("wrong-value", `${path}.text`, claim.text);
  const sources = listAt(value as Record<string, unknown>, "sources", `${path}.`).map(
    (source, i): Source => each(parts.source, source, `${path}.sources[${i}]`, strange),
  );
  return { ...claim, sources, createdAt: claim.createdAt === null ? null : Date.parse(claim.createdAt) };
}

const verdicts: Readonly<Record<"agree" | "unsure" | "disagree", Verdict>> = { agree: 1, unsure: 0, disagree: -1 };

const voteOf = ({ verdict, relevance, ...vote }: z.infer<typeof parts.vote>): DocumentVote => ({
  ...{ ...vote, verdict: verdict === null ? null : verdicts[verdict] },
  relevance: relevance as Relevance | null,
});

/** The list under a name; an absent one is empty. */
function listAt(given: Record<string, unknown>, name: string, before: string): readonly unknown[] {
  const list = given[name] === undefined ? [] : given[name];
  if (!Array.isArray(list)) throw wrong("wrong-value", `${before}${name}`, list);
  return list;
}

function each<S extends z.ZodObject>(schema: S, value: unknown, path: string, strange: Strange): z.infer<S> {
  const result = checked(schema, value, path);
  strange.look(value as object, path, schema.shape, []);
  return result;
}

function checked<S extends z.ZodType>(schema: S, value: unknown, path: string): z.infer<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const keys = result.error.issues[0]?.path ?? [];
  const at = keys.reduce<string>((before, key) => (before === "" ? String(key) : `${before}.${String(key)}`), path);
  const inside = keys.reduce<unknown>((within, key) => (within as Record<PropertyKey, unknown>)?.[key], value);
  throw wrong("wrong-value", at, inside);
}

/** Counts the names that the format does not have. */
class Strange {
  #count = 0;
  #first = "";

  look(value: object, path: string, known: object, alsoKnown: readonly string[]): void {
    for (const name of Object.keys(value)) {
      if (Object.hasOwn(known, name) || alsoKnown.includes(name)) continue;
      if (this.#count++ === 0) this.#first = path === "" ? name : `${path}.${name}`;
    }
  }

  /** One loss for all of them; `detail` says how many there are where there is more than the one at the path. */
  get losses(): readonly Loss[] {
    if (this.#count === 0) return [];
    const path = this.#first.length > 200 ? `${this.#first.slice(0, 200)}…` : this.#first;
    return [{ code: "left-out", detail: this.#count === 1 ? "" : `${this.#count}`, ...atPath(path) }];
  }
}

/** A fault that names a claim by its key, by its place in the file instead. */
function placed(fault: ParseFault, { claims }: DebateDocument): ParseFault {
  const index = claims.findLastIndex(({ key }) => key === fault.path);
  return index === -1 ? fault : { ...fault, ...atPath(`claims[${index}]`) };
}

function excerpt(value: unknown): string {
  if (value === undefined) return "";
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "[…]" : "{…}";
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
