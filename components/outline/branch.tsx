"use client";
import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Claim, ClaimRole } from "@/lib/argument/claim";
import type { Excerpt } from "@/lib/argument/excerpt";
import { bracketAt } from "@/lib/argument/joining";
import { ClaimEntry } from "../claim/claim-entry";
import type { HeadingLevel } from "../claim/claim-head";
import { RoleSign } from "../claim/role-sign";
import { useClaimNames } from "../claim/use-claim-names";
import { useDeskHere } from "../debate/desk-context";
import { useFilter } from "../debate/filter-context";
import { FreshAnswers } from "../debate/fresh-answers";
import { anchorOf, focusPath } from "../debate/paths";
import { useAnswers } from "../debate/use-answers";
import type { Folding } from "./use-folding";

/** A claim with all that answers it, as an item of a nested list. */
export function Branch({
  place,
  depth,
  folding,
  excerpt,
  bracket = null,
}: {
  readonly place: Claim;
  readonly depth: number;
  readonly folding: Folding;
  readonly excerpt: Excerpt;
  /** Where it stands among premises that only work together. */
  readonly bracket?: ReturnType<typeof bracketAt>;
}) {
  const t = useTranslations("debate.plain");
  const { debate, numbers } = useDeskHere();
  const { path } = useFilter();
  const { answers, fresh } = useAnswers(place.id);
  const left = excerpt.cut.get(place.id) ?? 0;
  const level = Math.min(6, depth + 1) as HeadingLevel;
  const open = folding.isOpen(place.id, depth);
  return (
    <li
      id={anchorOf(place.id)}
      className={depth === 1 ? "thesis" : "answer"}
      data-role={place.role}
      data-bracket={bracket}
    >
      <ClaimEntry place={place} level={level} size={depth === 1 ? "thesis" : "claim"} />
      {left > 0 && (
        <Link href={path(focusPath(debate.id, place.id))} className="answers-summary">
          <ChevronRight aria-hidden className="size-4 shrink-0 rtl:rotate-180" />
          {t("left", { count: left, number: numbers.get(place.id) ?? "" })}
        </Link>
      )}
      <FreshAnswers claims={fresh} />
      {answers.length > 0 && left === 0 && (
        <details
          className="answers"
          open={open}
          // Following a deep link, the browser itself opens what hides the claim, before React is there.
          suppressHydrationWarning
          onToggle={(event) => {
            if (event.currentTarget.open !== open) folding.flip(place.id);
          }}
        >
          <AnswersSummary place={place} answers={answers} />
          <ol>
            {answers.map((answer, i) => (
              <Branch
                key={answer.id}
                {...{ place: answer, depth: depth + 1, folding, excerpt }}
                bracket={bracketAt(answers, i)}
              />
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}

const roles = ["support", "rebuttal", "undercut"] as const satisfies readonly ClaimRole[];

/** "4 supports, 3 rebuttals": what one finds on opening. */
function AnswersSummary({ place, answers }: { readonly place: Claim; readonly answers: readonly Claim[] }) {
  const t = useTranslations("claim.roles");
  const d = useTranslations("debate");
  const { label } = useClaimNames();
  const found = roles.flatMap((role) => {
    const count = answers.filter((answer) => answer.role === role).length;
    return count === 0 ? [] : [{ role, count }];
  });
  return (
    <summary className="answers-summary">
      <ChevronRight aria-hidden className="turns size-4 shrink-0" />
      <span className="sr-only">{d("answers", { number: label(place) })}: </span>
      {found.map(({ role, count }) => (
        <span key={role} className="inline-flex items-center gap-1.5">
          <RoleSign role={role} className="size-3.5" />
          {t(role, { count })}
        </span>
      ))}
    </summary>
  );
}
