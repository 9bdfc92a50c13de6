"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { ClaimId } from "@/lib/argument/id";
import { keepInView } from "./keep-in-view";

/** Which branches are open: all above a level, and the exceptions somebody made. */
interface Folds {
  /** Branches of claims above this level are open: 1 shows theses alone. */
  readonly level: number;
  readonly flipped: readonly ClaimId[];
}

export const everyLevel = 99;
const atFirst: Folds = { level: 2, flipped: [] };

export interface Folding {
  readonly level: number;
  /** Whether the answers of a claim at this depth (1 for a thesis) are shown. */
  readonly isOpen: (id: ClaimId, depth: number) => boolean;
  readonly flip: (id: ClaimId) => void;
  readonly toLevel: (level: number) => void;
  /** Opens the branches that hide a claim; `path` leads from its thesis to it. */
  readonly openPath: (path: readonly ClaimId[]) => void;
}

/** Keeps what is open in this tab, so that coming back finds the outline as it was left. */
export function useFolding(debateId: string): Folding {
  const name = `rejoinder:folds:${debateId}`;
  const [folds, setFolds] = useState(atFirst);
  const touched = useRef(false);

  useEffect(() => {
    try {
      const kept = JSON.parse(sessionStorage.getItem(name) ?? "null") as Folds | null;
      if (kept !== null) setFolds(kept);
    } catch {
      // A tab that keeps nothing starts afresh.
    }
  }, [name]);
  useEffect(() => {
    if (!touched.current) return;
    try {
      sessionStorage.setItem(name, JSON.stringify(folds));
    } catch {
      // As above.
    }
  }, [name, folds]);

  const change = useCallback((next: (folds: Folds) => Folds) => {
    touched.current = true;
    setFolds(next);
  }, []);
  const isOpen = (id: ClaimId, depth: number) => depth < folds.level !== folds.flipped.includes(id);
  return {
    level: folds.flipped.length === 0 ? folds.level : 0,
    isOpen,
    flip: (id) =>
      change(({ level, flipped }) => ({
        level,
        flipped: flipped.includes(id) ? flipped.filter((one) => one !== id) : [...flipped, id],
      })),
    toLevel: (level) => keepInView(() => change(() => ({ level, flipped: [] }))),
    openPath: (path) =>
      change((now) => {
        const closed = path.filter((id, i) => i + 1 < now.level === now.flipped.includes(id));
        if (closed.length === 0) return now;
        const flipped = new Set(now.flipped);
        for (const id of closed) flipped.has(id) ? flipped.delete(id) : flipped.add(id);
        return { ...now, flipped: [...flipped] };
      }),
  };
}
