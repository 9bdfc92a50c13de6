"use client";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useTranslations } from "next-intl";
import { type Ref, useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState } from "react";
import type { ClaimId } from "@/lib/argument/id";
import type { TreeRow as Row } from "@/lib/argument/tree-rows";
import type { Folding } from "../outline/use-folding";
import type { Wish } from "./claim-panel";
import { TreeRow } from "./tree-row";
import { useTreeKeys } from "./use-tree-keys";

export interface TreeHandle {
  /** Brings a claim's row into sight and puts the keyboard there; its path has to be open, or to open in this turn. */
  readonly show: (id: ClaimId) => void;
  /** Brings a claim's row into sight as soon as it is among the rows, and leaves the keyboard where it is. */
  readonly reveal: (id: ClaimId) => void;
  /** Puts the keyboard back on the row one is at. */
  readonly focus: () => void;
}

/** In pixels, until the page has told what its style makes of it; all rows are of one height. */
const usualHeight = 60;

/**
 * The rows as a tree of the WAI-ARIA pattern in its flat form: one tab stop, each row with its level, set size and
 * position. Only what is in sight is mounted, and the row that has the keyboard.
 */
export function Tree({
  rows,
  folding,
  selected,
  onSelect,
  rootDepth,
  onAsk,
  ref,
}: {
  readonly rows: readonly Row[];
  readonly folding: Folding;
  readonly selected: ClaimId | null;
  readonly onSelect: (id: ClaimId) => void;
  /** How deep the root stands; 0 where the tree is the whole debate. */
  readonly rootDepth: number;
  readonly onAsk: (wish: Wish, id: ClaimId) => void;
  readonly ref: Ref<TreeHandle>;
}) {
  const t = useTranslations("debate.tree");
  const scroller = useRef<HTMLDivElement>(null);
  const indexOf = useMemo(() => new Map(rows.map(({ claim }, index) => [claim.id, index])), [rows]);
  const active = (selected === null ? undefined : indexOf.get(selected)) ?? 0;
  const wanted = useRef<{ id: ClaimId; focus: boolean } | null>(
    selected === null ? null : { id: selected, focus: false },
  );
  const [rowHeight, setRowHeight] = useState(usualHeight);
  // The same functions as long as what they say is the same: a new one makes the virtualizer go through all rows.
  const keyOf = useCallback((index: number) => rows[index]?.claim.id ?? index, [rows]);
  const heightOf = useCallback(() => rowHeight, [rowHeight]);
  const virtual = useVirtualizer({
    count: rows.length,
    estimateSize: heightOf,
    getItemKey: keyOf,
    getScrollElement: () => scroller.current,
    overscan: 8,
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      return indexes.includes(active) || active >= rows.length ? indexes : [...indexes, active].sort((a, b) => a - b);
    },
  });
  // The first rows come after the scroller has been measured.
  const stands = virtual.getVirtualItems().length > 0;
  useEffect(() => {
    if (!stands) return;
    const look = () => {
      const height = scroller.current?.querySelector<HTMLElement>("[data-row]")?.offsetHeight;
      if (height !== undefined && height > 0) setRowHeight(height);
    };
    look();
    window.addEventListener("resize", look);
    return () => window.removeEventListener("resize", look);
  }, [stands]);
  /** Where the keyboard is on its way to: the address, and with it `active`, follow later than the next key may come. */
  const going = useRef<ClaimId | null>(null);
  const focusRow = (id: ClaimId) => {
    scroller.current?.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus({ preventScroll: true });
    if (going.current === id) going.current = null;
  };

  // What was asked for may have come into the rows only now.
  useEffect(() => {
    const wish = wanted.current;
    const index = wish === null ? undefined : indexOf.get(wish.id);
    if (wish === null || index === undefined) return;
    wanted.current = null;
    virtual.scrollToIndex(index, { align: wish.focus ? "auto" : "center" });
    if (wish.focus) requestAnimationFrame(() => focusRow(wish.id));
  });
  function show(id: ClaimId) {
    wanted.current = { id, focus: true };
    going.current = id;
    onSelect(id);
    const index = indexOf.get(id);
    if (index === undefined) return;
    wanted.current = null;
    virtual.scrollToIndex(index, { align: "auto" });
    // Twice: the row is mounted in the first frame and measured in the second.
    requestAnimationFrame(() => requestAnimationFrame(() => focusRow(id)));
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new height is all that counts.
  useEffect(() => virtual.measure(), [rowHeight]);
  useImperativeHandle(ref, () => ({
    show,
    reveal: (id) => {
      const index = indexOf.get(id);
      wanted.current = index === undefined ? { id, focus: false } : null;
      if (index !== undefined) virtual.scrollToIndex(index, { align: "auto" });
    },
    focus: () => {
      const row = rows[active];
      if (row !== undefined) show(row.claim.id);
    },
  }));
  const onKeyDown = useTreeKeys({
    ...{ rows, folding, rootDepth, onAsk },
    at: (row) =>
      [going.current, row.dataset.row].map((id) => indexOf.get(id as ClaimId)).find(Number.isInteger) ?? active,
    pageRows: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 600) / rowHeight) - 1),
    go: (index) => {
      const row = rows[index];
      if (row !== undefined) show(row.claim.id);
    },
  });

  return (
    <div ref={scroller} className="tree-scroller">
      <div
        role="tree"
        aria-label={t("label")}
        className="tree-rows"
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const target = event.target as Element;
          const id = target.closest<HTMLElement>("[data-row]")?.dataset.row as ClaimId | undefined;
          if (id === undefined) return;
          if (target.closest(".tree-chevron")) folding.flip(id);
          else show(id);
        }}
        onDoubleClick={(event) => {
          const id = (event.target as Element).closest<HTMLElement>("[data-row]")?.dataset.row as ClaimId | undefined;
          if (id !== undefined) folding.flip(id);
        }}
      >
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <TreeRow
              key={key}
              index={index}
              start={start}
              row={row}
              isActive={index === active}
              isSelected={row.claim.id === selected}
            />
          );
        })}
      </div>
    </div>
  );
}
