import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ClaimId, DebateId } from "@/lib/argument/id";
import { visibleText } from "@/lib/argument/text";
import { claimPath } from "../debate/paths";
import { Notice } from "../ui/notice";

/** What editors said of a claim that readers should know. */
export function ClaimMarks({
  debateId,
  unsourced,
  duplicates,
}: {
  readonly debateId: string;
  readonly unsourced: boolean;
  readonly duplicates: readonly { readonly id: ClaimId; readonly text: string }[];
}) {
  const t = useTranslations("talk.marks");
  if (!unsourced && duplicates.length === 0) return null;
  return (
    <div className="mt-8 grid max-w-3xl gap-3">
      {unsourced && <Notice>{t("unsourced")}</Notice>}
      {duplicates.map(({ id, text }) => (
        <Notice key={id}>
          {t.rich("duplicate", {
            claim: () => (
              <Link href={claimPath(debateId as DebateId, id)} className="link text-ink" dir="auto">
                {visibleText(text)}
              </Link>
            ),
          })}
        </Notice>
      ))}
    </div>
  );
}
