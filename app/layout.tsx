import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SignSprite } from "@/components/claim/sign-sprite";
import { Shortcuts } from "@/components/search/shortcuts";
import { OfflineBanner } from "@/components/site/offline-banner";
import { OwnDrafts } from "@/components/site/own-drafts";
import { schemeCookie } from "@/components/site/scheme";
import { SiteFooter } from "@/components/site/site-footer";
import { SiteHeader } from "@/components/site/site-header";
import { AriaLanguage } from "@/components/ui/aria-language";
import { SkipLink } from "@/components/ui/skip-link";
import { Toasts } from "@/components/ui/toast";
import { currentActor } from "@/lib/auth/actor";
import { countNews } from "@/lib/services/notifications";
import { ariaLocaleOf, choices, directionOf } from "@/locales/languages";
import { pseudoOffered } from "@/locales/request";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("site");
  return {
    title: { default: `${t("name")} – ${t("tagline")}`, template: `%s – ${t("name")}` },
    description: t("description"),
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f7f6f2" },
    { media: "(prefers-color-scheme: dark)", color: "#12161f" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [actor, jar, locale, messages, t] = await Promise.all([
    currentActor(),
    cookies(),
    getLocale(),
    getMessages(),
    getTranslations("site"),
  ]);
  const unread = await unreadOf(actor);
  const chosen = jar.get(schemeCookie)?.value;
  const scheme = chosen === "light" || chosen === "dark" ? chosen : undefined;
  const { ui, site, failures, search, claim, debate } = messages;
  // What the palette says of claims and views; their own pages bring the rest along.
  const said = { claim: { role: claim.role }, debate: { viewNames: debate.viewNames } };
  return (
    <html lang={locale} dir={directionOf(locale)} data-scheme={scheme} suppressHydrationWarning>
      <head>
        <noscript>
          <style>{".needs-js { display: none !important; }"}</style>
        </noscript>
      </head>
      <body className="flex min-h-dvh flex-col">
        <SignSprite />
        <OwnDrafts account={actor?.userId ?? null} />
        <NextIntlClientProvider messages={{ ui, site, failures, search, ...said }}>
          <AriaLanguage locale={ariaLocaleOf(locale)}>
            <SkipLink to="#content">{t("skip")}</SkipLink>
            <SiteHeader
              accountName={actor?.name ?? null}
              unread={unread}
              scheme={scheme ?? "system"}
              languages={choices(pseudoOffered())}
            />
            <main id="content" tabIndex={-1} className="wrap flex-1 pt-8 outline-none sm:pt-10">
              {children}
            </main>
            <SiteFooter languages={choices(pseudoOffered())} />
            <OfflineBanner />
            <Toasts />
            <Shortcuts />
          </AriaLanguage>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}

/** No page fails for the sake of a number in its header. */
const unreadOf = (actor: Awaited<ReturnType<typeof currentActor>>): Promise<number> => countNews(actor).catch(() => 0);
