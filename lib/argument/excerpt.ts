import type { Claim } from "./claim";
import { type Debate, liveAnswers, liveClaims } from "./debate";
import type { ClaimId } from "./id";

/** So much of a branch as can be read on one page. */
export interface Excerpt {
  /** The claims of the page; every one but those right below the root stands with all its siblings. */
  readonly shown: ReadonlySet<ClaimId>;
  /** Shown claims whose answers are left out, and how many claims that leaves out. */
  readonly cut: ReadonlyMap<ClaimId, number>;
  /** Claims right below the root that come before and after those shown. */
  readonly before: number;
  readonly after: number;
}

/**
 * Up to `most` claims below a root (null: the whole debate), the higher ones first: a level is shown as far as it fits,
 * a claim's answers all or none. Where the root alone has more than fit, `from` says with which of them to begin.
 * `keeps` leaves claims out with all below them. One walk over the branch.
 */
export function excerptOf(
  debate: Debate,
  root: ClaimId | null,
  most: number,
  from = 0,
  keeps: (claim: Claim) => boolean = () => true,
): Excerpt {
  const tops = liveAnswers(debate, root).filter(keeps);
  const first = Math.min(Math.max(0, Math.trunc(from)), Math.max(0, tops.length - 1));
  const page = tops.slice(first, first + most);
  const shown = new Set(page.map(({ id }) => id));
  const left: ClaimId[] = [];
  let level: readonly ClaimId[] = [...shown];
  while (level.length > 0) {
    const next: ClaimId[] = [];
    for (const id of level) {
      const answers = liveAnswers(debate, id).filter(keeps);
      if (answers.length === 0) continue;
      if (shown.size + answers.length > most) {
        left.push(id);
        continue;
      }
      for (const answer of answers) {
        shown.add(answer.id);
        next.push(answer.id);
      }
    }
    level = next;
  }
  const cut = new Map(left.map((id) => [id, countBelow(debate, id, keeps)]));
  return { shown, cut, before: first, after: tops.length - first - page.length };
}

/** How many live claims stand below a claim, of those that are kept. */
export function countBelow(debate: Debate, id: ClaimId, keeps: (claim: Claim) => boolean = () => true): number {
  let count = 0;
  for (const claim of claimsBelow(debate, id)) if (keeps(claim)) count++;
  return count;
}

/** The claim's live answers and all that answer them, each above its own; for null the whole debate. */
export function* claimsBelow(debate: Debate, id: ClaimId | null): ReturnType<typeof liveClaims> {
  if (id === null) return yield* liveClaims(debate);
  const open = liveAnswers(debate, id).toReversed();
  for (let claim = open.pop(); claim !== undefined; claim = open.pop()) {
    yield claim;
    for (const answer of liveAnswers(debate, claim.id).toReversed()) open.push(answer);
  }
}
