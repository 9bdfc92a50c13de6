"use client";
import { useSearchParams } from "next/navigation";
import { type ReactNode, useEffect, useState } from "react";
import { sorts } from "../columns/sort";
import { type Viewed, type ViewName, viewNames } from "./view-at";

// The debate is on the desk, so its views need no server but for their code. What a server adds to them (rankings,
// groups, what is said of a claim) is missing until its page can be fetched.

type Draw = (at: Viewed, asked: Pick<URLSearchParams, "get">) => ReactNode;

const parts: Record<ViewName, () => Promise<Draw>> = {
  outline: async () => {
    const { Outline } = await import("../outline/outline");
    return () => <Outline />;
  },
  text: async () => {
    const { TextAway } = await import("../essay/text-away");
    return () => <TextAway />;
  },
  tree: async () => {
    const { TreeView } = await import("../tree/tree-view");
    return () => <TreeView />;
  },
  columns: async () => {
    const { Columns } = await import("../columns/columns");
    return (_, asked) => {
      const sort = sorts.find((name) => name === asked.get("sort") && name !== "ranked");
      return <Columns sort={sort ?? "outline"} />;
    };
  },
  map: async () => {
    // And what the map's worker does, should there be no script for it.
    const [{ DebateMap }] = await Promise.all([import("../map/debate-map"), import("../map/layout-job")]);
    return () => <DebateMap />;
  },
  overview: async () => {
    const { Overview } = await import("../overview/overview");
    return () => <Overview />;
  },
  flow: async () => {
    const { Flow } = await import("../flow/flow");
    return () => <Flow />;
  },
  compare: async () => {
    const { Compare } = await import("../compare/compare");
    return () => <Compare findings={null} />;
  },
  claim: async () => {
    const { ClaimPage } = await import("../claim/claim-page");
    return ({ claimId }, asked) => {
      const role = (["support", "rebuttal", "undercut"] as const).find((name) => name === asked.get("role"));
      return claimId === null ? null : <ClaimPage key={claimId} claimId={claimId} role={role ?? null} />;
    };
  },
};

const carried = new Map<ViewName, Draw>();

async function carry(view: ViewName): Promise<void> {
  if (!carried.has(view)) carried.set(view, await parts[view]());
}

/** Whether a view can be shown without asking for anything. */
export const isCarried = (view: ViewName): boolean => carried.has(view);

/** Fetches the code of every view, one after the other, so that it is there when the network is not. */
export async function carryAll(): Promise<void> {
  for (const view of viewNames) await carry(view);
}

/** A view from the desk alone. */
export function CarriedView({ at }: { readonly at: Viewed }) {
  const { view } = at;
  const asked = useSearchParams();
  const [, setArrived] = useState<ViewName | null>(null);
  useEffect(() => {
    carry(view).then(
      () => setArrived(view),
      () => {},
    );
  }, [view]);
  return carried.get(view)?.(at, asked) ?? null;
}
