"use client";
import { useEffect, useState } from "react";
import type { Segmented } from "@/lib/essay/essay";
import type { Proposal } from "@/lib/essay/proposal";
import { propose } from "@/lib/essay/propose";

/** What of a text might become claims. */
export interface FoundProposals {
  readonly of: Segmented;
  readonly proposals: readonly Proposal[];
}

/**
 * Looks for what of a text might become claims. null at first, or where nobody asks (null given); while it is worked out
 * for another text what was found in the one before.
 */
export function useProposals(segmented: Segmented | null): FoundProposals | null {
  const [found, setFound] = useState<FoundProposals | null>(null);
  useEffect(() => {
    if (segmented === null) return;
    const done = (proposals: readonly Proposal[]) => setFound({ of: segmented, proposals });
    const here = () => done(propose(segmented));
    if (typeof Worker === "undefined") {
      const soon = setTimeout(here);
      return () => clearTimeout(soon);
    }
    const worker = new Worker(new URL("./propose-worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<readonly Proposal[]>) => done(data);
    // A browser that starts no workers is slower, and no worse.
    worker.onerror = here;
    worker.postMessage(segmented);
    return () => worker.terminate();
  }, [segmented]);
  return segmented === null ? null : found;
}
