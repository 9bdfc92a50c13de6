import type { Claim, ClaimRole } from "./claim";
import { type Debate, liveAnswers } from "./debate";
import type { ClaimId } from "./id";

/** A claim as one row of a tree of which some branches are open. */
export interface TreeRow {
  readonly claim: Claim;
  /** From 1 for what stands right below the root. */
  readonly level: number;
  /** Its place among all its siblings, from 1, and how many they are. */
  readonly position: number;
  readonly size: number;
  /** The same among those of its role. */
  readonly ofRole: { readonly position: number; readonly count: number };
  /** How many live answers it has. */
  readonly answers: number;
  readonly open: boolean;
}

/**
 * The rows of a tree, each above its answers where its branch is open; of a root (null: the whole debate) the branch
 * below it. `isOpen` gets the level as rows have it. `keeps` leaves claims out with all below them. One walk over what
 * is open.
 */
export function treeRows(
  debate: Debate,
  root: ClaimId | null,
  isOpen: (id: ClaimId, level: number) => boolean,
  keeps: (claim: Claim) => boolean = () => true,
): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  const waiting = entriesOf(kept(debate, root, keeps), 1);
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    const { claim, level } = entry;
    const below = kept(debate, claim.id, keeps);
    const open = below.length > 0 && isOpen(claim.id, level);
    rows.push({ ...entry, answers: below.length, open });
    // One by one: a hundred thousand answers are too many arguments for one call.
    if (open) for (const next of entriesOf(below, level + 1)) waiting.push(next);
  }
  return rows;
}

type Entry = Omit<TreeRow, "answers" | "open">;

function kept(debate: Debate, parent: ClaimId | null, keeps: (claim: Claim) => boolean): readonly Claim[] {
  const answers = liveAnswers(debate, parent);
  return answers.length === 0 ? answers : answers.filter(keeps);
}

/** Answers as entries, the last first, so that the first is popped first. */
function entriesOf(answers: readonly Claim[], level: number): Entry[] {
  const counts: Record<ClaimRole, number> = { thesis: 0, support: 0, rebuttal: 0, undercut: 0 };
  for (const { role } of answers) counts[role]++;
  const seen: Record<ClaimRole, number> = { thesis: 0, support: 0, rebuttal: 0, undercut: 0 };
  const entries = answers.map((claim, i) => {
    const { role } = claim;
    seen[role]++;
    return {
      ...{ claim, level, position: i + 1, size: answers.length },
      ofRole: { position: seen[role], count: counts[role] },
    };
  });
  return entries.reverse();
}

/** Where the arrow keys lead from a row; null where there is nowhere to go. Closing and opening is left to the caller. */
export function parentRow(rows: readonly TreeRow[], index: number): number | null {
  const level = rows[index]?.level ?? 1;
  for (let i = index - 1; i >= 0; i--) if ((rows[i] as TreeRow).level < level) return i;
  return null;
}
