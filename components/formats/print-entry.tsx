import { Printer } from "lucide-react";
import { useTranslations } from "next-intl";
import type { DebateId } from "@/lib/argument/id";
import { printPath } from "../debate/paths";
import { LinkButton } from "../ui/link-button";

/** The way to the debate on paper, beside the files it can be taken along in. */
export function PrintEntry({ debateId }: { readonly debateId: DebateId }) {
  const t = useTranslations("formats.export.print");
  return (
    <section
      aria-labelledby="export-print"
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-y border-rule py-4"
    >
      <div className="min-w-0 flex-1 basis-72">
        <h2 id="export-print" className="font-serif text-xl leading-snug font-medium">
          {t("title")}
        </h2>
        <p className="text-sm text-ink-soft">{t("text")}</p>
      </div>
      <LinkButton href={printPath(debateId)} prefetch={false}>
        <Printer aria-hidden className="size-4" />
        {t("open")}
      </LinkButton>
    </section>
  );
}
