import { useTranslations } from "next-intl";
import { chooseLanguage } from "@/lib/actions/choose-language";
import { ReplyLine } from "../ui/reply-line";
import type { LanguageChoice } from "./language-menu";

export function SiteFooter({ languages }: { readonly languages: readonly LanguageChoice[] }) {
  const t = useTranslations("site");
  return (
    <footer className="no-print mt-24 border-t border-rule">
      <div className="wrap flex flex-wrap items-center gap-x-4 gap-y-2 py-8 text-xs text-ink-faint">
        <ReplyLine className="size-6 text-ink-faint" />
        <p className="font-serif text-base text-ink-soft">{t("footer.motto")}</p>
        <p className="sm:ms-auto">{t("footer.line")}</p>
        <form action={chooseLanguage} aria-label={t("language")} className="flex flex-wrap gap-x-4 xs:hidden">
          {languages.map(({ id, name }) => (
            <button key={id} name="language" value={id} lang={id} type="submit" className="link min-h-6">
              <bdi>{name}</bdi>
            </button>
          ))}
        </form>
      </div>
    </footer>
  );
}
