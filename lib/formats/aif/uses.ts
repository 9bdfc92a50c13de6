import { limits } from "../../argument/claim";
import { atPath, type Loss, type LossCode } from "../format";
import type { Use } from "../unfold";
import type { Edge, Node, Nodeset } from "./nodeset";

interface Step {
  readonly node: Node;
  /** From information nodes. */
  readonly premises: Edge[];
  /** The nodes of the premises. */
  readonly from: Set<string>;
  /** To information nodes or other steps. */
  readonly ends: Edge[];
}

/**
 * What claims do to each other, in the order of the edges that leave them: an inference is a support, a conflict a
 * rebuttal, a rephrase a support with a loss; premises of one step are joint; a conflict with a step undercuts it.
 * null: more than a debate can hold.
 */
export function usesOf({ nodes, edges }: Nodeset, losses: Loss[]): Use[] | null {
  const lose = (code: LossCode, detail: string, id: string) => losses.push({ code, detail, ...atPath(id) });
  const steps = stepsOf(nodes, edges, lose);
  const attacked = attackedBy(steps);
  const uses: Use[] = [];
  for (const edge of edges) {
    const step = steps.get(edge.to);
    if (step === undefined || nodes.get(edge.from)?.type !== "I") continue;
    for (const end of step.ends) {
      const target = targetOf(end, step, steps, lose);
      if (target === null) continue;
      const joint = step.premises.length > 1 ? step.node.id : null;
      const home = attacked.get(edge.from)?.has(edge.to) ?? !edge.place;
      uses.push({ from: edge.from, joint, home, ...target, author: null, createdAt: null, where: atPath(edge.to) });
      if (uses.length > 2 * limits.claims) return null;
    }
  }
  return uses;
}

type Lose = (code: LossCode, detail: string, id: string) => void;

function stepsOf(nodes: Nodeset["nodes"], edges: readonly Edge[], lose: Lose): Map<string, Step> {
  const steps = new Map<string, Step>();
  for (const node of nodes.values()) {
    if (["RA", "CA", "MA"].includes(node.type)) steps.set(node.id, { node, premises: [], from: new Set(), ends: [] });
  }
  for (const edge of edges) {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    if (from === undefined || to === undefined) lose("dangling", from === undefined ? edge.from : edge.to, edge.id);
    else if (from.type === "I" && steps.has(to.id)) {
      steps.get(to.id)?.premises.push(edge);
      steps.get(to.id)?.from.add(from.id);
    } else if (steps.has(from.id) && (to.type === "I" || steps.has(to.id))) steps.get(from.id)?.ends.push(edge);
    else if (from.type === "I" && to.type === "I") lose("left-out", `${edge.from} → ${edge.to}`, edge.id);
  }
  for (const { node, premises, ends } of steps.values()) {
    if (premises.length === 0 || ends.length === 0) lose("dangling", node.type, node.id);
    else if (node.type === "MA") lose("rephrase", "", node.id);
    if (ends.length > 1) lose("restructured", node.type, node.id);
  }
  return steps;
}

/** The steps of each claim that something attacks: a claim used more than once stands where it is undercut. */
function attackedBy(steps: ReadonlyMap<string, Step>): Map<string, Set<string>> {
  const attacked = new Map<string, Set<string>>();
  for (const { node, ends } of steps.values()) {
    for (const end of ends) {
      const step = steps.get(end.to);
      const premise = step === undefined || node.type !== "CA" ? undefined : attackedPremise(end, step);
      if (step === undefined || premise === undefined) continue;
      attacked.set(premise, (attacked.get(premise) ?? new Set()).add(step.node.id));
    }
  }
  return attacked;
}

const attackedPremise = ({ premise }: Edge, { premises, from }: Step): string | undefined =>
  premise !== null && from.has(premise) ? premise : premises[0]?.from;

function targetOf(
  end: Edge,
  step: Step,
  steps: ReadonlyMap<string, Step>,
  lose: Lose,
): Pick<Use, "to" | "role"> | null {
  const role = step.node.type === "CA" ? "rebuttal" : "support";
  const attacked = steps.get(end.to);
  if (attacked === undefined) return { to: end.to, role };
  const premise = attackedPremise(end, attacked);
  if (premise === undefined) return null;
  if (role === "rebuttal") return { to: premise, role: "undercut" };
  // Reasons for a step are no part of a debate; they speak for what the step rests on.
  lose("restructured", step.node.type, step.node.id);
  return { to: premise, role };
}
