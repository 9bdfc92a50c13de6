import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Settings } from "@/lib/argument/settings";
import { Moment } from "./moment";

export interface RuleWords {
  readonly rule: keyof Settings;
  readonly name: string;
  readonly value: ReactNode;
}

type Given = { readonly [Rule in keyof Settings]?: Settings[Rule] | undefined };

/** Says settings in words, in the order of the settings' page; of those that are given. */
export function useRuleWords(): (settings: Given) => readonly RuleWords[] {
  const t = useTranslations("manage.rules");
  const noClosing = useTranslations("manage.settings")("noClosing");
  return ({ visibility, openRole, secrecy, votingClosesAt, semantics, language, archived }) => {
    const said: readonly (RuleWords | false)[] = [
      visibility !== undefined && {
        rule: "visibility",
        name: t("visibility"),
        value: t(`visibilityNames.${visibility}`),
      },
      openRole !== undefined && {
        rule: "openRole",
        name: t("openRole"),
        value: t(`openRoles.${openRole === null || openRole === "viewer" ? "none" : openRole}`),
      },
      secrecy !== undefined && { rule: "secrecy", name: t("secrecy"), value: t(`secrecyNames.${secrecy}`) },
      votingClosesAt !== undefined && {
        rule: "votingClosesAt",
        name: t("closes"),
        value: votingClosesAt === null ? noClosing : <Moment at={votingClosesAt} />,
      },
      semantics !== undefined && { rule: "semantics", name: t("semantics"), value: t(`semanticsNames.${semantics}`) },
      language !== undefined && { rule: "language", name: t("language"), value: t(`languageNames.${language}`) },
      archived !== undefined && {
        rule: "archived",
        name: t("archived"),
        value: t(archived ? "archivedNames.yes" : "archivedNames.no"),
      },
    ];
    return said.filter((one) => one !== false);
  };
}
