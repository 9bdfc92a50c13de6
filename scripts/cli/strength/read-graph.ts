import { Problem } from "@/lib/db/embedded/problem.mjs";

type Pair = readonly [child: number, parent: number];

/** A graph as the command takes it: everything goes by claims, numbered from 0 by `base`. */
export interface GivenGraph {
  readonly base: readonly number[];
  readonly supports: readonly Pair[];
  readonly rebuttals: readonly Pair[];
  readonly undercuts: readonly Pair[];
  readonly joint: readonly (readonly number[])[];
  readonly votes?: readonly number[] | undefined;
  /** By claim, or by link in the order supports, rebuttals, undercuts. */
  readonly relevance?: readonly number[] | undefined;
}

const keys = ["base", "supports", "rebuttals", "undercuts", "joint", "votes", "relevance"];

/** Checks a graph that was read from JSON; throws a `Problem` that names the path of what is wrong. */
export function readGraph(json: unknown): GivenGraph {
  const given = asObject(json);
  const unknown = Object.keys(given).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw wrong(unknown, `is not known: a graph has ${keys.join(", ")}`);
  if (given.base === undefined) throw wrong("base", "is missing");
  const base = numbers("base", given.base, isPart, part);
  const pairsOf = (key: string) => (given[key] === undefined ? [] : pairs(key, given[key], base.length));
  const [supports, rebuttals, undercuts] = [pairsOf("supports"), pairsOf("rebuttals"), pairsOf("undercuts")];
  const votes = given.votes === undefined ? undefined : numbers("votes", given.votes, isCount, count);
  if (votes !== undefined && votes.length !== base.length) {
    throw wrong("votes", `has ${votes.length} numbers where base has ${base.length}`);
  }
  const relevance = given.relevance === undefined ? undefined : numbers("relevance", given.relevance, isPart, part);
  const links = supports.length + rebuttals.length + undercuts.length;
  if (relevance !== undefined && relevance.length !== base.length && relevance.length !== links) {
    throw wrong("relevance", `has ${relevance.length} numbers, for ${base.length} claims and ${links} links`);
  }
  const joint = given.joint === undefined ? [] : teams(given.joint, base.length);
  return { base, supports, rebuttals, undercuts, joint, votes, relevance };
}

const part = "is not a number in [0,1]";
const isPart = (x: number) => x >= 0 && x <= 1;
const count = "is not a number of votes, 0 or more";
const isCount = (x: number) => x >= 0 && Number.isFinite(x);

function asObject(given: unknown): Record<string, unknown> {
  if (typeof given === "object" && given !== null && !Array.isArray(given)) return given as Record<string, unknown>;
  throw new Problem('The input is not an object like {"base": […], "supports": […], "rebuttals": […]}.');
}

function numbers(key: string, value: unknown, good: (x: number) => boolean, otherwise: string): readonly number[] {
  const values = list(key, value);
  for (let i = 0; i < values.length; i++) {
    const x = values[i];
    if (typeof x !== "number" || !good(x)) throw wrong(`${key}[${i}]`, otherwise);
  }
  return values as readonly number[];
}

function pairs(key: string, value: unknown, claims: number): readonly Pair[] {
  const values = list(key, value);
  for (let i = 0; i < values.length; i++) {
    const pair = values[i];
    if (!Array.isArray(pair) || pair.length !== 2) throw wrong(`${key}[${i}]`, "is not a pair [child, parent]");
    for (let side = 0; side < 2; side++) checkClaim(`${key}[${i}][${side}]`, pair[side], claims);
  }
  return values as unknown as readonly Pair[];
}

function teams(value: unknown, claims: number): readonly (readonly number[])[] {
  const teamOf = new Map<number, number>();
  return list("joint", value).map((team, i) =>
    list(`joint[${i}]`, team).map((claim, k) => {
      const path = `joint[${i}][${k}]`;
      const number = checkClaim(path, claim, claims);
      const other = teamOf.get(number);
      if (other !== undefined) throw wrong(path, `names claim ${number}, which joint[${other}] has already`);
      teamOf.set(number, i);
      return number;
    }),
  );
}

function checkClaim(path: string, value: unknown, claims: number): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value < claims) return value;
  throw wrong(path, claims === 0 ? "names a claim, and there are none" : `is not a claim's number, 0 to ${claims - 1}`);
}

function list(path: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw wrong(path, "is not a list");
}

const wrong = (path: string, what: string): Problem => new Problem(`${path} ${what}.`);
