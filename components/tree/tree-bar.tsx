"use client";
import { ChevronDown, ChevronUp, Focus, Undo2 } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { Claim } from "@/lib/argument/claim";
import type { Debate } from "@/lib/argument/debate";
import { findClaims } from "@/lib/argument/find";
import type { ClaimId } from "@/lib/argument/id";
import { useDeskHere } from "../debate/desk-context";
import { useFilter } from "../debate/filter-context";
import { outlinePath } from "../debate/paths";
import { everyLevel, type Folding } from "../outline/use-folding";
import { letterKeysOn, switchLetterKeys } from "./letter-keys";

/** What concerns the tree as a whole: finding in it, how much of it is open, and which part of it is shown. */
export function TreeBar({
  folding,
  focus,
  place,
  onGo,
}: {
  readonly folding: Folding;
  readonly focus: ClaimId | null;
  readonly place: Claim | undefined;
  readonly onGo: (id: ClaimId) => void;
}) {
  const t = useTranslations("debate.tree");
  const { debate } = useDeskHere();
  const { path } = useFilter();
  const tree = `${outlinePath(debate.id)}/tree`;
  const alone = place?.sharedFrom ?? place?.id;
  return (
    <div className="tree-bar no-print">
      <Find onGo={onGo} />
      <Levels folding={folding} />
      {focus !== null && (
        <Link href={path(`${tree}?claim=${place?.id ?? focus}`)} className="btn btn-quiet btn-sm">
          <Undo2 aria-hidden className="size-3.5" />
          {t("unfocus")}
        </Link>
      )}
      {alone !== undefined && alone !== focus && (
        <Link href={path(`${tree}?claim=${place?.id}&focus=${alone}`)} className="btn btn-quiet btn-sm">
          <Focus aria-hidden className="size-3.5" />
          {t("focus")}
        </Link>
      )}
      <LetterKeys />
    </div>
  );
}

/** The browser's own search cannot see what is not mounted; this one sees the whole debate. */
function Find({ onGo }: { readonly onGo: (id: ClaimId) => void }) {
  const t = useTranslations("debate.tree");
  const { debate, numbers } = useDeskHere();
  const [asked, setAsked] = useState("");
  const [at, setAt] = useState(0);
  const words = useDeferredValue(asked);
  const found = useMemo(() => foundBy(words, debate, numbers), [debate, numbers, words]);
  /** Who presses Enter at once does not wait for what is worked out while typing. */
  const go = (index: number, all = found) => {
    const id = all[(index + all.length) % all.length];
    if (id === undefined) return;
    setAt((index + all.length) % all.length);
    onGo(id);
  };
  return (
    <search>
      <form
        className="tree-find"
        onSubmit={(event) => {
          event.preventDefault();
          const all = words === asked ? found : foundBy(asked, debate, numbers);
          go(at, all);
          setAt((now) => (now + 1) % Math.max(1, all.length));
        }}
      >
        <input
          type="search"
          aria-label={t("find")}
          data-search-field
          placeholder={t("findHint")}
          value={asked}
          onChange={(event) => {
            setAsked(event.target.value);
            setAt(0);
          }}
        />
        <span role="status" className="text-xs text-ink-faint tabular-nums">
          {words.trim() !== "" && t("found", { count: found.length, at: Math.min(at + 1, found.length) })}
        </span>
        <button type="button" className="btn btn-quiet btn-sm" disabled={found.length === 0} onClick={() => go(at - 1)}>
          <ChevronUp aria-hidden className="size-4" />
          <span className="sr-only">{t("previous")}</span>
        </button>
        <button type="button" className="btn btn-quiet btn-sm" disabled={found.length === 0} onClick={() => go(at + 1)}>
          <ChevronDown aria-hidden className="size-4" />
          <span className="sr-only">{t("next")}</span>
        </button>
      </form>
    </search>
  );
}

/** A number is that claim's; anything else is words. */
function foundBy(asked: string, debate: Debate, numbers: ReadonlyMap<ClaimId, string>): readonly ClaimId[] {
  const number = asked.trim().replace(/\.$/, "");
  if (!/^\d+(\.\d+)*$/.test(number)) return findClaims(debate, asked);
  return [...numbers].flatMap(([id, one]) => (one === number ? [id] : []));
}

function Levels({ folding }: { readonly folding: Folding }) {
  const t = useTranslations("debate");
  return (
    <fieldset className="tree-levels">
      <legend className="sr-only">{t("tree.levels")}</legend>
      {[1, 2, 3, 4, everyLevel].map((level) => (
        <button key={level} type="button" aria-pressed={folding.level === level} onClick={() => folding.toLevel(level)}>
          {level === everyLevel ? t("tree.expandAll") : level}
        </button>
      ))}
    </fieldset>
  );
}

function LetterKeys() {
  const t = useTranslations("debate.tree");
  const [on, setOn] = useState(true);
  useEffect(() => setOn(letterKeysOn()), []);
  return (
    <label className="tree-keys" title={t("keysHint")}>
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => {
          switchLetterKeys(event.target.checked);
          setOn(event.target.checked);
        }}
      />
      {t("keys")}
      <span className="sr-only">{t("keysHint")}</span>
    </label>
  );
}
