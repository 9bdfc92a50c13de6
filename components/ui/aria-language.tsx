"use client";
import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components";

/** Tells the menus and dialogs which language and direction the page has; by themselves they would take the browser's. */
export function AriaLanguage({ locale, children }: { readonly locale: string; readonly children: ReactNode }) {
  return <I18nProvider locale={locale}>{children}</I18nProvider>;
}
