"use client";
import { useMemo } from "react";
import { isContested } from "@/lib/argument/contest";
import { definitionOf } from "@/lib/argument/debate";
import type { DebateTree } from "@/lib/argument/layout/debate-tree";
import { visibleText } from "@/lib/argument/text";
import { decided } from "@/lib/argument/vote";
import { useDeskHere } from "../debate/desk-context";
import { useFilter } from "../debate/filter-context";
import { usePercent } from "../vote/use-percent";
import type { BoxLook } from "./look";

/** What the boxes show, each found out when it is first drawn. */
export function useLooks(tree: DebateTree): (node: number) => BoxLook {
  const percent = usePercent();
  const { debate, numbers, concealed, strengthOf, tallyOf } = useDeskHere();
  const { isContext } = useFilter();
  // biome-ignore lint/correctness/useExhaustiveDependencies: how per cent are written does not change.
  return useMemo(() => {
    const known = new Map<number, BoxLook>();
    const make = (node: number): BoxLook => {
      const claim = tree.claims[node] ?? null;
      const nothing = { strength: null, percent: "", contested: false, unvoted: false, context: false };
      if (claim === null) return { role: null, number: "", text: visibleText(debate.question), ...nothing };
      const definition = definitionOf(debate, claim) ?? claim;
      const tally = tallyOf(definition.id);
      const isHidden = concealed.has(definition.id);
      const now = isHidden ? null : strengthOf(definition.id);
      const unvoted = !isHidden && decided(tally) === 0;
      const strength = now === null || (unvoted && Math.abs(now - 0.5) < 0.005) ? null : now;
      return {
        ...{ role: claim.role, number: numbers.get(claim.id) ?? "", text: visibleText(definition.text) },
        ...{ strength, percent: strength === null ? "" : percent(strength), unvoted },
        contested: !isHidden && isContested(tally),
        context: isContext(claim.id),
      };
    };
    return (node) => {
      const look = known.get(node) ?? make(node);
      known.set(node, look);
      return look;
    };
  }, [tree, debate, numbers, concealed, strengthOf, tallyOf, isContext]);
}
