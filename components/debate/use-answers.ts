"use client";
import { useMemo } from "react";
import type { Claim } from "@/lib/argument/claim";
import { liveAnswers } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { useDeskHere } from "./desk-context";
import { useFilter } from "./filter-context";

/**
 * The answers to a claim (the theses for null): those that are shown, of which a filter leaves some out, and those that
 * came in meanwhile and wait.
 */
export function useAnswers(id: ClaimId | null): {
  readonly answers: readonly Claim[];
  readonly fresh: readonly Claim[];
} {
  const { debate, fresh } = useDeskHere();
  const { keeps } = useFilter();
  return useMemo(() => {
    const all = liveAnswers(debate, id);
    if (fresh.size === 0) return { answers: all.filter(keeps), fresh: [] };
    return {
      answers: all.filter((claim) => !fresh.has(claim.id) && keeps(claim)),
      fresh: all.filter((claim) => fresh.has(claim.id)),
    };
  }, [debate, fresh, id, keeps]);
}
