import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ClaimLine } from "@/lib/argument/claim-line";
import type { ClaimId, DebateId } from "@/lib/argument/id";
import { RoleSign, toneOf } from "../claim/role-sign";
import { claimPath, focusPath, outlinePath } from "../debate/paths";

interface PlainClaim extends ClaimLine {
  readonly answers: readonly PlainClaim[];
  readonly left: number;
}

/** As much of a large debate as one page shows, for reading alone: what stands here until the whole has arrived. */
export function PlainOutline({
  debateId,
  question,
  path,
  answers,
  previous,
  next,
}: {
  readonly debateId: DebateId;
  readonly question: string;
  readonly path: readonly ClaimLine[];
  readonly answers: readonly PlainClaim[];
  readonly previous: number | null;
  readonly next: number | null;
}) {
  const t = useTranslations("debate.plain");
  const focus = path.at(-1)?.id ?? null;
  return (
    <div className="grid max-w-3xl gap-6">
      <nav aria-label={t("path")}>
        <ol className="grid gap-1 text-sm">
          <li>
            <Link className="link" href={outlinePath(debateId)} dir="auto">
              {question}
            </Link>
          </li>
          {path.map((line) => (
            <li key={line.id}>
              <Line line={line} debateId={debateId} />
            </li>
          ))}
        </ol>
      </nav>
      <PlainList claims={answers} debateId={debateId} />
      <nav aria-label={t("pages")} className="flex gap-6">
        {previous !== null && (
          <Link className="link" rel="prev" href={focusPath(debateId, focus, previous)}>
            {t("previous")}
          </Link>
        )}
        {next !== null && (
          <Link className="link" rel="next" href={focusPath(debateId, focus, next)}>
            {t("next")}
          </Link>
        )}
      </nav>
    </div>
  );
}

function PlainList({ claims, debateId }: { readonly claims: readonly PlainClaim[]; readonly debateId: DebateId }) {
  const t = useTranslations("debate.plain");
  return (
    <ol className="grid gap-4">
      {claims.map((claim) => (
        <li key={claim.id} className="grid gap-2">
          <Line line={claim} debateId={debateId} />
          {claim.left > 0 && (
            <Link className="link ms-6 text-sm" href={focusPath(debateId, claim.id)}>
              {t("left", { count: claim.left, number: claim.number })}
            </Link>
          )}
          {claim.answers.length > 0 && (
            <div className="border-s border-rule ps-5">
              <PlainList claims={claim.answers} debateId={debateId} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

function Line({ line, debateId }: { readonly line: ClaimLine; readonly debateId: DebateId }) {
  const t = useTranslations("claim");
  return (
    <p className="font-serif text-claim" dir="auto">
      <Link
        href={claimPath(debateId, line.id as ClaimId)}
        className={`me-2 inline-flex items-center gap-1 font-sans text-sm font-semibold hover:underline ${toneOf(line.role)}`}
      >
        <RoleSign role={line.role} className="size-3.5" />
        {t("number", { role: t(`role.${line.role}`), number: line.number })}
      </Link>
      {line.text}
      {line.role === "undercut" && <Aside>{t("attacksStep")}</Aside>}
      {line.together && <Aside>{t("togetherWith", { list: line.together.join(", ") })}</Aside>}
    </p>
  );
}

const Aside = ({ children }: { readonly children: ReactNode }) => (
  <span className="ms-2 font-sans text-xs text-ink-faint">{children}</span>
);
