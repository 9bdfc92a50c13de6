import { Eye, EyeOff } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { EssayLine } from "@/lib/essay/view";
import { changeTextPath } from "./text-paths";

/** Which of the debate's texts are seen by whom, where one decides who reads the debate. */
export function TextRights({
  debateId,
  essays,
  isPrivate,
}: {
  readonly debateId: string;
  readonly essays: readonly EssayLine[];
  readonly isPrivate: boolean;
}) {
  const t = useTranslations("essay.rights");
  return (
    <div className="grid gap-3 text-sm">
      {isPrivate && <p className="text-ink-soft">{t("private")}</p>}
      <ul className="grid gap-2">
        {essays.map(({ id, title, showing }) => {
          const Sign = showing === "whole" ? Eye : EyeOff;
          return (
            <li key={id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-t border-rule pt-2">
              <span className="font-semibold" dir="auto">
                {title}
              </span>
              <span className="inline-flex items-center gap-1.5 text-ink-soft">
                <Sign aria-hidden className="size-3.5" />
                {t(`showing.${showing}`)}
              </span>
              <Link href={changeTextPath(debateId, id)} className="link ms-auto" aria-label={t("changeOf", { title })}>
                {t("change")}
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
