"use client";
import { CircleUserRound, LogOut, Settings } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { signOutByForm } from "@/lib/actions/account-sign-in";

/** A native disclosure, so that one can sign out without JavaScript. With it, leaving closes it. */
export function AccountMenu({ name }: { readonly name: string }) {
  const t = useTranslations("site");
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute("open");
  return (
    <details
      ref={menu}
      className="relative"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        close();
        menu.current?.querySelector("summary")?.focus();
      }}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && event.relatedTarget && close()}
    >
      <summary className="btn btn-quiet" aria-label={t("accountMenu", { name })}>
        <CircleUserRound aria-hidden className="size-5" />
        <span className="hidden max-w-40 truncate sm:inline">{name}</span>
      </summary>
      <div className="popover absolute inset-e-0 top-full z-30 mt-1">
        <p className="truncate px-2.5 py-1.5 text-xs text-ink-faint">{name}</p>
        <Link href="/account" className="popover-item" onClick={close}>
          <Settings aria-hidden className="size-4" />
          {t("account")}
        </Link>
        <form action={signOutByForm}>
          <button type="submit" className="popover-item">
            <LogOut aria-hidden className="size-4" />
            {t("signOut")}
          </button>
        </form>
      </div>
    </details>
  );
}
