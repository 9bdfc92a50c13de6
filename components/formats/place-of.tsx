import { useTranslations } from "next-intl";
import type { Place } from "@/lib/argument/preview";

/** Where in a file something stands, as far as it is known. */
export function PlaceOf({ place: { line, path } }: { readonly place: Place }) {
  const t = useTranslations("formats.page");
  if (line !== null)
    return <span className="font-semibold whitespace-nowrap text-ink tabular-nums">{t("line", { line })}</span>;
  if (path === null) return null;
  return (
    <code className="rounded bg-well px-1 py-px font-mono text-xs break-all text-ink" dir="ltr">
      {path}
    </code>
  );
}
