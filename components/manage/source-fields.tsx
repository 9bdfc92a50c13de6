"use client";
import { useTranslations } from "next-intl";
import { OneSource } from "../claim/one-source";
import { Disclosure } from "../ui/disclosure";
import { Optional } from "./optional";

/** What a suggested claim rests on. Opens by itself where something is in it. */
export function SourceFields({
  typed,
  error,
}: {
  readonly typed: Readonly<Record<string, string>>;
  readonly error?: string | undefined;
}) {
  const t = useTranslations("manage.suggest");
  const { citation, locator, url, quote } = typed;
  const used = Boolean(citation || locator || url || quote || error);
  return (
    <Disclosure summary={<Optional>{t("source")}</Optional>} open={used || undefined}>
      <div className="grid gap-4 border-s-2 border-rule ps-5 sm:grid-cols-6">
        <OneSource held={(part) => ({ defaultValue: typed[part] })} error={error} />
      </div>
    </Disclosure>
  );
}
