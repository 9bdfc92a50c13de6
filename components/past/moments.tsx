"use client";
import { useParams } from "next/navigation";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import type { DebateId } from "@/lib/argument/id";
import { type Stop, withStop } from "@/lib/argument/pace";
import { Timeline } from "./timeline";

/** What a page says of the moment that it shows. */
interface Shown extends Stop {
  /** As the address has it: the number of an edit, or "now". */
  readonly moment: string;
  /** The number of the newest edit, when the page was made. */
  readonly total: number;
}

const Telling = createContext((_: Shown): void => {});

/**
 * The ruler with the page below it. It stands above the page, so that the focus, a hand on the ruler and playing stay
 * while the page turns; where one is it reads from the address, and when that was the page tells.
 */
export function Moments({
  debateId,
  total,
  stops,
  children,
}: {
  readonly debateId: DebateId;
  readonly total: number;
  readonly stops: readonly Stop[];
  readonly children: ReactNode;
}) {
  const { moment = "now" } = useParams<{ moment?: string }>();
  const [told, tell] = useState<Shown | null>(null);
  const newest = Math.max(total, told?.total ?? 0);
  const known = told?.moment === moment ? told : null;
  const seq = known?.seq ?? (/^\d+$/.test(moment) ? Math.min(newest, Number(moment)) : newest);
  const at = known?.at ?? null;
  const among = useMemo(() => withStop(stops, { seq, at }), [stops, seq, at]);
  return (
    <Telling value={tell}>
      <Timeline debateId={debateId} seq={seq} total={newest} stops={among} />
      {children}
    </Telling>
  );
}

/** Tells the ruler above which moment the page shows. */
export function ShownMoment({ moment, seq, at, total }: Shown) {
  const tell = useContext(Telling);
  useEffect(() => tell({ moment, seq, at, total }), [tell, moment, seq, at, total]);
  return null;
}
