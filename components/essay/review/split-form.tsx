"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useMemo, useState } from "react";
import type { Span } from "@/lib/essay/essay";
import { Button } from "../../ui/button";

/** Where to divide a proposal: a slider from word to word, with both parts below it. */
export function SplitForm({
  text,
  span,
  onSplit,
  onClose,
}: {
  readonly text: string;
  readonly span: Span;
  readonly onSplit: (at: number) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations("essay.review.split");
  const words = text.slice(span.start, span.end);
  const gaps = useMemo(() => [...words.matchAll(/\s+/g)].map(({ index }) => index), [words]);
  const [gap, setGap] = useState(() => likeliest(words, gaps));
  const at = gaps[gap] ?? 0;
  if (gaps.length === 0) return <p className="text-sm text-ink-soft">{t("oneWord")}</p>;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSplit(span.start + at);
  };
  return (
    <form onSubmit={submit} className="grid gap-3" onKeyDown={(event) => leave(event, onClose)}>
      <label className="grid gap-1 text-sm font-semibold">
        {t("where")}
        <input
          type="range"
          // biome-ignore lint/a11y/noAutofocus: whoever asked to split goes on with this.
          autoFocus
          min={0}
          max={gaps.length - 1}
          value={gap}
          aria-valuetext={words.slice(0, at)}
          className="w-full accent-ink"
          onChange={(event) => setGap(Number(event.target.value))}
        />
      </label>
      <ol className="grid gap-2 font-serif" dir="auto">
        <li className="border-s-2 border-rule-strong ps-3">{words.slice(0, at)}</li>
        <li className="border-s-2 border-rule-strong ps-3">{words.slice(at).trim()}</li>
      </ol>
      <div className="flex gap-2">
        <Button type="submit" size="sm" variant="primary">
          {t("send")}
        </Button>
        <Button size="sm" variant="quiet" onClick={onClose}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}

/** Escape leaves a small form, and nothing above it. */
export function leave(event: React.KeyboardEvent, onClose: () => void): void {
  if (event.key !== "Escape") return;
  event.preventDefault();
  event.stopPropagation();
  onClose();
}

/** The gap where somebody would cut: after a comma, or before a word that joins, next to the middle. */
function likeliest(words: string, gaps: readonly number[]): number {
  const middle = words.length / 2;
  const joins = /^\s*(?:and|but|because|since|so|which|while|although|as|for|und|aber|weil|da|denn|während|obwohl)\b/i;
  const costs = gaps.map((gap) => {
    const good = /[,;:–—]$/.test(words.slice(0, gap)) || joins.test(words.slice(gap));
    return Math.abs(gap - middle) + (good ? 0 : words.length / 3);
  });
  return costs.indexOf(Math.min(...costs));
}
