"use client";
import { useMemo, useState } from "react";
import { claimOf } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { type TreeRow, treeRows } from "@/lib/argument/tree-rows";
import type { Passage } from "@/lib/essay/view";
import { useDeskHere } from "../debate/desk-context";
import { useFilter } from "../debate/filter-context";
import { everyLevel, type Folding } from "../outline/use-folding";

/** The claims of an essay in tree order, with those above them; all of it open until somebody closes a branch. */
export function useEssayRows(passages: readonly Passage[]): {
  readonly rows: readonly TreeRow[];
  readonly folding: Folding;
  /** How many claims have a passage. */
  readonly count: number;
} {
  const { debate, shape } = useDeskHere();
  const { keeps } = useFilter();
  const [closed, setClosed] = useState<ReadonlySet<ClaimId>>(new Set());
  const folding = useMemo<Folding>(() => {
    const open = (ids: readonly ClaimId[]) =>
      setClosed((now) => (ids.some((id) => now.has(id)) ? new Set([...now].filter((id) => !ids.includes(id))) : now));
    return {
      level: closed.size === 0 ? everyLevel : 0,
      isOpen: (id) => !closed.has(id),
      flip: (id) =>
        setClosed((now) => {
          const next = new Set(now);
          if (!next.delete(id)) next.add(id);
          return next;
        }),
      toLevel: () => setClosed(new Set()),
      openPath: open,
      open: (claims) => open(claims.map(([id]) => id)),
    };
  }, [closed]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what stands above what is the debate's shape.
  const own = useMemo(() => {
    const named = new Set(passages.map(({ claimId }) => claimId));
    const shown = new Set<ClaimId>();
    for (const id of named) {
      for (let at: ClaimId | null = id; at !== null && !shown.has(at); at = claimOf(debate, at)?.parentId ?? null) {
        shown.add(at);
      }
    }
    return { shown, count: named.size };
  }, [passages, shape]);
  const rows = useMemo(
    () => treeRows(debate, null, folding.isOpen, (claim) => own.shown.has(claim.id) && keeps(claim)),
    [debate, folding, own, keeps],
  );
  return { rows, folding, count: own.count };
}
