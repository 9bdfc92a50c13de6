"use client";
import { useTranslations } from "next-intl";
import type { ReviewedProposal } from "@/lib/essay/review-state";
import { RoleSign } from "../../claim/role-sign";
import { Disclosure } from "../../ui/disclosure";
import { usePercent } from "../../vote/use-percent";

/** As many of those that wait as one looks ahead. */
const mostAhead = 12;
const mostRejected = 100;

/** What comes after the current proposal. */
export function NextProposals({
  open,
  at,
  onGo,
}: {
  readonly open: readonly ReviewedProposal[];
  readonly at: number;
  readonly onGo: (key: string) => void;
}) {
  const t = useTranslations("essay.review");
  const percent = usePercent();
  const ahead = [...open.slice(at + 1), ...open.slice(0, Math.max(0, at))];
  if (ahead.length === 0) return null;
  return (
    <section aria-labelledby="proposals-next" className="grid gap-1 pt-2">
      <h3 id="proposals-next" className="text-xs font-semibold text-ink-faint">
        {t("next")}
      </h3>
      <ol className="proposal-next">
        {ahead.slice(0, mostAhead).map(({ key, role, text, confidence }) => (
          <li key={key}>
            <button type="button" onClick={() => onGo(key)}>
              <RoleSign role={role} className="mt-0.5 size-4" />
              <span dir="auto">{text}</span>
              <span className="text-xs text-ink-faint tabular-nums">{percent(confidence)}</span>
            </button>
          </li>
        ))}
      </ol>
      {ahead.length > mostAhead && (
        <p className="pt-1 text-xs text-ink-faint">{t("more", { count: ahead.length - mostAhead })}</p>
      )}
    </section>
  );
}

/** What was rejected, to be taken back. */
export function RejectedProposals({
  rejected,
  onRestore,
}: {
  readonly rejected: readonly ReviewedProposal[];
  readonly onRestore: (key: string) => void;
}) {
  const t = useTranslations("essay.review");
  if (rejected.length === 0) return null;
  return (
    <Disclosure summary={t("rejected", { count: rejected.length })}>
      <ul className="grid gap-1">
        {rejected.slice(0, mostRejected).map(({ key, text }) => (
          <li key={key} className="flex items-start justify-between gap-3 border-b border-rule py-1.5 text-sm">
            <span className="line-clamp-2 font-serif text-ink-soft" dir="auto">
              {text}
            </span>
            <button type="button" className="btn btn-quiet btn-sm shrink-0" onClick={() => onRestore(key)}>
              {t("restore")}
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
