import { applyEdit } from "./apply-edit";
import type { Claim } from "./claim";
import { allClaims, claimOf, type Debate, liveList, withClaim, withoutClaim } from "./debate";
import type { By, Edit } from "./edit";
import type { ClaimId } from "./id";
import { stratify } from "./stratify";

/** An edit as the log keeps it. */
export interface Logged {
  readonly by: By;
  readonly edit: Edit;
  readonly inverse: Edit;
}

/**
 * The debate as it stood before its newest edit: the opposite of `applyEdit`, versions included, where making the
 * inverse would go on counting. Who removed a claim, and when, the log does not say where it is brought back: then it is
 * whoever brought it back.
 */
export function takeBack(debate: Debate, { by, edit, inverse }: Logged): Debate {
  if (edit.kind === "add") return withoutClaim(debate, edit.id);
  if (inverse.kind === "rearrange") {
    const steps = edit.kind === "rearrange" ? edit.steps : [];
    const added = new Map(steps.flatMap((step) => (step.kind === "add" ? [[step.id, step] as const] : [])));
    return inverse.steps.reduce((after, step) => {
      // Each is made on what the one before it leaves; what was added goes without a trace.
      const met = { ...step, version: claimOf(after, step.id)?.version ?? 1 };
      const made = step.kind === "remove" ? added.get(step.id) : undefined;
      return takeBack(after, { by, edit: made ?? met, inverse: met });
    }, debate);
  }
  if (inverse.kind === "add") return debate;
  const version = inverse.version - 1;
  if (inverse.kind === "frame") {
    return { ...debate, version, question: inverse.question, background: inverse.background };
  }
  if (inverse.kind === "configure") {
    return { ...debate, version, settings: { ...debate.settings, ...inverse.settings } as Debate["settings"] };
  }
  const claim = claimOf(debate, inverse.id);
  if (claim === undefined) return debate;
  switch (inverse.kind) {
    case "reword":
      return withClaim(debate, { ...claim, version, text: inverse.text });
    case "cite":
      return withClaim(debate, { ...claim, version, sources: inverse.sources });
    case "move": {
      const { parentId, role, position } = inverse;
      return withClaim(debate, { ...claim, version, parentId, role, position });
    }
    case "joint":
      return withClaim(debate, { ...claim, version, jointGroup: inverse.jointGroup });
    case "restore":
      return withClaim(debate, { ...claim, version, removed: null });
    case "remove": {
      const into = inverse.into === undefined ? {} : { into: inverse.into };
      return withClaim(debate, { ...claim, version, removed: { by: by.actorId, at: by.at, ...into } });
    }
  }
}

/**
 * The debate as if claims had never been written that nothing but one another stands under and shows, made anew: for
 * very many of them. As `takeBack` makes nothing of anything but its own claim, additions can be taken back last, whatever
 * came between them. null where something else does stand there.
 */
export function withoutClaims(debate: Debate, ids: ReadonlySet<ClaimId>): Debate | null {
  const left: Claim[] = [];
  for (const claim of allClaims(debate)) if (!ids.has(claim.id)) left.push(claim);
  const rest = stratify(debate, left);
  return rest.ok ? rest.value : null;
}

/** The debate after more edits of its log, oldest first; null where they do not lead on from it. */
export function playOn(debate: Debate, events: Iterable<Logged>): Debate | null {
  let now = debate;
  for (const { edit, by } of events) {
    const applied = applyEdit(now, edit, by);
    if (!applied.ok) return null;
    now = applied.value.debate;
  }
  return now;
}

/**
 * A past state as those may see it who do not see removed claims: without what has been removed by `now`, and what
 * stood below that then. `hidden` counts what that takes away.
 */
export function withoutRemovedSince(past: Debate, now: Debate): { readonly debate: Debate; readonly hidden: number } {
  const live = new Set(liveList(now).map(({ id }) => id));
  let debate = past;
  for (const claim of allClaims(past)) {
    if (claim.removed !== null || live.has(claim.id)) continue;
    debate = withClaim(debate, { ...claim, removed: { by: claim.authorId, at: claim.createdAt } });
  }
  return { debate, hidden: liveList(past).length - liveList(debate).length };
}
