"use client";
import { usePathname, useSearchParams } from "next/navigation";
import type { Claim } from "@/lib/argument/claim";
import { liveAnswers } from "@/lib/argument/debate";
import { useDeskHere } from "../debate/desk-context";
import { claimPath } from "../debate/paths";
import { type Supposed, supposedIn } from "./supposition-link";

/** What the address supposes of the claim whose page this is, as far as it can be seen here; null: nothing. */
export function useAskedSupposition(claim: Claim): Supposed | null {
  const { debate } = useDeskHere();
  const path = usePathname();
  const asked = useSearchParams().get("suppose");
  if (asked === null || path !== claimPath(debate.id, claim.id)) return null;
  const { off, votes } = supposedIn(asked);
  const answers = liveAnswers(debate, claim.sharedFrom ?? claim.id);
  const known = new Set([claim, ...answers].map(({ id, sharedFrom }) => sharedFrom ?? id));
  const supposed = {
    off: new Set(answers.map(({ id }) => id).filter((id) => off.has(id))),
    votes: new Map([...votes].filter(([id]) => known.has(id))),
  };
  return supposed.off.size + supposed.votes.size === 0 ? null : supposed;
}
