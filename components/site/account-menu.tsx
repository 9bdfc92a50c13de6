import { CircleUserRound, LogOut, Settings } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { signOutByForm } from "@/lib/actions/account-sign-in";
import { PlainMenu } from "../ui/plain-menu";

export function AccountMenu({ name }: { readonly name: string }) {
  const t = useTranslations("site");
  const button = (
    <>
      <CircleUserRound aria-hidden className="size-5" />
      <span className="hidden max-w-40 truncate sm:inline" dir="auto">
        {name}
      </span>
    </>
  );
  return (
    <PlainMenu label={t("accountMenu", { name })} button={button}>
      <p className="truncate px-2.5 py-1.5 text-xs text-ink-faint" dir="auto">
        {name}
      </p>
      <Link href="/account" className="popover-item">
        <Settings aria-hidden className="size-4" />
        {t("account")}
      </Link>
      <form action={signOutByForm}>
        <button type="submit" className="popover-item">
          <LogOut aria-hidden className="size-4" />
          {t("signOut")}
        </button>
      </form>
    </PlainMenu>
  );
}
