"use client";
import { createContext, type ReactNode, type RefObject, useContext, useEffect, useMemo, useRef, useState } from "react";
import { showDesk } from "./desk-on-show";
import type { DebateReading } from "./reading";
import { type Desk, useNewDesk } from "./use-desk";

interface Announcing {
  /** Says something aloud to whoever listens instead of looking. */
  readonly announce: (text: string) => void;
  /** The desk as it is by now, for what runs long after the picture that offered it: an Undo, say. */
  readonly latest: RefObject<Desk>;
}

const DeskContext = createContext<(Desk & Announcing) | null>(null);

/** Puts a debate on the desk for everything inside. */
export function DeskProvider({ reading, children }: { readonly reading: DebateReading; readonly children: ReactNode }) {
  const desk = useNewDesk(reading);
  const [said, announce] = useState("");
  const latest = useRef(desk);
  useEffect(() => {
    latest.current = desk;
  });
  useEffect(() => showDesk(latest), []);
  const value = useMemo(() => ({ ...desk, announce, latest }), [desk]);
  return (
    <DeskContext value={value}>
      {children}
      <p role="status" className="sr-only">
        {said}
      </p>
    </DeskContext>
  );
}

/** null while the debate has not arrived. */
export const useDesk = (): (Desk & Announcing) | null => useContext(DeskContext);

export function useDeskHere(): Desk & Announcing {
  const desk = useDesk();
  if (desk === null) throw new Error("There is no debate on the desk here.");
  return desk;
}
