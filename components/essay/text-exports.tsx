import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import type { EssayLine } from "@/lib/essay/view";
import { buttonStyle } from "../ui/button-style";
import { annotationsPath } from "./text-paths";

/** The passages of each text as a file, beside the files of the debate itself. */
export function TextExports({
  debateId,
  essays,
}: {
  readonly debateId: string;
  readonly essays: readonly EssayLine[];
}) {
  const t = useTranslations("essay.export");
  if (essays.length === 0) return null;
  return (
    <section aria-labelledby="export-texts">
      <h2 id="export-texts" className="font-serif text-xl leading-snug font-medium">
        {t("title")}
      </h2>
      <p className="text-sm text-ink-soft">{t("lead")}</p>
      <ul className="mt-4 border-b border-rule">
        {essays.map(({ id, title, passages }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 border-t border-rule py-3.5">
            <span className="min-w-0 flex-1 basis-48">
              <span className="block font-semibold" dir="auto">
                {title}
              </span>
              <span className="text-sm text-ink-soft tabular-nums">{t("passages", { count: passages })}</span>
            </span>
            <a
              href={annotationsPath(debateId, id)}
              download
              className={buttonStyle({ size: "sm" })}
              aria-label={t("downloadOf", { title })}
            >
              <Download aria-hidden className="size-4" />
              {t("download")}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
