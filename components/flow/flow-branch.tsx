"use client";
import { ArrowRight, CircleSlash2 } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import type { Claim } from "@/lib/argument/claim";
import { claimOf, definitionOf } from "@/lib/argument/debate";
import { isDropped } from "@/lib/argument/dropped";
import type { Excerpt } from "@/lib/argument/excerpt";
import type { ClaimId } from "@/lib/argument/id";
import { visibleText } from "@/lib/argument/text";
import { decided } from "@/lib/argument/vote";
import { RoleSign, toneOf } from "../claim/role-sign";
import { useClaimNames } from "../claim/use-claim-names";
import { useDeskHere } from "../debate/desk-context";
import { useFilter } from "../debate/filter-context";
import { FreshAnswers } from "../debate/fresh-answers";
import { anchorOf, claimPath } from "../debate/paths";
import { useAnswers } from "../debate/use-answers";
import { usePercent } from "../vote/use-percent";

/** A claim, and beside it what answers it. */
export function FlowBranch({
  place,
  column,
  shown,
  excerpt,
  selected,
}: {
  readonly place: Claim;
  readonly column: number;
  /** The column that a small screen shows. */
  readonly shown: number;
  readonly excerpt: Excerpt;
  readonly selected: ClaimId | null;
}) {
  const { answers, fresh } = useAnswers(place.id);
  const left = excerpt.cut.get(place.id) ?? 0;
  const listed = left > 0 ? [] : answers;
  return (
    <li id={anchorOf(place.id)} className="flow-branch">
      <FlowCell
        place={place}
        column={column}
        isAway={column > 0 && column !== shown}
        isSelected={place.id === selected}
      >
        {left > 0 && <Deeper place={place} left={left} />}
        <FreshAnswers claims={fresh} />
      </FlowCell>
      {listed.length > 0 && (
        <ol className="flow-answers">
          {listed.map((answer) => (
            <FlowBranch key={answer.id} place={answer} column={column + 1} {...{ shown, excerpt, selected }} />
          ))}
        </ol>
      )}
    </li>
  );
}

function Deeper({ place, left }: { readonly place: Claim; readonly left: number }) {
  const t = useTranslations("debate.plain");
  const { path } = useFilter();
  const here = usePathname();
  const { numberOf } = useClaimNames();
  return (
    <Link href={path(`${here}?claim=${place.id}&focus=${place.id}`)} className="flow-deeper">
      {t("left", { count: left, number: numberOf(place.id) })}
      <ArrowRight aria-hidden className="size-3.5 rtl:rotate-180" />
    </Link>
  );
}

function FlowCell({
  place,
  column,
  isAway,
  isSelected,
  children,
}: {
  readonly place: Claim;
  readonly column: number;
  readonly isAway: boolean;
  readonly isSelected: boolean;
  readonly children: React.ReactNode;
}) {
  const t = useTranslations("debate.flow");
  const role = useTranslations("claim.role");
  const percent = usePercent();
  const { debate, concealed, strengthOf, tallyOf } = useDeskHere();
  const { fullName, numberOf } = useClaimNames();
  const { isContext, path } = useFilter();
  const definition = definitionOf(debate, place) ?? place;
  const now = concealed.has(definition.id) ? null : strengthOf(definition.id);
  const quiet = now === null || (decided(tallyOf(definition.id)) === 0 && Math.abs(now - 0.5) < 0.005);
  const above = place.parentId === null ? undefined : claimOf(debate, place.parentId);
  return (
    <div
      className="flow-cell"
      data-cell={place.id}
      data-column={column}
      data-role={place.role}
      data-away={isAway || undefined}
      data-context={isContext(place.id) || undefined}
      data-at={isSelected || undefined}
    >
      {above !== undefined && column > 0 && (
        <p className="flow-to">
          {t("to", { number: numberOf(above.id), text: visibleText(definitionOf(debate, above)?.text ?? "") })}
        </p>
      )}
      <p className="flow-head">
        <RoleSign role={place.role} className="flow-sign" />
        <span className={`font-semibold ${toneOf(place.role)}`}>
          {role(place.role)} {numberOf(place.id)}
        </span>
        {!quiet && <span className="flow-strength">{percent(now)}</span>}
      </p>
      <Link
        href={path(claimPath(debate.id, place.id))}
        prefetch={false}
        dir="auto"
        title={fullName(place)}
        aria-current={isSelected ? "true" : undefined}
        className="flow-text"
      >
        {visibleText(definition.text)}
      </Link>
      {isDropped(debate, place) && (
        <p className="flow-dropped" title={t("droppedMeans")}>
          <CircleSlash2 aria-hidden className="size-3.5" />
          {t("droppedMark")}
        </p>
      )}
      {children}
    </div>
  );
}
