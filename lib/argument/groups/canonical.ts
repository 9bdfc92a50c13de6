import { type Ballots, type Columns, columnsOf, givenBy } from "./ballots";

/** Ballots in an order of their own. People and claims without any verdict are left out. */
export interface Canonical {
  readonly ballots: Ballots;
  /** The number that a person or a claim here had as given. */
  readonly person: Int32Array;
  readonly claim: Int32Array;
}

/**
 * Puts people and claims in an order that follows from the verdicts alone, so that all that is worked out from here is
 * the same to the last bit however the rows were listed. Everybody gets a mark made of the marks of the claims judged,
 * every claim one made of the marks of its judges, over and over (colour refinement: Weisfeiler, Leman, 1968); claims
 * that are alike but not the same are told apart by singling one out. What stays tied after that many trials, which
 * takes a debate of rare symmetry, stands as given.
 */
export function canonical(given: Ballots): Canonical {
  const columns = columnsOf(given);
  const marks = marksOf(given, columns);
  const claim = sorted(
    given.claims,
    (c) => columns.first[c] !== columns.first[c + 1],
    (a, b) => (marks.claims[a] as number) - (marks.claims[b] as number),
  );
  const rank = new Int32Array(given.claims);
  claim.forEach((c, at) => {
    rank[c] = at;
  });
  const rows = inOrderOf(claim, columns, given, rank);
  const person = sorted(
    given.people,
    (p) => given.first[p] !== given.first[p + 1],
    (a, b) => (marks.people[a] as number) - (marks.people[b] as number) || compareRows(rows, a, b),
  );
  const first = new Int32Array(person.length + 1);
  const columnAt = new Int32Array(rows.claim.length);
  const verdict = new Int8Array(rows.claim.length);
  person.forEach((p, at) => {
    const [from, end] = [rows.first[p] as number, rows.first[p + 1] as number];
    const start = first[at] as number;
    columnAt.set(rows.claim.subarray(from, end), start);
    verdict.set(rows.verdict.subarray(from, end), start);
    first[at + 1] = start + end - from;
  });
  return { ballots: { people: person.length, claims: claim.length, first, claim: columnAt, verdict }, person, claim };
}

const sorted = (count: number, kept: (i: number) => boolean, by: (a: number, b: number) => number): Int32Array =>
  Int32Array.from(Array.from({ length: count }, (_, i) => i).filter(kept)).sort(by);

/** The rows of the ballots, each with its claims by rank. */
function inOrderOf(claims: Int32Array, columns: Columns, given: Ballots, rank: Int32Array): Ballots {
  const next = given.first.slice();
  const claim = new Int32Array(given.claim.length);
  const verdict = new Int8Array(given.claim.length);
  for (const c of claims) {
    for (let i = columns.first[c] as number; i < (columns.first[c + 1] as number); i++) {
      const p = columns.person[i] as number;
      const at = next[p] as number;
      next[p] = at + 1;
      claim[at] = rank[c] as number;
      verdict[at] = columns.verdict[i] as number;
    }
  }
  return { ...given, claim, verdict };
}

function compareRows({ claim, first, verdict }: Ballots, a: number, b: number): number {
  const [i, j] = [first[a] as number, first[b] as number];
  const count = (first[a + 1] as number) - i;
  let order = count - ((first[b + 1] as number) - j);
  for (let k = 0; k < count && order === 0; k++) {
    order = (claim[i + k] as number) - (claim[j + k] as number);
    if (order === 0) order = (verdict[i + k] as number) - (verdict[j + k] as number);
  }
  return order;
}

interface Marks {
  readonly people: Int32Array;
  readonly claims: Int32Array;
}

function marksOf(given: Ballots, columns: Columns): Marks {
  const marks = { people: givenBy(given), claims: new Int32Array(given.claims) };
  const contents = new Int32Array(given.claims);
  for (let c = 0; c < given.claims; c++) {
    for (let i = columns.first[c] as number; i < (columns.first[c + 1] as number); i++) {
      contents[c] = (contents[c] as number) + mixed(3 * (columns.person[i] as number) + (columns.verdict[i] as number));
    }
  }
  for (let trial = 0; trial < 16; trial++) {
    for (let round = 0; round < 3; round++) refine(given, marks);
    const alike = oneOfThoseAlike(marks.claims, contents);
    if (alike === -1) break;
    marks.claims[alike] = mixed((marks.claims[alike] as number) ^ 0x5bd1e995);
  }
  return marks;
}

/** Sums of whole numbers, so that the order in which they are added leaves no trace. */
function refine({ claim, claims, first, people, verdict }: Ballots, marks: Marks): void {
  const judged = new Int32Array(claims);
  const before = marks.people.slice();
  for (let p = 0; p < people; p++) {
    let sum = before[p] as number;
    for (let i = first[p] as number; i < (first[p + 1] as number); i++) {
      const c = claim[i] as number;
      const how = Math.imul((verdict[i] as number) + 2, 0x9e3779b1);
      sum = (sum + mixed((marks.claims[c] as number) + how)) | 0;
      judged[c] = (judged[c] as number) + mixed((before[p] as number) ^ how);
    }
    marks.people[p] = mixed(sum);
  }
  for (let c = 0; c < claims; c++) marks.claims[c] = mixed((marks.claims[c] as number) + (judged[c] as number));
}

/** One of the claims that share the smallest mark shared by claims with different verdicts, or -1. */
function oneOfThoseAlike(marks: Int32Array, contents: Int32Array): number {
  const seen = new Map<number, number>();
  let found = -1;
  marks.forEach((mark, c) => {
    const other = seen.get(mark);
    if (other === undefined) seen.set(mark, c);
    else if (contents[other] !== contents[c] && (found === -1 || mark < (marks[found] as number))) found = other;
  });
  return found;
}

/** A whole number of 32 bits, each of which depends on every bit of the given one (MurmurHash3's last step). */
function mixed(bits: number): number {
  let h = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
