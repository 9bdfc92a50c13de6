"use client";
import type { ReactNode } from "react";
import { MoveProvider } from "../claim/move-provider";
import { DeskProvider } from "./desk-context";
import type { DebateReading } from "./reading";

/** Everything a page that shows a debate needs around it. */
export function DebateDesk({ reading, children }: { readonly reading: DebateReading; readonly children: ReactNode }) {
  return (
    <DeskProvider reading={reading}>
      <MoveProvider>{children}</MoveProvider>
    </DeskProvider>
  );
}
