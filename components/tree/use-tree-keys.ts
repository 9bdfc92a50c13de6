"use client";
import { type KeyboardEvent, useRef } from "react";
import type { ClaimId } from "@/lib/argument/id";
import { parentRow, type TreeRow } from "@/lib/argument/tree-rows";
import { useDeskHere } from "../debate/desk-context";
import type { Folding } from "../outline/use-folding";
import type { Wish } from "./claim-panel";
import { letterKeysOn } from "./letter-keys";

const wishes: Readonly<Record<string, Wish>> = {
  ...{ s: "support", r: "rebuttal", u: "undercut", e: "reword", v: "vote", m: "move", c: "cite", w: "why" },
};

/**
 * The keys of a tree: those of the WAI-ARIA pattern, a number typed goes to the claim of that number, and letters do
 * something to the claim one is at where they are switched on.
 */
export function useTreeKeys({
  rows,
  at,
  folding,
  rootDepth,
  go,
  pageRows,
  onAsk,
}: {
  readonly rows: readonly TreeRow[];
  /** The index that a key acts on which was pressed on this row. */
  readonly at: (row: HTMLElement) => number;
  readonly folding: Folding;
  readonly rootDepth: number;
  readonly go: (index: number) => void;
  readonly pageRows: () => number;
  readonly onAsk: (wish: Wish, id: ClaimId) => void;
}): (event: KeyboardEvent) => void {
  const { numbers } = useDeskHere();
  const typed = useRef({ text: "", time: 0 });
  const last = rows.length - 1;

  function typeAhead(key: string, active: number): void {
    const { text, time } = typed.current;
    const now = Date.now();
    const whole = now - time < 900 ? text + key : key;
    typed.current = { text: whole, time: now };
    const isNumber = /^[\d.]+$/.test(whole);
    const matches = ({ claim }: TreeRow) =>
      isNumber
        ? numbers.get(claim.id) === whole.replace(/\.$/, "")
        : claim.text.toLocaleLowerCase().startsWith(whole.toLocaleLowerCase());
    for (let step = isNumber || whole.length > 1 ? 0 : 1; step <= last; step++) {
      const index = (active + step) % rows.length;
      if (!matches(rows[index] as TreeRow)) continue;
      go(index);
      return;
    }
  }

  function act(key: string, active: number): boolean {
    const row = rows[active];
    if (row === undefined) return false;
    switch (key) {
      case "ArrowDown":
        go(Math.min(last, active + 1));
        return true;
      case "ArrowUp":
        go(Math.max(0, active - 1));
        return true;
      case "ArrowRight":
        if (row.answers > 0) row.open ? go(active + 1) : folding.flip(row.claim.id);
        return true;
      case "ArrowLeft": {
        if (row.open) folding.flip(row.claim.id);
        else go(parentRow(rows, active) ?? active);
        return true;
      }
      case "Home":
        go(0);
        return true;
      case "End":
        go(last);
        return true;
      case "PageDown":
        go(Math.min(last, active + pageRows()));
        return true;
      case "PageUp":
        go(Math.max(0, active - pageRows()));
        return true;
      case "*":
        folding.open(besides(rows, active).map(({ claim, level }) => [claim.id, level + rootDepth]));
        return true;
      case "Enter":
      case " ":
        onAsk("read", row.claim.id);
        return true;
      default:
        return false;
    }
  }

  return (event) => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || !target.matches("[role=treeitem]")) return;
    const active = at(target);
    const forwards = document.dir === "rtl" ? { ArrowLeft: "ArrowRight", ArrowRight: "ArrowLeft" } : {};
    const key = (forwards as Record<string, string>)[event.key] ?? event.key;
    const wish = letterKeysOn() ? wishes[key] : undefined;
    const id = rows[active]?.claim.id;
    if (wish !== undefined && id !== undefined) onAsk(wish, id);
    else if (!act(key, active)) {
      if (key.length !== 1 || key === "/" || key === "?") return;
      typeAhead(key, active);
    }
    event.preventDefault();
  };
}

/** The row and those beside it, of which the closed ones open. */
function besides(rows: readonly TreeRow[], index: number): readonly TreeRow[] {
  const row = rows[index];
  if (row === undefined) return [];
  return rows.filter(
    ({ answers, claim, level }) => level === row.level && claim.parentId === row.claim.parentId && answers > 0,
  );
}
