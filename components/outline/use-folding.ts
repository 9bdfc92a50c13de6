"use client";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ClaimId } from "@/lib/argument/id";
import { useFilter } from "../debate/filter-context";
import { keepInView } from "./keep-in-view";

/** Which branches are open: all above a level, and the exceptions somebody made. */
interface Folds {
  /** Branches of claims above this level are open: 1 shows theses alone. */
  readonly level: number;
  readonly flipped: ReadonlySet<ClaimId>;
}

export const everyLevel = 99;
const atFirst: Folds = { level: 2, flipped: new Set() };
/** With a filter everything that it shows is open at first. */
const unfolded: Folds = { level: everyLevel, flipped: new Set() };
/** More exceptions than this are not worth keeping: they would fill the tab's storage. */
const mostKept = 2000;

/** A claim and how deep it stands, 1 for a thesis. */
type Deep = readonly [id: ClaimId, depth: number];

export interface Folding {
  readonly level: number;
  /** Whether the answers of a claim at this depth (1 for a thesis) are shown. */
  readonly isOpen: (id: ClaimId, depth: number) => boolean;
  readonly flip: (id: ClaimId) => void;
  readonly toLevel: (level: number) => void;
  /** Opens the branches that hide a claim; `path` leads from its thesis to it. */
  readonly openPath: (path: readonly ClaimId[]) => void;
  readonly open: (claims: readonly Deep[]) => void;
}

/** Keeps what is open in this tab, so that coming back finds the debate as it was left, in any view. */
export function useFolding(debateId: string): Folding {
  const name = `rejoinder:folds:${debateId}`;
  const [folds, setFolds] = useState(atFirst);
  const { name: filter } = useFilter();
  const [found, setFound] = useState({ filter, folds: unfolded });
  const isFound = filter !== "";
  const inForce = isFound ? (found.filter === filter ? found.folds : unfolded) : folds;
  const touched = useRef(false);

  useEffect(() => {
    try {
      const kept = JSON.parse(sessionStorage.getItem(name) ?? "null") as { level: number; flipped: ClaimId[] } | null;
      if (kept !== null) setFolds({ level: kept.level, flipped: new Set(kept.flipped) });
    } catch {
      // A tab that keeps nothing starts afresh.
    }
  }, [name]);
  useEffect(() => {
    if (!touched.current || folds.flipped.size > mostKept) return;
    try {
      sessionStorage.setItem(name, JSON.stringify({ level: folds.level, flipped: [...folds.flipped] }));
    } catch {
      // As above.
    }
  }, [name, folds]);

  const change = useCallback(
    (next: (folds: Folds) => Folds) => {
      if (isFound) {
        setFound((now) => ({ filter, folds: next(now.filter === filter ? now.folds : unfolded) }));
        return;
      }
      touched.current = true;
      setFolds(next);
    },
    [filter, isFound],
  );
  const ways = useMemo(() => {
    const open = (claims: readonly Deep[]) =>
      change((now) => {
        const closed = claims.filter(([id, depth]) => depth < now.level === now.flipped.has(id));
        return closed.length === 0 ? now : { ...now, flipped: turned(now.flipped, closed) };
      });
    return {
      flip: (id: ClaimId) => change(({ level, flipped }) => ({ level, flipped: turned(flipped, [[id, 0]]) })),
      toLevel: (level: number) => keepInView(() => change(() => ({ level, flipped: new Set() }))),
      open,
      openPath: (path: readonly ClaimId[]) => open(path.map((id, i) => [id, i + 1])),
    };
  }, [change]);
  return useMemo(
    () => ({
      ...ways,
      level: inForce.flipped.size === 0 ? inForce.level : 0,
      isOpen: (id, depth) => depth < inForce.level !== inForce.flipped.has(id),
    }),
    [ways, inForce],
  );
}

/** The same folds where depth is counted from further down. */
export const foldingBelow = (folding: Folding, depth: number): Folding =>
  depth === 0 ? folding : { ...folding, isOpen: (id, below) => folding.isOpen(id, below + depth) };

function turned(flipped: ReadonlySet<ClaimId>, claims: readonly Deep[]): ReadonlySet<ClaimId> {
  const next = new Set(flipped);
  for (const [id] of claims) if (!next.delete(id)) next.add(id);
  return next;
}
