"use client";
import { useTranslations } from "next-intl";
import type { ProposalKind } from "@/lib/essay/proposal";
import type { Looked } from "./look-job";

const kinds = [
  "recommendation",
  "reason",
  "evidence",
  "contrast",
  "concession",
  "assertion",
] as const satisfies readonly ProposalKind[];

/** As much as is shown of a text that nobody has looked at yet, in paragraphs and in characters of each. */
const beginning = { paragraphs: 3, characters: 240 };

/** What the text would be: how it is divided, and what in it might become claims. */
export function TextPreview({ text, looked }: { readonly text: string; readonly looked: Looked | null }) {
  const t = useTranslations("essay.bring.preview");
  const failures = useTranslations("failures");
  const kindNames = useTranslations("essay.bring.preview.kinds");
  if (looked === null && text.trim() !== "") {
    return (
      <div className="grid gap-5">
        <p role="status" className="text-sm text-ink-soft">
          {t("working")}
        </p>
        <div className="grid gap-2 border-t border-rule pt-4">
          {beginningOf(text).map((paragraph, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the first paragraphs, in their order.
            <p key={i} className="line-clamp-3 font-serif" dir="auto">
              {paragraph}
            </p>
          ))}
        </div>
      </div>
    );
  }
  if (looked === null) return <p className="text-sm text-ink-faint">{t("none")}</p>;
  if (!looked.ok) return <p className="text-sm text-danger">{failures(looked.code)}</p>;
  const { paragraphs, sentences, words, first } = looked;
  return (
    <div className="grid gap-5">
      <p role="status" className="text-sm tabular-nums">
        {t("counts", { paragraphs, sentences, words })}
      </p>
      <div className="grid gap-1.5">
        <h3 className="text-xs font-semibold text-ink-faint">{t("proposals")}</h3>
        <ul className="grid gap-1 text-sm tabular-nums">
          {kinds.flatMap((kind) => {
            const count = looked.kinds[kind] ?? 0;
            return count === 0 ? [] : [<li key={kind}>{kindNames(kind, { count })}</li>];
          })}
          {kinds.every((kind) => (looked.kinds[kind] ?? 0) === 0) && (
            <li className="text-ink-faint">{t("noProposals")}</li>
          )}
        </ul>
      </div>
      <ol className="grid gap-2 border-t border-rule pt-4">
        {first.map(({ number, kind, text }) => (
          <li key={number} className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-2">
            <span className="pt-0.5 text-end text-2xs text-ink-faint tabular-nums">{number}</span>
            <span className={`line-clamp-3 font-serif ${kind === "heading" ? "font-semibold" : ""}`} dir="auto">
              {text}
            </span>
          </li>
        ))}
        {paragraphs > first.length && (
          <li className="ps-8 text-xs text-ink-faint">{t("more", { count: paragraphs - first.length })}</li>
        )}
      </ol>
    </div>
  );
}

const beginningOf = (text: string): readonly string[] => {
  const { paragraphs, characters } = beginning;
  const first = text.trimStart().slice(0, paragraphs * characters);
  return first
    .split(/\n\s*\n/)
    .slice(0, paragraphs)
    .map((paragraph) => paragraph.slice(0, characters));
};
