"use client";
import { useTranslations } from "next-intl";
import { languages, type SemanticsName, type Settings } from "@/lib/argument/settings";
import { RadioGroup } from "../ui/radio-group";
import { Select } from "../ui/select";
import { ClosingTime } from "./closing-time";

type Typed = Readonly<Record<string, string>>;

const visibilities = ["private", "unlisted", "public"] as const;
const openRoles = ["voter", "suggester", "writer"] as const;
const secrecies = ["open", "untilVoted", "untilClosed"] as const;
const semantics = [
  ...(["evidence-weighted", "quadratic-energy", "df-quad", "squared-df-quad"] as const),
  ...(["euler", "euler-top", "mlp"] as const),
] as const satisfies readonly SemanticsName[];

/** Who may read and take part. The question about people without an invitation goes away while there can be none. */
export function ReadingFields({ settings, typed }: { readonly settings: Settings; readonly typed: Typed }) {
  const t = useTranslations("manage.rules");
  const { visibility, openRole } = settings;
  return (
    <div className="group/rules grid gap-6">
      <RadioGroup
        legend={t("visibility")}
        name="visibility"
        defaultValue={typed.visibility ?? visibility}
        choices={visibilities.map((value) => ({
          value,
          label: t(`visibilityNames.${value}`),
          hint: t(`visibilityMeanings.${value}`),
        }))}
      />
      <div className="group-has-[input[value=private]:checked]/rules:hidden">
        <RadioGroup
          legend={t("openRole")}
          name="openRole"
          defaultValue={typed.openRole ?? openRole?.replace("viewer", "") ?? ""}
          choices={[
            { value: "", label: t("openRoles.none") },
            ...openRoles.map((value) => ({ value, label: t(`openRoles.${value}`) })),
          ]}
        />
        <p className="mt-2 text-xs text-ink-faint">{t("openRoleHint")}</p>
      </div>
    </div>
  );
}

/** How votes are shown and until when they are taken. */
export function VotingFields({
  settings,
  typed,
  zones,
  closingError,
}: {
  readonly settings: Settings;
  readonly typed: Typed;
  readonly zones: readonly string[];
  readonly closingError?: string | undefined;
}) {
  const t = useTranslations("manage.rules");
  return (
    <div className="grid gap-6">
      <RadioGroup
        legend={t("secrecy")}
        name="secrecy"
        defaultValue={typed.secrecy ?? settings.secrecy}
        choices={secrecies.map((value) => ({
          value,
          label: t(`secrecyNames.${value}`),
          hint: t(`secrecyMeanings.${value}`),
        }))}
      />
      <ClosingTime at={settings.votingClosesAt} typed={typed} zones={zones} error={closingError} />
    </div>
  );
}

/** By which of the semantics strength is worked out, each in one plain sentence. */
export function SemanticsField({ settings, typed }: { readonly settings: Settings; readonly typed: Typed }) {
  const t = useTranslations("manage.rules");
  return (
    <div>
      <RadioGroup
        legend={t("semantics")}
        name="semantics"
        defaultValue={typed.semantics ?? settings.semantics}
        choices={semantics.map((value) => ({
          value,
          label: t(`semanticsNames.${value}`),
          hint: t(`semanticsMeanings.${value}`),
        }))}
      />
      <p className="mt-3 text-xs text-ink-faint">{t("semanticsHint")}</p>
    </div>
  );
}

/** The language that search takes words in. */
export function LanguageField({ settings, typed }: { readonly settings: Settings; readonly typed: Typed }) {
  const t = useTranslations("manage.rules");
  return (
    <Select
      label={t("language")}
      hint={t("languageHint")}
      name="language"
      className="max-w-72"
      defaultValue={typed.language ?? settings.language}
      options={languages.map((value) => ({ value, label: t(`languageNames.${value}`) }))}
    />
  );
}
