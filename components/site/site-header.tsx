import { Plus } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { SearchButton } from "../search/search-button";
import { LinkButton } from "../ui/link-button";
import { AccountMenu } from "./account-menu";
import { Bell } from "./bell";
import { type LanguageChoice, LanguageMenu } from "./language-menu";
import { SchemeMenu } from "./scheme-menu";
import { Wordmark } from "./wordmark";

export function SiteHeader({
  accountName,
  unread,
  scheme,
  languages,
}: {
  readonly accountName: string | null;
  /** Notifications that whoever is signed in has not read. */
  readonly unread: number;
  readonly scheme: string;
  readonly languages: readonly LanguageChoice[];
}) {
  const t = useTranslations("site");
  return (
    <header className="no-print border-b border-rule bg-paper">
      <nav aria-label={t("nav")} className="wrap flex min-h-15 items-center gap-1 sm:gap-2">
        <Link href="/" aria-label={t("name")} className="me-2 flex min-h-11 items-center sm:me-5">
          <Wordmark className="h-7 sm:h-7.5" />
        </Link>
        <Link href="/#debates" className="btn btn-quiet hidden sm:inline-flex">
          {t("debates")}
        </Link>
        <Link href="/start" className="btn btn-quiet max-xs:size-9 max-xs:p-0" aria-label={t("start")}>
          <Plus aria-hidden className="size-4" />
          <span className="hidden xs:inline md:hidden">{t("startShort")}</span>
          <span className="hidden md:inline">{t("start")}</span>
        </Link>
        <span className="flex-1" />
        <SearchButton />
        {accountName !== null && <Bell count={unread} />}
        <SchemeMenu initial={scheme} />
        {/* The footer has it where there is no room. */}
        <span className="contents max-xs:hidden">
          <LanguageMenu choices={languages} />
        </span>
        {accountName === null ? (
          <LinkButton href="/signin" size="sm">
            {t("signIn")}
          </LinkButton>
        ) : (
          <AccountMenu name={accountName} />
        )}
      </nav>
    </header>
  );
}
