import { useTranslations } from "next-intl";
import type { DebateId } from "@/lib/argument/id";
import { searchPath } from "../debate/paths";
import { LinkButton } from "../ui/link-button";

/** To the results before and after these. */
export function PageLinks({
  text,
  debateId,
  page,
  pages,
}: {
  readonly text: string;
  readonly debateId: DebateId | null;
  readonly page: number;
  readonly pages: number;
}) {
  const t = useTranslations("search");
  if (pages < 2) return null;
  const to = (other: number) => searchPath(debateId, text, other);
  return (
    <nav aria-label={t("pages")} className="no-print flex flex-wrap items-center gap-3 border-t border-rule pt-5">
      {page > 1 && (
        <LinkButton href={to(page - 1)} rel="prev">
          {t("previous")}
        </LinkButton>
      )}
      {page < pages && (
        <LinkButton href={to(page + 1)} rel="next">
          {t("next")}
        </LinkButton>
      )}
      <span className="text-sm text-ink-faint">{t("page", { page, pages })}</span>
    </nav>
  );
}
