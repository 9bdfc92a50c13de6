import { useTranslations } from "next-intl";
import { ReplyLine } from "../ui/reply-line";

export function SiteFooter() {
  const t = useTranslations("site.footer");
  return (
    <footer className="no-print mt-24 border-t border-rule">
      <div className="wrap flex flex-wrap items-center gap-x-4 gap-y-2 py-8 text-xs text-ink-faint">
        <ReplyLine className="size-6 text-ink-faint" />
        <p className="font-serif text-base text-ink-soft">{t("motto")}</p>
        <p className="sm:ms-auto">{t("line")}</p>
      </div>
    </footer>
  );
}
