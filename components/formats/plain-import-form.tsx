import { useTranslations } from "next-intl";
import { buttonStyle } from "../ui/button-style";
import { Field } from "../ui/field";
import { RadioGroup } from "../ui/radio-group";

/** The same without JavaScript: a form that a browser sends by itself. */
export function PlainImportForm({ debateId }: { readonly debateId: string }) {
  const t = useTranslations("formats.page");
  return (
    <form method="post" action="/api/imports/form" encType="multipart/form-data" className="grid gap-5">
      <p className="max-w-prose text-sm text-ink-soft">{t("plain.hint")}</p>
      <input type="hidden" name="debateId" value={debateId} />
      <Field id="plain-file" label={t("plain.file")} hint={t("limits")}>
        <input id="plain-file" type="file" name="file" required className="field" aria-describedby="plain-file-hint" />
      </Field>
      <RadioGroup
        legend={t("visibility")}
        name="visibility"
        defaultValue="private"
        choices={(["private", "unlisted", "public"] as const).map((value) => ({
          value,
          label: t(`visibilityNames.${value}`),
          hint: t(`visibilityMeanings.${value}`),
        }))}
      />
      <div>
        <button type="submit" className={buttonStyle({ variant: "primary" })}>
          {t("plain.submit")}
        </button>
      </div>
    </form>
  );
}
