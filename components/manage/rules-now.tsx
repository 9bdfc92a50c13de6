"use client";
import { useTranslations } from "next-intl";
import type { Settings } from "@/lib/argument/settings";
import { Moment } from "./moment";

/** The rules of a debate in words. */
export function RulesNow({ settings }: { readonly settings: Omit<Settings, "archived"> }) {
  const t = useTranslations("manage.rules");
  const none = useTranslations("manage.settings")("noClosing");
  const { visibility, openRole, secrecy, votingClosesAt, semantics, language } = settings;
  const lines = [
    [t("visibility"), t(`visibilityNames.${visibility}`)],
    [t("openRole"), t(`openRoles.${openRole === null || openRole === "viewer" ? "none" : openRole}`)],
    [t("secrecy"), t(`secrecyNames.${secrecy}`)],
    [t("closes"), votingClosesAt === null ? none : <Moment key="closes" at={votingClosesAt} />],
    [t("semantics"), t(`semanticsNames.${semantics}`)],
    [t("language"), t(`languageNames.${language}`)],
  ] as const;
  return (
    <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
      {lines.map(([name, value], i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: six lines in a fixed order.
        <div key={i} className="contents">
          <dt className="text-ink-soft">{name}</dt>
          <dd className="font-medium">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
