import type { Claim, ClaimRole } from "./claim";
import { claimOf, type Debate, definitionOf, liveList } from "./debate";
import type { ClaimId } from "./id";
import { numberIn } from "./numbering";
import { visibleText } from "./text";

/** How a claim of today differs from what it was. One claim may have been changed in several ways. */
export const sinceKinds = ["added", "restored", "linked", "reworded", "moved", "sources", "removed"] as const;
type SinceKind = (typeof sinceKinds)[number];

export interface Since {
  readonly counts: Readonly<Record<SinceKind, number>>;
  /** Up to so many of each kind as were asked for, in outline order. */
  readonly lines: Readonly<Record<SinceKind, readonly SinceLine[]>>;
  /** Whether the question or its background is another one. */
  readonly question: boolean;
}

export interface SinceLine {
  readonly id: ClaimId;
  readonly role: ClaimRole;
  /** Its outline number: now, and for what is gone, then. */
  readonly number: string;
  /** Its words then, where they are others now. */
  readonly before: string | null;
  readonly text: string;
}

/** What is different in `now` from an earlier state of the same debate; one walk over each. */
export function changesSince(past: Debate, now: Debate, most: number): Since {
  const counts = empty(() => 0);
  const lines = empty((): SinceLine[] => []);
  const [numberThen, numberNow] = [numberIn(past), numberIn(now)];
  const note = (kind: SinceKind, claim: Claim, before: Claim | undefined) => {
    counts[kind]++;
    if (lines[kind].length >= most) return;
    const gone = kind === "removed";
    const text = visibleText(definitionOf(gone ? past : now, claim)?.text ?? "");
    const number = (gone ? numberThen : numberNow)(claim.id) ?? "";
    const was = kind === "reworded" && before !== undefined ? visibleText(before.text) : null;
    lines[kind].push({ id: claim.id, role: claim.role, number, before: was, text });
  };
  const then = new Set(liveList(past).map(({ id }) => id));
  const gone = new Set(then);
  for (const claim of liveList(now)) {
    gone.delete(claim.id);
    const before = claimOf(past, claim.id);
    if (before === undefined) note(claim.sharedFrom === null ? "added" : "linked", claim, undefined);
    else {
      if (!then.has(claim.id)) note("restored", claim, before);
      for (const kind of waysOf(before, claim)) note(kind, claim, before);
    }
  }
  for (const id of gone) {
    const claim = claimOf(past, id);
    if (claim !== undefined) note("removed", claim, claim);
  }
  return { counts, lines, question: past.question !== now.question || past.background !== now.background };
}

function waysOf(before: Claim, after: Claim): readonly SinceKind[] {
  if (before === after) return [];
  const ways: SinceKind[] = [];
  if (before.text !== after.text) ways.push("reworded");
  if (before.parentId !== after.parentId || before.role !== after.role) ways.push("moved");
  if (JSON.stringify(before.sources) !== JSON.stringify(after.sources)) ways.push("sources");
  return ways;
}

const empty = <V>(make: () => V): Record<SinceKind, V> =>
  Object.fromEntries(sinceKinds.map((kind) => [kind, make()])) as Record<SinceKind, V>;
