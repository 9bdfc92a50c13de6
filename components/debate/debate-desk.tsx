"use client";
import type { ReactNode } from "react";
import type { DebateId } from "@/lib/argument/id";
import { LeftWords } from "../claim/left-words";
import { MoveProvider } from "../claim/move-provider";
import { DeskProvider } from "./desk-context";
import { FetchContext, useFetchedReading } from "./fetched-reading";
import { FilterProvider } from "./filter-context";
import type { DebateReading } from "./reading";
import { useDeskOffline } from "./use-desk-offline";

/** Everything that a view of a debate needs around it. A debate that did not travel with the page is fetched first. */
export function DebateDesk({
  debateId,
  carried,
  children,
}: {
  readonly debateId: DebateId;
  readonly carried: DebateReading | null;
  readonly children: ReactNode;
}) {
  return carried === null ? (
    <FetchedDesk key={debateId} debateId={debateId}>
      {children}
    </FetchedDesk>
  ) : (
    <Desk key={debateId} reading={carried}>
      {children}
    </Desk>
  );
}

function FetchedDesk({ debateId, children }: { readonly debateId: DebateId; readonly children: ReactNode }) {
  const fetched = useFetchedReading(debateId);
  return (
    <FetchContext value={fetched}>
      {fetched.reading === null ? children : <Desk reading={fetched.reading}>{children}</Desk>}
    </FetchContext>
  );
}

function Desk({ reading, children }: { readonly reading: DebateReading; readonly children: ReactNode }) {
  return (
    <DeskProvider reading={reading}>
      <Offline />
      <FilterProvider>
        <MoveProvider>
          <LeftWords>{children}</LeftWords>
        </MoveProvider>
      </FilterProvider>
    </DeskProvider>
  );
}

function Offline() {
  useDeskOffline();
  return null;
}
