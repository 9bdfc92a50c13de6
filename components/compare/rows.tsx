"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Claim } from "@/lib/argument/claim";
import type { ThesisCase } from "@/lib/argument/compare";
import { isContested } from "@/lib/argument/contest";
import { claimOf, definitionOf } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { visibleText } from "@/lib/argument/text";
import { decided } from "@/lib/argument/vote";
import { RoleSign, toneOf } from "../claim/role-sign";
import { useClaimNames } from "../claim/use-claim-names";
import { useDeskHere } from "../debate/desk-context";
import { useFilter } from "../debate/filter-context";
import { claimPath } from "../debate/paths";
import { Standing } from "../vote/standing";
import { usePercent } from "../vote/use-percent";
import type { GroupFindings } from "./findings";

/** A thesis with everything that is said of it here. */
export interface Compared {
  readonly thesis: Claim;
  readonly case: ThesisCase;
  readonly commonGround: GroupFindings["commonGround"];
  readonly cruxes: GroupFindings["cruxes"];
  /** How many of its claims match the filter; null without one. */
  readonly matching: number | null;
}

interface Row {
  readonly name: string;
  readonly cell: (compared: Compared) => ReactNode;
}

/** What theses are compared by, each with its name and what it says of one. */
export function useRows(hasGroups: boolean): readonly Row[] {
  const t = useTranslations("debate.compare");
  const { filtered } = useFilter();
  return [
    { name: t("strength"), cell: ({ thesis }) => <Standing claim={thesis} /> },
    { name: t("votes"), cell: ({ thesis }) => <Votes thesis={thesis} /> },
    { name: t("support"), cell: (one) => <Answer claim={one.case.support} none={t("noSupport")} /> },
    { name: t("rebuttal"), cell: (one) => <Answer claim={one.case.rebuttal} none={t("noRebuttal")} /> },
    { name: t("contested"), cell: (one) => <Contested {...one} /> },
    {
      name: t("size"),
      cell: (one) => t("sizeOf", { claims: one.case.claims, votes: one.case.votes }),
    },
    ...(filtered === null ? [] : [{ name: t("matching"), cell: ({ matching }: Compared) => matching ?? 0 }]),
    ...(hasGroups
      ? [
          { name: t("common"), cell: (one: Compared) => <Common {...one} /> },
          { name: t("cruxes"), cell: (one: Compared) => <Named ids={one.cruxes} none={t("noCruxes")} /> },
        ]
      : []),
  ];
}

function Votes({ thesis }: { readonly thesis: Claim }) {
  const t = useTranslations("debate.compare");
  const { concealed, tallyOf } = useDeskHere();
  const id = thesis.sharedFrom ?? thesis.id;
  const { agree, disagree, unsure } = tallyOf(id);
  if (concealed.has(id) || agree + disagree + unsure === 0) return <span className="text-ink-faint">–</span>;
  return (
    <>
      <span aria-hidden className="compare-bar">
        <span className="compare-agree" style={{ flexGrow: agree }} />
        <span className="compare-unsure" style={{ flexGrow: unsure }} />
        <span className="compare-disagree" style={{ flexGrow: disagree }} />
      </span>
      {t("votesOf", { agree, unsure, disagree })}
    </>
  );
}

function Contested({ thesis, case: { contested, voted } }: Compared) {
  const t = useTranslations("debate.compare");
  const { concealed, tallyOf } = useDeskHere();
  if (concealed.size > 0) return <span className="text-ink-faint">–</span>;
  const tally = tallyOf(thesis.sharedFrom ?? thesis.id);
  return (
    <>
      {decided(tally) > 0 && (
        <strong className="block font-semibold">{t(isContested(tally) ? "divided" : "notDivided")}</strong>
      )}
      <span className="text-ink-soft">{t("contestedOf", { contested, voted })}</span>
    </>
  );
}

/** An answer with its words, which lead to it, and how strong it is. */
function Answer({ claim, none }: { readonly claim: Claim | null; readonly none: string }) {
  const { debate, strengthOf, tallyOf } = useDeskHere();
  const { label } = useClaimNames();
  const percent = usePercent();
  if (claim === null) return <span className="text-ink-faint">{none}</span>;
  const definition = definitionOf(debate, claim) ?? claim;
  const strength = strengthOf(definition.id);
  const isKnown = strength !== null && decided(tallyOf(definition.id)) > 0;
  return (
    <>
      <span className={`flex items-center gap-1.5 text-xs font-semibold ${toneOf(claim.role)}`}>
        <RoleSign role={claim.role} className="size-3.5" />
        {label(claim)}
        {isKnown && <span className="ms-auto text-ink">{percent(strength)}</span>}
      </span>
      <ClaimWords id={claim.id} />
    </>
  );
}

function ClaimWords({ id }: { readonly id: ClaimId }) {
  const { debate } = useDeskHere();
  const { path } = useFilter();
  const claim = claimOf(debate, id);
  if (claim === undefined) return null;
  return (
    <Link href={path(claimPath(debate.id, id))} prefetch={false} dir="auto" className="compare-words">
      {visibleText(definitionOf(debate, claim)?.text ?? "")}
    </Link>
  );
}

function Common({ commonGround }: Compared) {
  const t = useTranslations("debate.compare");
  return (
    <Named
      ids={commonGround.map(({ claimId }) => claimId)}
      none={t("noCommon")}
      more={(id) => t(commonGround.find(({ claimId }) => claimId === id)?.agrees ? "allAgree" : "allDisagree")}
    />
  );
}

function Named({
  ids,
  none,
  more,
}: {
  readonly ids: readonly ClaimId[];
  readonly none: string;
  readonly more?: (id: ClaimId) => string;
}) {
  const { labelOf } = useClaimNames();
  if (ids.length === 0) return <span className="text-ink-faint">{none}</span>;
  return (
    <ul className="grid gap-2">
      {ids.map((id) => (
        <li key={id}>
          <span className="text-xs font-semibold">
            {labelOf(id)}
            {more && <span className="font-normal text-ink-soft"> · {more(id)}</span>}
          </span>
          <ClaimWords id={id} />
        </li>
      ))}
    </ul>
  );
}
