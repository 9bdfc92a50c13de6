import { Bell as BellIcon } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";

/** The way to what is new, and how much of it there is. */
export function Bell({ count }: { readonly count: number }) {
  const t = useTranslations("site");
  return (
    <Link href="/notifications" className="btn btn-quiet bell" aria-label={t("news", { count })} prefetch={false}>
      <BellIcon aria-hidden className="size-5" />
      {count > 0 && (
        <span aria-hidden className="bell-count">
          {count > 99 ? "99+" : count}
        </span>
      )}
    </Link>
  );
}
