import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ClaimRole } from "@/lib/argument/claim";
import type { ClaimId, DebateId } from "@/lib/argument/id";
import { visibleText } from "@/lib/argument/text";
import { RoleSign, toneOf } from "../claim/role-sign";
import { claimPath } from "../debate/paths";

export interface Unsupported {
  readonly id: ClaimId;
  readonly number: string;
  readonly role: ClaimRole;
  readonly text: string;
  /** null while they are hidden. */
  readonly votes: number | null;
  readonly sources: number;
  readonly said: "marked" | "flagged" | "none";
}

/** Claims that need a source, each with the way to give it one. */
export function UnsupportedList({
  debateId,
  claims,
  mayAdd,
}: {
  readonly debateId: DebateId;
  readonly claims: readonly Unsupported[];
  readonly mayAdd: boolean;
}) {
  const t = useTranslations("talk.unsupported");
  return (
    <ol className="divide-y divide-rule border-y border-rule">
      {claims.map(({ id, number, role, text, votes, sources, said }) => (
        <li key={id} className="grid gap-1 py-4">
          <p className={`flex flex-wrap items-center gap-x-2 text-sm font-medium ${toneOf(role)}`}>
            <RoleSign role={role} className="size-4.5" />
            <span className="tabular-nums">{number}</span>
            <span className="text-xs font-normal text-ink-faint">
              {votes !== null && `${t("votes", { count: votes })} · `}
              {t("sources", { count: sources })}
            </span>
            {said !== "none" && <span className="text-xs font-semibold text-rebuttal">{t(said)}</span>}
          </p>
          <p className="max-w-prose font-serif text-claim" dir="auto">
            <Link href={claimPath(debateId, id)} className="hover:underline">
              {visibleText(text)}
            </Link>
          </p>
          {mayAdd && (
            <p>
              <Link
                href={`${claimPath(debateId, id)}?do=cite#sources`}
                rel="nofollow"
                className="link text-sm"
                aria-label={t("addTo", { number })}
              >
                {t("add")}
              </Link>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
