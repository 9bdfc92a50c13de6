"use client";
import { useMemo, useState } from "react";
import type { ClaimId } from "@/lib/argument/id";
import type { Supposition } from "@/lib/argument/strength/what-if";
import { useDeskHere } from "../debate/desk-context";
import { type SupposedVotes, tallyWith } from "./supposed-votes";
import type { Supposed } from "./supposition-link";

const nothing: Supposed = { off: new Set(), votes: new Map() };

/** What a reader tries out, from what the address asked on: kept in this component's life and nowhere else. */
export function useSupposition(asked: Supposed | null) {
  const { tallyOf, voteOf } = useDeskHere();
  const [supposed, suppose] = useState(asked ?? nothing);
  const { off, votes } = supposed;
  const supposition = useMemo(
    (): Supposition => ({
      off: [...off],
      tallies: [...votes].map(([id, kind]) => [id, tallyWith(kind, tallyOf(id), voteOf(id))] as const),
    }),
    [off, votes, tallyOf, voteOf],
  );
  return {
    supposition,
    supposed,
    isEmpty: off.size === 0 && votes.size === 0,
    isOff: (id: ClaimId) => off.has(id),
    votesOn: (id: ClaimId): SupposedVotes => votes.get(id) ?? "asTheyAre",
    turn: (id: ClaimId) => {
      const turned = new Set(off);
      if (!turned.delete(id)) turned.add(id);
      suppose({ off: turned, votes });
    },
    supposeVotes: (id: ClaimId, kind: SupposedVotes) => {
      const changed = new Map(votes);
      if (kind === "asTheyAre") changed.delete(id);
      else changed.set(id, kind);
      suppose({ off, votes: changed });
    },
    reset: () => suppose(nothing),
  };
}

export type Supposing = ReturnType<typeof useSupposition>;
