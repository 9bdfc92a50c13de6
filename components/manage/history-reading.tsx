import { getTranslations } from "next-intl/server";
import type { ChangeKind } from "@/lib/argument/change";
import { EmptyState } from "../ui/empty-state";
import { LinkButton } from "../ui/link-button";
import { HistoryFilter } from "./history-filter";
import { type HistoryLine, HistoryList, type HistoryOf } from "./history-list";

/** A page of a history with the ways on from it: what is asked for, and what is older. */
export async function HistoryReading({
  debateId,
  here,
  asked: { kind, by, before },
  lines,
  older,
  editors,
  of = null,
}: {
  readonly debateId: string;
  readonly here: string;
  readonly asked: { readonly kind: ChangeKind | null; readonly by: string | null; readonly before: number | null };
  readonly lines: readonly HistoryLine[];
  readonly older: number | null;
  readonly editors: readonly { readonly id: string; readonly name: string }[];
  readonly of?: HistoryOf | null;
}) {
  const t = await getTranslations("manage.history");
  const narrowed = kind !== null || by !== null;
  const wayTo = (from: number | null) => {
    const query = new URLSearchParams({ ...(kind && { kind }), ...(by && { by }), ...(from && { before: `${from}` }) });
    return query.size === 0 ? here : `${here}?${query}`;
  };
  return (
    <>
      <HistoryFilter here={here} kind={kind} by={by} editors={editors} />
      {lines.length === 0 ? (
        <EmptyState title={narrowed ? t("noneFound") : t("empty")} />
      ) : (
        <HistoryList debateId={debateId} lines={lines} of={of} />
      )}
      <nav aria-label={t("pages")} className="flex flex-wrap justify-between gap-2 empty:hidden">
        {before !== null && <LinkButton href={wayTo(null)}>{t("newest")}</LinkButton>}
        {older !== null && (
          <LinkButton href={wayTo(older)} rel="next">
            {t("older")}
          </LinkButton>
        )}
      </nav>
    </>
  );
}
