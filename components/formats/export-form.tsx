import { Download } from "lucide-react";
import type { Messages } from "next-intl";
import { useTranslations } from "next-intl";
import { buttonStyle } from "../ui/button-style";
import { Card } from "../ui/card";
import { RadioGroup } from "../ui/radio-group";

type WrittenName = keyof Messages["formats"]["export"]["formats"];

export interface WrittenFormat {
  readonly name: WrittenName;
  /** Without the dot. */
  readonly extension: string;
}

/** Which formats stand together; each is listed once. */
const groups = {
  whole: ["json", "kialo", "argdown"],
  read: ["markdown", "text", "csv"],
  other: ["opml", "aif", "xaif", "kialo-legacy", "dot", "csv-votes"],
} as const satisfies Record<string, readonly WrittenName[]>;

/**
 * Every way to take a debate along. One form, whose buttons are the downloads: what goes into the file is chosen once,
 * and nothing of it needs JavaScript.
 */
export function ExportForm({
  debateId,
  formats,
  votes,
}: {
  readonly debateId: string;
  readonly formats: readonly WrittenFormat[];
  /** Whether single votes can be taken along: by whoever manages the debate, once voting hides nothing any more. */
  readonly votes: "never" | "later" | "now";
}) {
  const t = useTranslations("formats.export");
  const shown = formats.filter(({ name }) => votes === "now" || name !== "csv-votes");
  return (
    <form method="get" action={`/api/debates/${debateId}/export`} className="grid gap-8">
      <Card aria-labelledby="export-options" className="group/export">
        <h2 id="export-options" className="mb-5 font-serif text-xl leading-snug font-medium">
          {t("options")}
        </h2>
        <RadioGroup
          legend={t("people")}
          name="people"
          defaultValue="none"
          choices={(["none", "pseudonyms", "names"] as const).map((value) => ({
            value,
            label: t(`peopleNames.${value}`),
            hint: t(`peopleMeanings.${value}`),
          }))}
        />
        {votes === "later" && <p className="mt-5 border-t border-rule pt-5 text-sm text-ink-soft">{t("votesLater")}</p>}
        {votes === "now" && (
          <label className="mt-5 flex items-start gap-2.5 border-t border-rule pt-5 text-sm">
            <input type="checkbox" name="votes" value="1" className="mt-0.5 size-4.5 shrink-0 accent-ink" />
            <span>
              <span className="font-semibold">{t("withVotes")}</span>
              <span className="block text-xs text-ink-faint">{t("votesHint")}</span>
            </span>
          </label>
        )}
      </Card>
      {(["whole", "read", "other"] as const).map((group) => (
        <section key={group} aria-labelledby={`export-${group}`}>
          <h2 id={`export-${group}`} className="font-serif text-xl leading-snug font-medium">
            {t(`groups.${group}`)}
          </h2>
          <p className="text-sm text-ink-soft">{t(`groupHints.${group}`)}</p>
          <ul className="mt-4 border-b border-rule">
            {groups[group].flatMap((name) => shown.filter((format) => format.name === name)).map(row)}
          </ul>
        </section>
      ))}
    </form>
  );
}

const row = (format: WrittenFormat) => <FormatRow key={format.name} {...format} />;

function FormatRow({ name, extension }: WrittenFormat) {
  const t = useTranslations("formats");
  const label = t(`page.names.${name}`);
  return (
    <li className="grid gap-x-6 gap-y-2 border-t border-rule py-3.5 grid-cols-[minmax(0,1fr)_auto] items-center">
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span className="font-semibold">{label}</span>
          <span className="font-mono text-xs text-ink-faint" dir="ltr">
            .{extension}
          </span>
        </p>
        <p className="text-sm text-ink-soft">
          {t(`export.formats.${name}.for`)} {t(`export.formats.${name}.lacks`)}
        </p>
      </div>
      <button
        type="submit"
        name="format"
        value={name}
        aria-label={t("export.downloadAs", { format: label, extension })}
        className={buttonStyle({ size: "sm" }, "max-sm:size-10 max-sm:p-0")}
      >
        <Download aria-hidden className="size-4" />
        <span className="max-sm:hidden">{t("export.download")}</span>
      </button>
    </li>
  );
}
