import { err, ok, type Result } from "../result";
import { type Claim, limits } from "./claim";
import { answersTo, claimOf, type Debate } from "./debate";
import type { Applied, EditError, Rearrangement, SingleEdit, Step } from "./edit";
import type { ClaimId } from "./id";

type Apply = (debate: Debate, step: SingleEdit) => Result<Applied<SingleEdit>, EditError>;

const opposite = {
  ...{ join: "unjoin", unjoin: "join", split: "unsplit", unsplit: "split" },
  ...{ merge: "unmerge", unmerge: "merge" },
} as const satisfies Record<Rearrangement["as"], Rearrangement["as"]>;

/** Makes the steps one on top of the other, all or none; the inverse takes them back in the other order. */
export function rearrange(debate: Debate, edit: Rearrangement, apply: Apply): Result<Applied, EditError> {
  if (!isWhatItSays(debate, edit)) return err({ code: "cannot-combine" });
  let after = debate;
  const changed = new Set<ClaimId>();
  const back: Step[] = [];
  const idle: Step[] = [];
  for (const step of edit.steps) {
    const made = apply(after, step);
    if (!made.ok) return made;
    const inverse = made.value.inverse as Step;
    if (made.value.debate === after) idle.push(inverse);
    else {
      back.unshift(inverse);
      changed.add(step.id);
    }
    after = made.value.debate;
  }
  const kept = after;
  const inverse: Rearrangement = {
    ...{ kind: "rearrange", as: opposite[edit.as], id: edit.id },
    steps: kept === debate ? idle : inTurn(kept, back, apply),
  };
  return ok({ debate: kept, inverse, claims: [...changed].map((id) => claimOf(kept, id) as Claim) });
}

/** The steps with the versions they meet, where several are about one claim. */
function inTurn(debate: Debate, steps: readonly Step[], apply: Apply): readonly Step[] {
  let after = debate;
  return steps.map((step) => {
    const met = { ...step, version: claimOf(after, step.id)?.version ?? 1 };
    const made = apply(after, met);
    if (made.ok) after = made.value.debate;
    return met;
  });
}

const kinds: Record<Rearrangement["as"], readonly Step["kind"][]> = {
  join: ["joint", "move"],
  unjoin: ["joint", "move"],
  split: ["reword", "add", "restore", "joint"],
  unsplit: ["reword", "remove", "joint"],
  merge: ["add", "restore", "move", "remove"],
  unmerge: ["remove", "restore", "move"],
};

/**
 * Whether the same is done to one claim twice, which no rearrangement needs. What can be done over and over to a branch as
 * large as a debate, which each time is looked through, would hold everybody up.
 */
export const repeatsItself = (steps: readonly Step[]): boolean =>
  new Set(steps.map(({ kind, id }) => `${kind} ${id}`)).size < steps.length;

/** Whether the history may call it so. */
function isWhatItSays(debate: Debate, { as, id, steps }: Rearrangement): boolean {
  const claim = claimOf(debate, id);
  if (claim === undefined || steps.length === 0 || steps.length > limits.steps) return false;
  if (steps.some(({ kind }) => !kinds[as].includes(kind)) || repeatsItself(steps)) return false;
  if (as === "join") return areSiblings(debate, claim, steps);
  if (as === "split") {
    const made = steps.find((step) => step.kind === "add" || step.kind === "restore");
    const { parentId, role } = made?.kind === "add" ? made : (claimOf(debate, made?.id ?? id) ?? claim);
    return made !== undefined && made.id !== id && parentId === claim.parentId && role === claim.role;
  }
  return true;
}

/** At least two answers of one role to one claim, of which those that come into a group come into the same. */
function areSiblings(debate: Debate, first: Claim, steps: readonly Step[]): boolean {
  const groups = new Set(steps.flatMap((step) => (step.kind === "joint" ? (step.jointGroup ?? []) : [])));
  const there = answersTo(debate, first.parentId).filter((id) => groups.has(claimOf(debate, id)?.jointGroup ?? ""));
  const members = new Set([...there, ...steps.map((step) => step.id)]);
  const beside = [...members].every((id) => {
    const { parentId, role } = claimOf(debate, id) ?? {};
    return parentId === first.parentId && role === first.role;
  });
  const stay = steps.every(
    (step) => step.kind !== "move" || (step.parentId === first.parentId && step.role === first.role),
  );
  return beside && stay && groups.size > 0 && members.size > 1;
}
