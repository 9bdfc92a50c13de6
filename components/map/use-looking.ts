"use client";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { ClaimId } from "@/lib/argument/id";
import { useDeskHere } from "../debate/desk-context";
import { claimPath } from "../debate/paths";
import { useSelection } from "../debate/use-selection";
import { useGo } from "../ui/without-network";
import { usePercent } from "../vote/use-percent";
import { brought, centred, fitted, zoomed } from "./camera";
import { detail } from "./draw/look";
import { boxAt, hasAnswers, isOpen, type Scene } from "./scene";
import type { StageActions } from "./stage";
import type { Made, MapState } from "./use-map";
import type { ViewStore } from "./view-store";

export interface Looking {
  /** The node that keys act on. */
  readonly focused: number;
  readonly selected: number | null;
  readonly actions: StageActions;
  /** Shows a claim, opening what hides it. */
  readonly reveal: (id: ClaimId) => void;
}

/** Where one is on the map: what keys act on, what is selected, and what of the map is in view. */
export function useLooking(map: MapState, store: ViewStore): Looking {
  const { made } = map;
  const t = useTranslations("debate.map");
  const percent = usePercent();
  const go = useGo();
  const { debate, announce } = useDeskHere();
  const { selected, select } = useSelection();
  const [focusedId, setFocusedId] = useState<ClaimId | null>(selected);
  const nodeFor = (id: ClaimId | null): number | null => (id === null ? null : (made?.ground.nodes.get(id) ?? null));
  const focused = nodeFor(focusedId) ?? 0;
  const selectedNode = nodeFor(selected);
  /** What is to be brought into view once it is shown. */
  const wanted = useRef<ClaimId | null>(null);

  const bring = useCallback(
    (scene: Scene, node: number) => {
      const box = scene.boxes[node] ?? -1;
      if (box !== -1) store.glide(brought(store.camera(), boxAt(scene, box), store.size()));
    },
    [store],
  );
  /** As it is by now: what asks for a claim to be shown may have been offered before the claim was there. */
  const before = useRef<Made | null>(null);
  const reveal = useCallback(
    (id: ClaimId) => {
      wanted.current = id;
      setFocusedId(id);
      const now = before.current;
      const node = now?.ground.nodes.get(id);
      if (now === null || node === undefined) return;
      if (now.scene.boxes[node] === -1) return map.reveal(node);
      wanted.current = null;
      bring(now.scene, node);
    },
    [map.reveal, bring],
  );

  useLayoutEffect(() => {
    const [last, now] = [before.current, made];
    before.current = now;
    // Only what has changed moves anything: a step of the walk has been made already.
    if (now === null || now === last) return;
    const { scene, ground, change } = now;
    const { bounds } = scene;
    if (change.kind === "whole") {
      const whole = fitted(bounds, store.size());
      if (last === null) store.jump(whole);
      else store.glide(whole);
    } else if (last !== null) {
      // What one was at stays where it was on the screen; everything else makes room.
      const id = ground.tree.claims[change.node === 0 ? focused : change.node]?.id;
      const place = (of: Made) => of.scene.boxes[id === undefined ? 0 : (of.ground.nodes.get(id) ?? 0)] ?? -1;
      const [from, to] = [place(last), place(now)];
      if (from === -1 || to === -1) return;
      const camera = store.camera();
      const middle = ({ scene: of }: Made, box: number) => (of.y[box] as number) + (of.heights[box] as number) / 2;
      store.jump({
        ...camera,
        x: camera.x + (scene.x[to] as number) - (last.scene.x[from] as number),
        y: camera.y + middle(now, to) - middle(last, from),
      });
    }
    const node = wanted.current === null ? undefined : ground.nodes.get(wanted.current);
    if (node === undefined) return;
    if (scene.boxes[node] === -1) return map.reveal(node);
    wanted.current = null;
    if (store.camera().scale >= detail.cards) bring(scene, node);
    else store.glide(centred(boxAt(scene, scene.boxes[node] as number), 0.8, store.size()));
  }, [made, store, bring, focused, map.reveal]);

  // A claim that the address names is shown, whoever put it there.
  const shown = useRef<ClaimId | null>(null);
  useEffect(() => {
    if (made === null || shown.current === selected) return;
    shown.current = selected;
    if (selected !== null) reveal(selected);
  }, [made, selected, reveal]);

  const zoom = (factor: number, spoken: boolean) => {
    if (made === null) return;
    const size = store.size();
    const to = zoomed(store.camera(), factor, { x: size.width / 2, y: size.height / 2 }, made.scene.bounds, size);
    store.glide(to);
    if (spoken) announce(t("zoomed", { percent: percent(to.scale) }));
  };
  const idAt = (node: number): ClaimId | null => made?.ground.tree.claims[node]?.id ?? null;
  const actions: StageActions = {
    focus: (node) => {
      setFocusedId(idAt(node));
      if (made !== null) bring(made.scene, node);
      // With a claim open beside the map, the one that one comes to is shown there.
      if (selected !== null && idAt(node) !== null) {
        shown.current = idAt(node);
        select(idAt(node));
      }
    },
    select: (node) => {
      shown.current = idAt(node);
      select(idAt(node));
    },
    toggle: (node) => {
      if (made === null || !hasAnswers(made.scene, node)) return;
      map.toggle(node);
      const below = (made.ground.tree.ends[node] ?? 0) - node - 1;
      announce(isOpen(made.scene, node) ? t("closed", { count: below }) : t("opened", { count: below }));
    },
    openPage: (node) => {
      const id = idAt(node);
      if (id !== null) go(claimPath(debate.id, id));
    },
    close: () => select(null),
    zoom: (factor) => zoom(factor, true),
    fit: () => {
      if (made !== null) store.glide(fitted(made.scene.bounds, store.size()));
    },
    resized: () => {
      if (made !== null && selectedNode !== null) bring(made.scene, selectedNode);
    },
  };
  return { focused, selected: selectedNode, actions, reveal };
}
