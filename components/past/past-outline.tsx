import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ExcerptClaim, ExcerptPage } from "@/lib/argument/excerpt-page";
import type { DebateId } from "@/lib/argument/id";
import { RoleSign, toneOf } from "../claim/role-sign";
import { pastPath } from "../debate/paths";

/** The outline as it stood: to be read, with nothing to press but the ways on. */
export function PastOutline({ seq, outline }: { readonly seq: number; readonly outline: ExcerptPage }) {
  const t = useTranslations("debate");
  const { debateId, path, answers, previous, next } = outline;
  const focus = path.at(-1)?.id ?? null;
  return (
    <div className="min-w-0">
      {path.length > 0 && (
        <nav aria-label={t("plain.path")} className="pb-4">
          <ol className="grid gap-1 text-sm">
            <li>
              <Link className="link" href={pastPath(debateId, seq)}>
                {t("past.whole")}
              </Link>
            </li>
            {path.map(({ id, number, text }) => (
              <li key={id} dir="auto">
                <Link className="link tabular-nums" href={pastPath(debateId, seq, id)}>
                  {number}
                </Link>{" "}
                {text}
              </li>
            ))}
          </ol>
        </nav>
      )}
      {answers.length === 0 && <p className="font-serif text-claim text-ink-faint">{t("past.empty")}</p>}
      <ol className="outline-list">
        {answers.map((claim) => (
          <PastBranch key={claim.id} claim={claim} seq={seq} debateId={debateId} />
        ))}
      </ol>
      <nav aria-label={t("plain.pages")} className="flex gap-6 pt-6 empty:hidden">
        {previous !== null && (
          <Link className="link" rel="prev" href={pastPath(debateId, seq, focus, previous)}>
            {t("plain.previous")}
          </Link>
        )}
        {next !== null && (
          <Link className="link" rel="next" href={pastPath(debateId, seq, focus, next)}>
            {t("plain.next")}
          </Link>
        )}
      </nav>
    </div>
  );
}

function PastBranch({
  claim: { id, role, number, text, answers, left },
  seq,
  debateId,
}: {
  readonly claim: ExcerptClaim;
  readonly seq: number;
  readonly debateId: DebateId;
}) {
  const t = useTranslations("debate.past");
  const roles = useTranslations("claim.role");
  const thesis = role === "thesis";
  return (
    <li className={thesis ? "thesis" : "answer"} data-role={role}>
      <div className="entry">
        <p className="flex items-center gap-1.5 text-sm">
          <span className="entry-sign">
            <RoleSign role={role} className="size-full" />
          </span>
          <span className={`font-semibold ${toneOf(role)}`}>{roles(role)}</span>
          <span className="font-medium tabular-nums">{number}</span>
        </p>
        <p
          className={`max-w-[38em] font-serif text-pretty ${thesis ? "text-thesis font-medium" : "text-claim"}`}
          dir="auto"
        >
          {text}
        </p>
        {left > 0 && (
          <Link className="answers-summary" href={pastPath(debateId, seq, id)}>
            {t("left", { count: left, number })}
          </Link>
        )}
      </div>
      {answers.length > 0 && (
        <div className="answers">
          <ol>
            {answers.map((answer) => (
              <PastBranch key={answer.id} claim={answer} seq={seq} debateId={debateId} />
            ))}
          </ol>
        </div>
      )}
    </li>
  );
}
