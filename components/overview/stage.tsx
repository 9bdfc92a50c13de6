"use client";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import type { DebateTree } from "@/lib/argument/layout/debate-tree";
import { titleAdvance } from "../map/use-content";
import { usePalette } from "../map/use-drawing";
import { useSteps } from "../map/use-steps";
import { type Direction, directions, wayOf } from "../map/walk";
import { isMirrored } from "../ui/is-mirrored";
import { useNewest } from "../ui/use-newest";
import { drawOverview, overviewFonts, type Picture } from "./draw-overview";
import type { BoxLook } from "./look";
import { useShares } from "./use-shares";
import { useSize } from "./use-size";

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
  const [top, setTop] = useState(0);
  const [walking, setWalking] = useState(false);
  const [hovered, setHovered] = useState<number | null>(null);
  const [at, setAt] = useState<number | null>(selected);
  const [fonts, setFonts] = useState(false);
  useEffect(() => {
    overviewFonts().then(() => setFonts(true));
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: widths are measured anew once the fonts are there.
  const advance = useMemo(() => titleAdvance(), [fonts]);
  const shares = useShares(tree, root, size);
  const focused = shares.shown(at);
  const newest = useNewest(focused);
  const steps = useSteps(root, walk);
  const marked = (node: number | null) => (node === null ? null : shares.placeOf(node));
  const picture: Picture | null = palette && {
    ...{ shares, lookOf, palette, advance },
    ...{ view: { ...size, top }, ratio: typeof window === "undefined" ? 1 : window.devicePixelRatio || 1 },
    mirrored: isMirrored(),
    hiddenIn: (count) => t("hidden", { count }),
    selected: selected !== null && shares.shown(selected) === selected ? marked(selected) : null,
    focused: walking ? marked(focused) : null,
    hovered: marked(hovered),
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
  // What keys act on is in sight, as is what a link leads to.
  useEffect(() => {
    const { y, height } = shares.placeOf(focused);
    const element = ground.current;
    if (element === null || shares.height <= size.height) return;
    const [from, to] = [element.scrollTop, element.scrollTop + size.height];
    if (y < from || height > size.height) element.scrollTop = y - 24;
    else if (y + height > to) element.scrollTop = y + height - size.height + 24;
  }, [shares, focused, size.height]);

  /** The node under a pointer, with a box of its own or without; null: none. */
  const under = (event: MouseEvent): number | null => {
    const { left, right, top: above } = event.currentTarget.getBoundingClientRect();
    const x = isMirrored() ? right - event.clientX : event.clientX - left;
    return shares.nodeAt(x, event.clientY - above + top);
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
    const from = shares.shown(newest.current);
    const { node, beyond } = shares.step(from, way);
    // Further out than what is shown: the branch is made the whole.
    if (beyond) makeWhole(from);
    else if (way === "in" && from === root && root > 0) zoomTo(root);
    else go(node);
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const way = wayOf(event.key, isMirrored());
    const node = shares.shown(newest.current);
    if (way !== null) steps.take(way);
    else if (event.key === "Enter") {
      onSelect(node);
      zoomTo(node);
    } else if (event.key === " ") onSelect(node);
    else if (event.key === "Home") go(shares.shown(null));
    else if (event.key === "Escape" && selected !== null) onSelect(null);
    else if ((event.key === "Escape" || event.key === "Backspace") && root > 0) zoomTo(root);
    else return;
    event.preventDefault();
  }

  const around = [...new Set([focused, ...directions.map((way) => shares.step(focused, way).node)])];
  const spoken = hovered ?? (walking ? focused : null);
  return (
    <>
      <div
        ref={ground}
        role="tree"
        tabIndex={0}
        aria-label={t("label")}
        aria-describedby="overview-keys"
        aria-activedescendant={`overview-${focused}`}
        className="overview-ground"
        onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
        onKeyDown={onKeyDown}
        onKeyUp={() => setWalking(true)}
        onFocus={({ currentTarget }) => setWalking(currentTarget.matches(":focus-visible"))}
        onBlur={() => setWalking(false)}
        onPointerMove={(event) => setHovered(under(event))}
        onPointerLeave={() => setHovered(null)}
        onClick={(event) => {
          const node = under(event);
          if (node === null) return;
          go(node);
          if (node === selected) zoomTo(node);
          else onSelect(node);
        }}
      >
        <canvas ref={canvas} aria-hidden className="overview-canvas" style={{ height: size.height }} />
        <div aria-hidden style={{ height: shares.height, marginTop: -size.height }} />
        {around
          .sort((a, b) => a - b)
          .map((node) => (
            <div
              key={node}
              id={`overview-${node}`}
              role="treeitem"
              tabIndex={-1}
              aria-level={(tree.depths[node] as number) || 1}
              aria-selected={node === selected}
              className="overview-item sr-only"
            >
              {nameOf(node)}
            </div>
          ))}
      </div>
      <p aria-hidden className="overview-line">
        {spoken === null ? t("hint") : nameOf(spoken)}
      </p>
    </>
  );
}
