"use client";
import { useEffect, useState } from "react";
import { type Visit, visitAt } from "@/lib/argument/visit";
import { useDeskHere } from "./desk-context";

/** Since when what is in this debate is new to whoever reads it, as this browser remembers; null where nothing is. */
export function useVisit(): number | null {
  const { debate, readAt } = useDeskHere();
  const [since, setSince] = useState<number | null>(null);
  useEffect(() => {
    const name = `rejoinder:visit:${debate.id}`;
    // By the server's clock, which also says when claims were written.
    const begun = performance.now();
    const here = () => {
      try {
        const visit = visitAt(keptVisit(localStorage.getItem(name)), readAt + performance.now() - begun);
        localStorage.setItem(name, JSON.stringify(visit));
        return visit;
      } catch {
        // A browser that keeps nothing has not been here before.
        return null;
      }
    };
    setSince(here()?.since ?? null);
    const leave = () => document.visibilityState === "hidden" && here();
    document.addEventListener("visibilitychange", leave);
    return () => document.removeEventListener("visibilitychange", leave);
  }, [debate.id, readAt]);
  return since;
}

function keptVisit(kept: string | null): Visit | null {
  const visit = JSON.parse(kept ?? "null") as Partial<Visit> | null;
  if (typeof visit?.last !== "number") return null;
  return { last: visit.last, since: typeof visit.since === "number" ? visit.since : null };
}
