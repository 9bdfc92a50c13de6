"use client";
import { useEffect, useRef } from "react";
import type { Direction } from "./walk";

export interface Steps {
  /** The picture is about to change: what is asked for from now on waits for that. */
  readonly hold: () => void;
  readonly held: () => boolean;
  /** Walks now, or once the picture has changed. */
  readonly take: (way: Direction) => void;
}

/** Steps of a walk through a picture that a step may change, as by opening a claim; `shown` is another value then. */
export function useSteps(shown: unknown, walk: (way: Direction) => void): Steps {
  const waiting = useRef<Direction[] | null>(null);
  const take = (way: Direction) => (waiting.current === null ? walk(way) : void waiting.current.push(way));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what waited is done once, on what it waited for.
  useEffect(() => {
    const steps = waiting.current ?? [];
    waiting.current = null;
    for (const way of steps) take(way);
  }, [shown]);
  return {
    hold: () => {
      waiting.current ??= [];
    },
    held: () => waiting.current !== null,
    take,
  };
}
