"use client";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { claimOf, pathTo } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { treeRows } from "@/lib/argument/tree-rows";
import { RevealContext } from "../claim/reveal-context";
import { useDeskHere } from "../debate/desk-context";
import { useFilter } from "../debate/filter-context";
import { NothingMatches } from "../debate/filter-menu";
import { NoTheses } from "../debate/no-theses";
import { useSelection } from "../debate/use-selection";
import { useFocus } from "../outline/use-focus";
import { foldingBelow, useFolding } from "../outline/use-folding";
import { type Asked, ClaimPanel } from "./claim-panel";
import { Tree, type TreeHandle } from "./tree";
import { TreeBar } from "./tree-bar";

/** The debate as a tree to work in: rows on one side, the claim one is at on the other. */
export function TreeView() {
  const { debate, fresh, latest, numbers } = useDeskHere();
  const { filtered, keeps } = useFilter();
  const { selected, select } = useSelection();
  const { focus } = useFocus();
  const folding = useFolding(debate.id);
  const [asked, setAsked] = useState<Asked | null>(null);
  const tree = useRef<TreeHandle>(null);
  const { openPath } = folding;
  const rootDepth = focus === null ? 0 : pathTo(debate, focus).length;
  const rows = useMemo(
    () =>
      treeRows(debate, focus, foldingBelow(folding, rootDepth).isOpen, (claim) => !fresh.has(claim.id) && keeps(claim)),
    [debate, focus, folding, fresh, keeps, rootDepth],
  );

  const goTo = useCallback(
    (id: ClaimId) => {
      const path = pathTo(latest.current.debate, id).slice(0, -1);
      openPath(path.map((claim) => claim.id));
      select(id);
      tree.current?.show(id);
    },
    [latest, openPath, select],
  );
  // A link leads to a claim whatever is folded. Later, whoever folds what they are at keeps it folded.
  const atFirst = useRef(selected);
  useEffect(() => {
    if (atFirst.current === null) return;
    const path = pathTo(latest.current.debate, atFirst.current).slice(0, -1);
    openPath(path.map((claim) => claim.id));
  }, [latest, openPath]);
  const place = selected !== null && numbers.has(selected) ? claimOf(debate, selected) : undefined;
  if (numbers.size === 0) return <NoTheses />;
  return (
    <RevealContext value={goTo}>
      <div className="tree-page">
        <TreeBar folding={folding} focus={focus} place={place} onGo={goTo} />
        {filtered?.matching.size === 0 ? (
          <NothingMatches />
        ) : (
          <Tree
            ref={tree}
            rows={rows}
            folding={folding}
            selected={place?.id ?? null}
            onSelect={select}
            rootDepth={rootDepth}
            onAsk={(what, id) => {
              select(id);
              setAsked((before) => ({ what, id, time: (before?.time ?? 0) + 1 }));
            }}
          />
        )}
        <ClaimPanel
          place={place}
          asked={asked}
          onDone={(done) => setAsked((now) => (now === done ? null : now))}
          onLeave={() => tree.current?.focus()}
          onClose={() => select(null)}
        />
      </div>
    </RevealContext>
  );
}
