"use client";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { letterKeysOn } from "../tree/letter-keys";
import { isMirrored } from "../ui/is-mirrored";
import { useNewest } from "../ui/use-newest";
import type { Content } from "./draw/look";
import { Minimap } from "./minimap";
import { hasAnswers, isOpen, nodeOf } from "./scene";
import { useDrawing, usePalette } from "./use-drawing";
import { useGestures } from "./use-gestures";
import type { Made } from "./use-map";
import { useSteps } from "./use-steps";
import type { ViewStore } from "./view-store";
import { type Direction, directions, rankOf, shownBox, stepFrom, wayOf } from "./walk";

export interface StageActions {
  /** Moves the place that keys act on. */
  readonly focus: (node: number) => void;
  readonly select: (node: number) => void;
  readonly toggle: (node: number) => void;
  readonly openPage: (node: number) => void;
  readonly close: () => void;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  /** The room for the map has changed. */
  readonly resized: () => void;
}

/**
 * The drawing, and the same as a tree for those who do not see it: one stop for Tab, whose active item is a hidden
 * element for the claim at hand, with those around it.
 */
export function Stage({
  made,
  content,
  store,
  focused,
  selected,
  nameOf,
  actions,
}: {
  readonly made: Made | null;
  readonly content: Content | null;
  readonly store: ViewStore;
  readonly focused: number;
  readonly selected: number | null;
  readonly nameOf: (node: number) => string;
  readonly actions: StageActions;
}) {
  const t = useTranslations("debate.map");
  const stage = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [walking, setWalking] = useState(false);
  const palette = usePalette(stage);
  const scene = made?.scene ?? null;
  const at = scene === null ? 0 : nodeOf(scene, shownBox(scene, focused));
  const newest = useNewest(at);
  const steps = useSteps(scene, walk);
  useDrawing(canvas, store, { scene, content, palette, selected, focused: walking ? at : null });
  useGestures(stage, store, scene, {
    onCard: (node) => {
      go(node);
      actions.select(node);
    },
    onHandle: (node) => {
      go(node);
      actions.toggle(node);
    },
  });
  const resized = useRef(actions.resized);
  useEffect(() => {
    resized.current = actions.resized;
  });
  useEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const measure = () => {
      store.resize({ width: element.clientWidth, height: element.clientHeight });
      resized.current();
    };
    // At once as well: the first layout wants to know how much room there is.
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [store]);

  function onKeyDown(event: KeyboardEvent): void {
    if (scene === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = wayOf(event.key, isMirrored());
    const act = direction === null ? keyAction(event.key) : () => steps.take(direction);
    if (act === null) return;
    event.preventDefault();
    act();
  }
  function go(node: number): void {
    newest.current = node;
    actions.focus(node);
  }
  function walk(direction: Direction): void {
    const from = newest.current;
    if (scene === null) return;
    if (direction === "out" && hasAnswers(scene, from) && !isOpen(scene, from)) {
      steps.hold();
      actions.toggle(from);
    } else go(nodeOf(scene, stepFrom(scene, shownBox(scene, from), direction)));
  }
  function keyAction(key: string): (() => void) | null {
    const at = newest.current;
    if (key === "Enter") return () => at > 0 && actions.openPage(at);
    if (key === " ") return () => at > 0 && actions.select(at);
    if (key === "Home") return () => go(0);
    if (key === "Escape") return actions.close;
    if (key === "+" || key === "=") return () => actions.zoom(1.3);
    if (key === "-") return () => actions.zoom(1 / 1.3);
    if (key === "0") return actions.fit;
    if (key === "o" && letterKeysOn())
      return () => at > 0 && scene !== null && hasAnswers(scene, at) && actions.toggle(at);
    return null;
  }

  const around = scene === null ? [] : [...new Set(directions.map((way) => stepFrom(scene, shownBox(scene, at), way)))];
  const items =
    scene === null ? [] : [...new Set([at, ...around.map((box) => nodeOf(scene, box))])].sort((a, b) => a - b);
  return (
    <div className="map-stage">
      <div
        ref={stage}
        role="tree"
        id="map-tree"
        tabIndex={0}
        aria-label={t("label")}
        aria-describedby="map-keys"
        aria-activedescendant={scene === null ? undefined : `map-item-${at}`}
        className="map-ground"
        onKeyDown={onKeyDown}
        onFocus={({ currentTarget }) => setWalking(currentTarget.matches(":focus-visible"))}
        onBlur={() => setWalking(false)}
        onKeyUp={() => setWalking(true)}
      >
        <canvas ref={canvas} aria-hidden className="map-canvas" />
        {scene !== null &&
          items.map((node) => {
            const { position, count } = rankOf(scene, node);
            return (
              <div
                key={node}
                id={`map-item-${node}`}
                role="treeitem"
                tabIndex={-1}
                aria-level={(scene.tree.depths[node] ?? 0) + 1}
                aria-posinset={position}
                aria-setsize={count}
                aria-expanded={hasAnswers(scene, node) ? isOpen(scene, node) : undefined}
                aria-selected={node === selected}
                className="sr-only"
              >
                {nameOf(node)}
              </div>
            );
          })}
      </div>
      {scene !== null && content !== null && palette !== null && (
        <Minimap scene={scene} palette={palette} store={store} content={content} />
      )}
    </div>
  );
}
