"use client";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type Debate, definitionOf } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { type DebateTree, openAbove, treeOf } from "@/lib/argument/layout/debate-tree";
import { visibleText } from "@/lib/argument/text";
import type { Filtering } from "../debate/filter-context";
import { type Advances, fontsReady, measure } from "./advances";
import type { Size } from "./camera";
import { type LayoutClient, layoutClient } from "./layout-client";
import type { Opening } from "./layout-job";
import { type Scene, sceneOf } from "./scene";

/** A debate's tree with its texts, and where each claim is in it. */
interface Ground {
  readonly tree: DebateTree;
  readonly texts: readonly string[];
  readonly nodes: ReadonlyMap<ClaimId, number>;
}

/** What a new scene is for: to be seen whole, or to go on at the same place. */
type Change = { readonly kind: "whole" } | { readonly kind: "at"; readonly node: number };

/** A scene, what it was made from and why. */
export interface Made {
  readonly ground: Ground;
  readonly advances: Advances;
  readonly scene: Scene;
  readonly change: Change;
}

export interface MapState {
  /** null until the first layout is done. */
  readonly made: Made | null;
  /** In [0,1] while a layout runs; null while none does. */
  readonly progress: number | null;
  readonly failed: boolean;
  readonly again: () => void;
  readonly toggle: (node: number) => void;
  /** Shows a node and everything above it. */
  readonly reveal: (node: number) => void;
  readonly openTo: (level: number) => void;
  /** The scene with every claim open, for a picture of the whole; the one on the screen stays. */
  readonly whole: () => Promise<Scene | null>;
}

/** At the first look, cards are no smaller than so much of their size; what has no room for that stays closed. */
const readable = 0.29;
/** What a filter finds is open, as long as it is no more than this. */
const mostFound = 1500;
/** As wide for its height as a sheet on its side. */
const onPaper = Math.SQRT2;

/** The debate on the desk as a scene that follows its edits and what one opens. */
export function useMap(
  debate: Debate,
  page: () => Size,
  { keeps, name: filter }: Pick<Filtering, "keeps" | "name">,
): MapState {
  const newGround = useMemo(() => groundOf(debate, keeps), [debate, keeps]);
  /** The filter that the last layout was for. */
  const laidFor = useRef(filter);
  const [made, setMade] = useState<Made | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const client = useRef<{ readonly of: Ground; readonly client: LayoutClient; readonly advances: Advances } | null>(
    null,
  );
  /** By claim, so that edits elsewhere close nothing. The question is always open. */
  const opened = useRef<ReadonlySet<ClaimId> | null>(null);
  /** The column of each thesis, which stays while one opens and closes claims. */
  const columns = useRef<readonly number[]>([]);
  const newest = useRef(0);

  const lay = useCallback(async (opening: Opening, change: Change) => {
    const now = client.current;
    if (now === null) return;
    const job = ++newest.current;
    setProgress(0);
    try {
      const laid = await now.client.lay(opening, (share) => newest.current === job && setProgress(share));
      if (newest.current !== job) return;
      const { tree } = now.of;
      opened.current = new Set(
        tree.claims.flatMap((claim, node) => (claim && laid.open[node] === 1 ? [claim.id] : [])),
      );
      columns.current = laid.columns;
      setMade({ ground: now.of, scene: sceneOf(tree, laid), change, advances: now.advances });
      setProgress(null);
    } catch {
      setFailed(true);
    }
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the room is asked for once, and another attempt begins anew.
  useEffect(() => {
    let gone = false;
    setFailed(false);
    const begin = async () => {
      await fontsReady();
      const context = document.createElement("canvas").getContext("2d");
      if (gone || context === null) return setFailed(context === null);
      const advances = measure(context, newGround.texts);
      const worker = client.current?.client ?? layoutClient();
      client.current = { of: newGround, client: worker, advances };
      worker.take({ ...newGround.tree, texts: newGround.texts, advances });
      const known = opened.current;
      const { width, height } = page();
      const first = { open: { width: width / readable, height: height / readable }, fill: width / height };
      const isAnew = laidFor.current !== filter;
      laidFor.current = filter;
      const { depths } = newGround.tree;
      const isFew = filter !== "" && depths.length <= mostFound;
      if (isFew && (known === null || isAnew))
        await lay({ open: openAbove(depths, Number.POSITIVE_INFINITY), fill: width / height }, { kind: "whole" });
      else if (known === null || isAnew) await lay(first, { kind: "whole" });
      else await lay({ open: marks(newGround, known), fill: columns.current }, { kind: "at", node: 0 });
    };
    begin().catch(() => setFailed(true));
    return () => {
      gone = true;
    };
  }, [newGround, attempt]);
  useEffect(
    () => () => {
      client.current?.client.end();
      client.current = null;
    },
    [],
  );

  const change = useCallback(
    (node: number, alter: (open: Set<ClaimId>, ground: Ground) => void) => {
      const now = client.current;
      if (now === null) return;
      const open = new Set(opened.current);
      alter(open, now.of);
      opened.current = open;
      void lay({ open: marks(now.of, open), fill: columns.current }, { kind: "at", node });
    },
    [lay],
  );
  const toggle = useCallback(
    (node: number) =>
      change(node, (open, { tree }) => {
        const id = tree.claims[node]?.id;
        if (id !== undefined && !open.delete(id)) open.add(id);
      }),
    [change],
  );
  const reveal = useCallback(
    (node: number) =>
      change(node, (open, { tree }) => {
        for (let above = tree.parents[node] ?? -1; above > 0; above = tree.parents[above] ?? -1) {
          const id = tree.claims[above]?.id;
          if (id !== undefined) open.add(id);
        }
      }),
    [change],
  );
  const openTo = useCallback(
    (level: number) => {
      const tree = client.current?.of.tree;
      const { width, height } = page();
      const open = tree && openAbove(tree.depths, level);
      if (open !== undefined) void lay({ open, fill: width / height }, { kind: "whole" });
    },
    [lay, page],
  );
  const whole = useCallback(async () => {
    const now = client.current;
    if (now === null) return null;
    const { tree } = now.of;
    return sceneOf(
      tree,
      await now.client.lay({ open: openAbove(tree.depths, Number.POSITIVE_INFINITY), fill: onPaper }),
    );
  }, []);
  const again = useCallback(() => {
    client.current?.client.end();
    client.current = null;
    setAttempt((count) => count + 1);
  }, []);

  return { made, progress, failed, again, toggle, reveal, openTo, whole };
}

function groundOf(debate: Debate, keeps: Filtering["keeps"]): Ground {
  const tree = treeOf(debate, keeps);
  const texts = tree.claims.map((claim) =>
    visibleText(claim === null ? debate.question : (definitionOf(debate, claim)?.text ?? "")),
  );
  const nodes = new Map(tree.claims.flatMap((claim, node) => (claim === null ? [] : [[claim.id, node] as const])));
  return { tree, texts, nodes };
}

const marks = ({ tree }: Ground, open: ReadonlySet<ClaimId>): Uint8Array =>
  Uint8Array.from(tree.claims, (claim) => (claim === null || open.has(claim.id) ? 1 : 0));
