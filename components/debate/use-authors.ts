"use client";
import { useMemo } from "react";
import { liveClaims } from "@/lib/argument/debate";
import type { UserId } from "@/lib/argument/id";
import { useDeskHere } from "./desk-context";

export interface Author {
  readonly id: UserId;
  readonly name: string;
  /** How many live claims are theirs. */
  readonly claims: number;
}

/** A list from which one chooses has to end somewhere. */
const mostListed = 200;

/** Who has written in the debate, those who wrote most first; `chosen` in any case. */
export function useAuthors(chosen: UserId | null): readonly Author[] {
  const { debate, numbers, view } = useDeskHere();
  // biome-ignore lint/correctness/useExhaustiveDependencies: words do not change who wrote.
  const counts = useMemo(() => {
    const found = new Map<UserId, number>();
    for (const { authorId } of liveClaims(debate)) found.set(authorId, (found.get(authorId) ?? 0) + 1);
    return [...found].sort(([, a], [, b]) => b - a);
  }, [numbers]);
  return useMemo(() => {
    const listed = counts.filter(([id], i) => i < mostListed || id === chosen);
    return listed.flatMap(([id, claims]) => {
      const name = view.people[id]?.name;
      return name === undefined ? [] : [{ id, name, claims }];
    });
  }, [counts, chosen, view.people]);
}
