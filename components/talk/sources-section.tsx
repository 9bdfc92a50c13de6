"use client";
import { Plus } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { ClaimId } from "@/lib/argument/id";
import { SourceQuote } from "../claim/quote";
import { Said } from "../manage/said";
import { AddSourceForm } from "./add-source-form";
import { RateForm } from "./rate-form";
import { type ShownSource, useSourcesNow } from "./use-sources-now";

/** What a claim rests on, and how reliable people find it. */
export function SourcesSection({
  debateId,
  claimId,
  here,
  sources: given,
  mayRate,
  mayAdd,
  adding,
  commandId,
  suggested,
}: {
  readonly debateId: string;
  readonly claimId: ClaimId;
  /** The claim's page. */
  readonly here: string;
  readonly sources: readonly ShownSource[];
  readonly mayRate: boolean;
  readonly mayAdd: boolean;
  /** Whether the address asks for the form. */
  readonly adding: boolean;
  readonly commandId: string;
  /** Whether one was just suggested. */
  readonly suggested: boolean;
}) {
  const t = useTranslations("talk.sources");
  const sources = useSourcesNow(claimId, given);
  return (
    <section id="sources" tabIndex={-1} aria-labelledby="sources-title" className="talk">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 id="sources-title" className="me-auto font-serif text-xl font-medium">
          {t("title", { count: sources.length })}
        </h2>
        {mayAdd && !adding && (
          <Link
            href={`${here}?do=cite#sources`}
            rel="nofollow"
            scroll={false}
            className="btn btn-quiet btn-sm no-print"
          >
            <Plus aria-hidden className="size-4" />
            {t("add")}
          </Link>
        )}
      </div>
      {suggested && <Said done="suggested" />}
      {sources.length > 0 && mayRate && <p className="max-w-prose text-sm text-ink-faint">{t("lead")}</p>}
      {sources.length > 0 && (
        <ol className="grid gap-5">
          {sources.map((source, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same source may be cited twice; the order is the claim's.
            <li key={`${source.url ?? source.citation} ${i}`}>
              <RatedSource {...{ debateId, claimId, source, mayRate }} />
            </li>
          ))}
        </ol>
      )}
      {mayAdd && adding && <AddSourceForm {...{ debateId, claimId, commandId, here }} />}
    </section>
  );
}

function RatedSource({
  debateId,
  claimId,
  source,
  mayRate,
}: {
  readonly debateId: string;
  readonly claimId: string;
  readonly source: ShownSource;
  readonly mayRate: boolean;
}) {
  const t = useTranslations("talk.sources");
  const claim = useTranslations("claim.sourceParts");
  const format = useFormatter();
  const { citation, locator, url, quote, kind, key, reliability } = source;
  const { count, mean, own } = reliability;
  return (
    <div className="grid gap-1.5">
      <p className="text-sm" dir="auto">
        {kind != null && (
          <span className="me-2 rounded-full border border-rule px-2 text-2xs font-medium text-ink-soft">
            {claim(`kinds.${kind}`)}
          </span>
        )}
        {url === null ? (
          citation
        ) : (
          <a href={url} rel="noopener noreferrer nofollow ugc" className="link wrap-anywhere">
            {citation}
          </a>
        )}
        {locator !== null && `, ${locator}`}
      </p>
      {quote != null && <SourceQuote quote={quote} url={url} />}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <p className="text-xs text-ink-soft">
          {mean !== null && (
            <span className="me-1.5 font-semibold text-ink tabular-nums">
              {t("mean", { mean: format.number(mean, { minimumFractionDigits: 1, maximumFractionDigits: 1 }) })}
            </span>
          )}
          {t("votes", { count })}
        </p>
        {mayRate && key !== null && <RateForm {...{ debateId, claimId, citation, own }} source={key} />}
      </div>
    </div>
  );
}
