import type { ClaimRole } from "../argument/claim";
import type { Statement } from "./statement";

interface Place {
  /** Which of the statements it stands under. */
  readonly parent: number | null;
  readonly role: ClaimRole;
}

const thesis: Place = { parent: null, role: "thesis" };

/**
 * Where each statement could stand, by how texts are built: what the author recommends is a thesis (in a text that
 * recommends nothing, what is surest); a concession speaks against the nearest one and what turns on it against the
 * concession; evidence belongs to the claim it follows; all else speaks for the nearest thesis, first that of the same
 * paragraph, then the one before, then the one after. No statement comes to stand below itself.
 */
export function placed(statements: readonly Statement[]): readonly Place[] {
  const main = theses(statements);
  const nearest = nearestOf(statements, main);
  const places: Place[] = [];
  for (const [i, statement] of statements.entries()) {
    const under = nearest[i] ?? null;
    const [before, partner] = [neighbour(statements, i), other(statements, i)];
    const place =
      main.has(i) || under === null ? thesis : placeOf(statement, { under, before, partner }, statements, places);
    places.push(place);
    if (statement.link === "follows" && before !== null && !main.has(before) && place.parent !== before) {
      if (statements[before]?.kind !== "concession") places[before] = { parent: i, role: "support" };
    }
  }
  return places;
}

interface Around {
  readonly under: number;
  /** The statement before in the same paragraph. */
  readonly before: number | null;
  /** The other half of the same sentence. */
  readonly partner: number | null;
}

function placeOf(
  { kind, link, half }: Statement,
  { under, before, partner }: Around,
  statements: readonly Statement[],
  places: readonly Place[],
): Place {
  if (half?.of === "side" && half.kind === "reason" && partner !== null) return { parent: partner, role: "support" };
  if (half?.of === "main" && half.kind === "concession" && partner !== null)
    return { parent: partner, role: "rebuttal" };
  if (kind === "concession") return { parent: under, role: "rebuttal" };
  const last = before === null ? undefined : statements[before];
  if (before === null || last === undefined) return { parent: under, role: "support" };
  if (link === "against" && last.kind === "concession") return { parent: before, role: "rebuttal" };
  if (link === "reason" || (kind === "evidence" && last.kind !== "evidence"))
    return { parent: before, role: "support" };
  const beside = places[before];
  if (kind === "evidence" && beside !== undefined && beside.parent !== null) return beside;
  return { parent: under, role: "support" };
}

function theses(statements: readonly Statement[]): ReadonlySet<number> {
  const asked = statements.flatMap(({ kind }, i) => (kind === "recommendation" ? [i] : []));
  if (asked.length > 0) return new Set(asked);
  let best: number | null = null;
  for (const [i, { kind, confidence }] of statements.entries()) {
    const sure = kind === "concession" || kind === "evidence" ? -1 : confidence;
    if (best === null || sure > sureness(statements[best])) best = i;
  }
  return new Set(best === null ? [] : [best]);
}

const sureness = (statement: Statement | undefined): number =>
  statement === undefined || statement.kind === "concession" || statement.kind === "evidence"
    ? -1
    : statement.confidence;

/** For each statement the thesis it is nearest to. */
function nearestOf(statements: readonly Statement[], main: ReadonlySet<number>): readonly (number | null)[] {
  const after: (number | null)[] = new Array(statements.length).fill(null);
  for (let i = statements.length - 1, next: number | null = null; i >= 0; i--) {
    after[i] = next;
    if (main.has(i)) next = i;
  }
  let last: number | null = null;
  return statements.map(({ paragraph }, i) => {
    const next = after[i] ?? null;
    const here = (place: number | null) => place !== null && statements[place]?.paragraph === paragraph;
    const nearest = !here(last) && here(next) ? next : (last ?? next);
    if (main.has(i)) last = i;
    return nearest;
  });
}

const neighbour = (statements: readonly Statement[], i: number): number | null =>
  i > 0 && statements[i - 1]?.paragraph === statements[i]?.paragraph ? i - 1 : null;

function other(statements: readonly Statement[], i: number): number | null {
  const half = statements[i]?.half;
  if (half === null || half === undefined) return null;
  for (const place of [i - 1, i + 1]) {
    const one = statements[place];
    if (one?.half != null && one.half.of !== half.of && one.paragraph === statements[i]?.paragraph) return place;
  }
  return null;
}
