import Link from "next/link";
import { useTranslations } from "next-intl";
import type { DebateId } from "@/lib/argument/id";
import { outlinePath } from "../debate/paths";

/** Says that this is the past, what is not told of it, and leads back. */
export function PastBanner({
  debateId,
  seq,
  total,
  hidden,
}: {
  readonly debateId: DebateId;
  readonly seq: number;
  readonly total: number;
  readonly hidden: number;
}) {
  const t = useTranslations("debate.past");
  const said = seq === total ? t("bannerNow") : seq === 0 ? t("bannerStart") : t("banner", { seq, total });
  return (
    <div className="past-banner grid gap-1">
      <p>
        <span className="font-semibold">{said}</span>{" "}
        <Link href={outlinePath(debateId)} className="link whitespace-nowrap">
          {t("back")}
        </Link>
      </p>
      <p className="text-ink-soft">
        {t("noStrength")} {hidden > 0 && t("hidden", { count: hidden })}
      </p>
    </div>
  );
}
