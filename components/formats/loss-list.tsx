"use client";
import { useTranslations } from "next-intl";
import { Disclosure } from "../ui/disclosure";
import type { Loss } from "./answers";
import { PlaceOf } from "./place-of";

const shownAtFirst = 10;

/** What changes on the way in, line by line. */
export function LossList({ losses, total }: { readonly losses: readonly Loss[]; readonly total: number }) {
  const t = useTranslations("formats.page");
  const [first, rest] = [losses.slice(0, shownAtFirst), losses.slice(shownAtFirst)];
  return (
    <div className="grid gap-2">
      <Lines losses={first} />
      {rest.length > 0 && (
        <Disclosure summary={t("moreWarnings", { count: rest.length })}>
          <Lines losses={rest} />
          {total > losses.length && (
            <p className="mt-2 text-sm text-ink-faint">{t("restWarnings", { count: total - losses.length })}</p>
          )}
        </Disclosure>
      )}
    </div>
  );
}

function Lines({ losses }: { readonly losses: readonly Loss[] }) {
  const t = useTranslations("formats.losses");
  return (
    <ul className="divide-y divide-rule">
      {losses.map((loss, i) => (
        // The list is made once and never changes its order.
        // biome-ignore lint/suspicious/noArrayIndexKey: a loss has no name of its own
        <li key={i} className="flex flex-wrap gap-x-3 gap-y-0.5 py-2 text-sm">
          <PlaceOf place={loss} />
          <span className="min-w-0 flex-1 basis-56 text-ink-soft wrap-break-word">
            {t(loss.code, { given: loss.detail === "" ? "no" : "yes", detail: loss.detail })}
          </span>
        </li>
      ))}
    </ul>
  );
}
