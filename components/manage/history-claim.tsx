import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ClaimRole } from "@/lib/argument/claim";
import type { ClaimId, DebateId } from "@/lib/argument/id";
import { visibleText } from "@/lib/argument/text";
import { claimPath, outlinePath } from "../debate/paths";
import { Notice } from "../ui/notice";

/** The claim whose history it is, as it stands now, or that it is gone and where it can be brought back. */
export function HistoryClaim({
  debateId,
  claim: { id, number, text, restorable },
}: {
  readonly debateId: string;
  readonly claim: {
    readonly id: ClaimId;
    readonly role: ClaimRole;
    readonly number: string | null;
    readonly text: string;
    readonly restorable: boolean;
  };
}) {
  const t = useTranslations("manage.history");
  const debate = debateId as DebateId;
  return (
    <div className="grid gap-4">
      <figure className="grid gap-1 border-s-2 border-rule-strong ps-4">
        <figcaption className="text-xs font-semibold text-ink-soft">
          {number === null ? t("claimLast") : t("claimNow")}
        </figcaption>
        <p className="max-w-prose font-serif text-lg leading-relaxed" dir="auto">
          {visibleText(text)}
        </p>
      </figure>
      {number === null && (
        <Notice title={restorable ? t("claimRemoved") : t("claimAbove")}>
          <Link href={`${outlinePath(debate)}/removed`} className="link">
            {t("claimRestore")}
          </Link>
        </Notice>
      )}
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {number !== null && (
          <Link href={claimPath(debate, id)} className="link">
            {t("back")}
          </Link>
        )}
        <Link href={`${outlinePath(debate)}/history`} className="link">
          {t("whole")}
        </Link>
      </p>
    </div>
  );
}
