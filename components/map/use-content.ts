"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useMemo } from "react";
import { definitionOf } from "@/lib/argument/debate";
import { type Advance, breakLines, widthOf } from "@/lib/argument/layout/break-lines";
import { baseScore, decided } from "@/lib/argument/vote";
import { useClaimNames } from "../claim/use-claim-names";
import { useDeskHere } from "../debate/desk-context";
import { useFilter } from "../debate/filter-context";
import { usePercent } from "../vote/use-percent";
import { advanceIn, fontOf } from "./advances";
import { type CardKind, kindAt, linesOn } from "./card-size";
import type { Card, Handle } from "./draw/draw-card";
import { type Content, titleLook } from "./draw/look";
import type { Scene } from "./scene";
import type { Made } from "./use-map";

/** What is written on the cards, as the desk has it now. */
export function useContent(made: Made | null): Content | null {
  const t = useTranslations("debate");
  const names = useTranslations("claim.name");
  const format = useFormatter();
  const percent = usePercent();
  const { label, numberOf } = useClaimNames();
  const { debate, numbers, concealed, strengthOf, tallyOf, voteOf } = useDeskHere();
  const { isContext } = useFilter();
  const title = useMemo(() => titleAdvance(), []);
  const lines = useMemo(() => made && linesOf(made), [made]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: words and names change with the numbers only.
  return useMemo(() => {
    if (made === null || lines === null) return null;
    const { ground } = made;
    const strengths = new Float32Array(ground.texts.length).fill(Number.NaN);
    const strength = (node: number): number | null => {
      if (Number.isNaN(strengths[node])) strengths[node] = judged(node) ?? -1;
      const known = strengths[node] ?? -1;
      return known < 0 ? null : known;
    };
    const judged = (node: number): number | null => {
      const claim = ground.tree.claims[node];
      if (!claim) return null;
      const id = claim.sharedFrom ?? claim.id;
      const now = concealed.has(id) ? null : strengthOf(id);
      // Nobody voted and nothing moved it: there is nothing to show, and certainly no "50 %".
      return now === null || (decided(tallyOf(id)) === 0 && Math.abs(now - 0.5) < 0.005) ? null : now;
    };
    const below = (node: number) => (ground.tree.ends[node] ?? 0) - node - 1;
    const handle = (node: number, scene: Scene): Handle => {
      const open = scene.open[node] === 1 && below(node) > 0;
      const hidden = open || below(node) === 0 ? null : format.number(below(node));
      return { kind: kindAt(ground.tree.depths[node] ?? 0), open, hidden };
    };
    const card = (node: number, scene: Scene): Card => {
      const claim = ground.tree.claims[node] ?? null;
      const shared = handle(node, scene);
      const written = lines(node, shared.kind, scene.widths[scene.boxes[node] ?? 0] ?? 0);
      if (claim === null) {
        const standing = { strength: null, base: null, percent: "" };
        return {
          ...shared,
          role: null,
          label: t("claims", { count: below(node) }),
          lines: written,
          standing,
          verdict: null,
        };
      }
      const id = definitionOf(debate, claim)?.id ?? claim.id;
      const now = strength(node);
      const tally = tallyOf(id);
      const why = concealed.has(id) ? names("concealed") : t("map.noVotes");
      const standing = {
        strength: now,
        base: decided(tally) === 0 ? null : baseScore(tally),
        percent: now === null ? why : percent(now),
      };
      return {
        ...{ ...shared, role: claim.role, label: label(claim), lines: written, standing },
        verdict: voteOf(id).verdict,
      };
    };
    const titles = new Map<string, readonly string[]>();
    return {
      ...{ card, handle, strength },
      isContext: (node) => {
        const id = ground.tree.claims[node]?.id;
        return id !== undefined && isContext(id);
      },
      number: (node) => {
        const id = ground.tree.claims[node]?.id;
        return id === undefined ? "" : numberOf(id);
      },
      title: (node, width, most) => {
        const key = `${node} ${Math.round(width)} ${most}`;
        const known = titles.get(key);
        if (known !== undefined) return known;
        if (titles.size > 4000) titles.clear();
        const made = breakLines(ground.texts[node] ?? "", title, width, most);
        titles.set(key, made);
        return made;
      },
    };
  }, [made, lines, title, debate, numbers, concealed, strengthOf, tallyOf, voteOf, isContext]);
}

/** The lines of each card, broken when it first comes into view. */
function linesOf({ ground, advances }: Made) {
  const advance = byKind((kind) => advanceIn(advances, kind));
  const known = new Map<number, Card["lines"]>();
  return (node: number, kind: CardKind, width: number): Card["lines"] => {
    const found = known.get(node);
    if (found !== undefined) return found;
    const broken = linesOn(kind, ground.texts[node] ?? "", advance[kind], width);
    const lines = broken.map((text) => ({ text, width: widthOf(text, advance[kind]) }));
    // The question is wider over columns than beside them.
    if (node > 0) known.set(node, lines);
    return lines;
  };
}

const byKind = <V>(make: (kind: CardKind) => V): Record<CardKind, V> => ({
  question: make("question"),
  thesis: make("thesis"),
  claim: make("claim"),
});

/** Measures each character of the titles' font once. */
export function titleAdvance(): Advance {
  const context = typeof document === "undefined" ? null : document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (character) => {
    let width = known.get(character);
    if (width === undefined) {
      if (context !== null) context.font = fontOf(titleLook);
      width = context?.measureText(character).width ?? titleLook.size / 2;
      known.set(character, width);
    }
    return width;
  };
}
