"use client";
import { createContext, type DragEvent, type ReactNode, useContext, useMemo, useRef, useState } from "react";
import type { Claim } from "@/lib/argument/claim";
import { claimOf } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { useDeskHere } from "../debate/desk-context";
import { MoveDialog } from "./move-dialog";
import { rolesUnder } from "./roles-under";

interface Moving {
  /** Asks where a claim should stand; with a parent, only as what. */
  readonly ask: (id: ClaimId, parentId?: ClaimId) => void;
  readonly drag: (id: ClaimId | null) => void;
  readonly dragged: () => ClaimId | null;
}

const MoveContext = createContext<Moving | null>(null);

export function MoveProvider({ children }: { readonly children: ReactNode }) {
  const { debate } = useDeskHere();
  const [asked, setAsked] = useState<{ id: ClaimId; parentId?: ClaimId } | null>(null);
  const dragged = useRef<ClaimId | null>(null);
  const moving = useMemo<Moving>(
    () => ({
      ask: (id, parentId) => setAsked(parentId === undefined ? { id } : { id, parentId }),
      drag: (id) => {
        dragged.current = id;
      },
      dragged: () => dragged.current,
    }),
    [],
  );
  const claim = asked === null ? undefined : claimOf(debate, asked.id);
  return (
    <MoveContext value={moving}>
      {children}
      {claim && (
        <MoveDialog
          key={`${claim.id} ${asked?.parentId}`}
          claim={claim}
          under={asked?.parentId ?? null}
          onClose={() => setAsked(null)}
        />
      )}
    </MoveContext>
  );
}

export function useMove(): Moving {
  const moving = useContext(MoveContext);
  if (moving === null) throw new Error("Nothing can be moved here.");
  return moving;
}

/** What makes a claim a place to drop another one on. */
export function useClaimDrop(place: Claim) {
  const { debate } = useDeskHere();
  const move = useMove();
  const takes = (): ClaimId | null => {
    const id = move.dragged();
    const claim = id === null ? undefined : claimOf(debate, id);
    if (claim === undefined || claim.id === place.id) return null;
    return rolesUnder(debate, claim, place.id).length > 0 ? claim.id : null;
  };
  const mark = (event: DragEvent<HTMLElement>, on: boolean) => event.currentTarget.toggleAttribute("data-drop", on);
  return {
    onDragOver: (event: DragEvent<HTMLElement>) => {
      if (takes() === null) return;
      event.preventDefault();
      event.stopPropagation();
      mark(event, true);
    },
    onDragLeave: (event: DragEvent<HTMLElement>) => mark(event, false),
    onDrop: (event: DragEvent<HTMLElement>) => {
      const id = takes();
      mark(event, false);
      if (id === null) return;
      event.preventDefault();
      event.stopPropagation();
      move.ask(id, place.id);
    },
  };
}
