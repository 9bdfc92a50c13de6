"use client";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from "react";
import type { DebateTree } from "@/lib/argument/layout/debate-tree";
import { answerAt, boxAt, icicleOf, leavesOf, stepIn } from "@/lib/argument/layout/icicle";
import { titleAdvance } from "../map/use-content";
import { usePalette } from "../map/use-drawing";
import { useSteps } from "../map/use-steps";
import { type Direction, directions, wayOf } from "../map/walk";
import { isMirrored } from "../ui/is-mirrored";
import { useNewest } from "../ui/use-newest";
import { drawOverview, type Frame, overviewFonts, type Picture } from "./draw-overview";
import type { BoxLook } from "./look";
import { useSize } from "./use-size";

/** A box lower than this cannot be told from the next one; a column narrower than this cannot be read. */
const smallest = { box: 1.5, column: 150 };
const fewestColumns = 2;

/** The drawing, and for those who do not see it the same as a tree with one stop for Tab. */
export function Stage({
  tree,
  root,
  lookOf,
  selected,
  nameOf,
  onSelect,
  onZoom,
}: {
  readonly tree: DebateTree;
  readonly root: number;
  readonly lookOf: (node: number) => BoxLook;
  /** A node; null: none. */
  readonly selected: number | null;
  readonly nameOf: (node: number) => string;
  readonly onSelect: (node: number | null) => void;
  /** Makes a node the root. */
  readonly onZoom: (node: number) => void;
}) {
  const t = useTranslations("debate.overview");
  const ground = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const palette = usePalette(ground);
  const size = useSize(ground);
  const [walking, setWalking] = useState(false);
  const [hovered, setHovered] = useState(-1);
  const [at, setAt] = useState<number | null>(selected);
  const [fonts, setFonts] = useState(false);
  useEffect(() => {
    overviewFonts().then(() => setFonts(true));
  }, []);
  const leaves = useMemo(() => leavesOf(tree), [tree]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: widths are measured anew once the fonts are there.
  const advance = useMemo(() => titleAdvance(), [fonts]);
  const skipped = root === 0 ? 1 : 0;
  const deepest = useMemo(() => {
    let most = 0;
    for (let node = root; node < (tree.ends[root] as number); node++)
      most = Math.max(most, (tree.depths[node] as number) - (tree.depths[root] as number));
    return most;
  }, [tree, root]);
  const room = Math.max(fewestColumns, Math.floor(size.width / smallest.column));
  const shown = Math.max(1, Math.min(room, deepest + 1 - skipped));
  const icicle = useMemo(
    () =>
      icicleOf(tree, leaves, root, { height: Math.max(1, size.height), least: smallest.box, depth: shown + skipped }),
    [tree, leaves, root, size.height, shown, skipped],
  );
  const nodeAt = (box: number): number => icicle.nodes[box] as number;
  const boxes = useMemo(() => new Map([...icicle.nodes].map((node, box) => [node, box])), [icicle]);
  const frame: Frame = { ...size, columnWidth: size.width / shown, skipped };
  const first = Math.min(skipped, icicle.nodes.length - 1);
  /** The nearest box of a node: its own, or that of what it is merged into. */
  const boxOf = (node: number | null): number => {
    for (let now = node ?? -1; now >= 0; now = tree.parents[now] as number) {
      const box = boxes.get(now);
      if (box !== undefined) return Math.max(box, first);
    }
    return first;
  };
  const focused = boxOf(at);
  const newest = useNewest(nodeAt(focused));
  const steps = useSteps(root, walk);
  const picture: Picture | null = palette && {
    ...{
      icicle,
      lookOf,
      frame,
      ratio: typeof window === "undefined" ? 1 : window.devicePixelRatio || 1,
      palette,
      mirrored: isMirrored(),
      advance,
    },
    hiddenIn: (count) => t("hidden", { count }),
    selected: selected === null ? -1 : (boxes.get(selected) ?? -1),
    focused: walking ? focused : -1,
    hovered: boxes.get(hovered) ?? -1,
  };
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext("2d") ?? null;
    if (element === null || context === null || picture === null) return;
    const [width, height] = [Math.round(size.width * picture.ratio), Math.round(size.height * picture.ratio)];
    if (element.width !== width) element.width = width;
    if (element.height !== height) element.height = height;
    drawOverview(context, picture);
  });

  /** The node under a pointer, with a box of its own or without; -1: none. */
  const under = (event: PointerEvent | React.MouseEvent): number => {
    const { left, right, top } = event.currentTarget.getBoundingClientRect();
    const [x, y] = [isMirrored() ? right - event.clientX : event.clientX - left, event.clientY - top];
    const column = Math.floor(x / frame.columnWidth) + skipped;
    const box = boxAt(icicle, column, y);
    if (box >= 0) return nodeAt(box);
    const beside = boxAt(icicle, column - 1, y);
    return beside < 0 ? -1 : (answerAt(tree, leaves, icicle, beside, y) ?? -1);
  };
  const go = (node: number) => {
    newest.current = node;
    setAt(node);
  };
  const makeWhole = (node: number) => {
    // Once, whatever is pressed before the branch is shown.
    if (!steps.held()) onZoom(node);
    steps.hold();
  };
  const zoomTo = (node: number) => {
    if (node === root) makeWhole(Math.max(0, tree.parents[node] as number));
    else if ((tree.ends[node] as number) > node + 1) makeWhole(node);
  };
  function walk(way: Direction): void {
    const box = boxOf(newest.current);
    const to = Math.max(first, stepIn(icicle, box, way));
    // Further in than what is shown: the branch is made the whole.
    if (way === "out" && to === box && (icicle.hidden[box] as number) > 0 && nodeAt(box) !== root)
      makeWhole(nodeAt(box));
    else if (way === "in" && icicle.parents[box] === -1 && root > 0) zoomTo(root);
    else go(nodeAt(to));
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const way = wayOf(event.key, isMirrored());
    const node = nodeAt(boxOf(newest.current));
    if (way !== null) steps.take(way);
    else if (event.key === "Enter") {
      onSelect(node);
      zoomTo(node);
    } else if (event.key === " ") onSelect(node);
    else if (event.key === "Home") go(nodeAt(first));
    else if (event.key === "Escape" && selected !== null) onSelect(null);
    else if ((event.key === "Escape" || event.key === "Backspace") && root > 0) zoomTo(root);
    else return;
    event.preventDefault();
  }

  const around = [...new Set([focused, ...directions.map((way) => Math.max(first, stepIn(icicle, focused, way)))])];
  const spoken = hovered >= 0 ? hovered : walking ? nodeAt(focused) : -1;
  return (
    <>
      <div
        ref={ground}
        role="tree"
        tabIndex={0}
        aria-label={t("label")}
        aria-describedby="overview-keys"
        aria-activedescendant={`overview-${nodeAt(focused)}`}
        className="overview-ground"
        onKeyDown={onKeyDown}
        onKeyUp={() => setWalking(true)}
        onFocus={({ currentTarget }) => setWalking(currentTarget.matches(":focus-visible"))}
        onBlur={() => setWalking(false)}
        onPointerMove={(event) => setHovered(under(event))}
        onPointerLeave={() => setHovered(-1)}
        onClick={(event) => {
          const node = under(event);
          if (node < 0) return;
          go(node);
          if (node === selected) zoomTo(node);
          else onSelect(node);
        }}
      >
        <canvas ref={canvas} aria-hidden className="overview-canvas" />
        {around
          .sort((a, b) => a - b)
          .map((box) => {
            const node = nodeAt(box);
            return (
              <div
                key={node}
                id={`overview-${node}`}
                role="treeitem"
                tabIndex={-1}
                aria-level={(tree.depths[node] as number) || 1}
                aria-selected={node === selected}
                className="sr-only"
              >
                {nameOf(node)}
              </div>
            );
          })}
      </div>
      <p aria-hidden className="overview-line">
        {spoken >= 0 ? nameOf(spoken) : t("hint")}
      </p>
    </>
  );
}
