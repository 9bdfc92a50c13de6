"use client";
import { ArrowRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Claim, ClaimRole } from "@/lib/argument/claim";
import { claimOf, liveAnswers } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { bracketAt } from "@/lib/argument/joining";
import type { RankedAnswer } from "@/lib/argument/ranking";
import { ClaimEntry } from "../claim/claim-entry";
import { ClaimPath } from "../claim/claim-path";
import { RoleSign, toneOf } from "../claim/role-sign";
import { useClaimNames } from "../claim/use-claim-names";
import { useDeskHere } from "../debate/desk-context";
import { useFilter } from "../debate/filter-context";
import { FreshAnswers } from "../debate/fresh-answers";
import { NoTheses } from "../debate/no-theses";
import { anchorOf, columnsPath } from "../debate/paths";
import { useAnswers } from "../debate/use-answers";
import { useSelection } from "../debate/use-selection";
import { RankLine } from "./rank-line";
import { type Sort, sorted } from "./sort";
import { SortLinks } from "./sort-links";

/** One claim between its supports and its rebuttals; undercuts, which deny the step itself, below both. */
export function Columns({
  sort,
  ranking = [],
}: {
  readonly sort: Sort;
  /** Best first; where that is the order asked for. */
  readonly ranking?: readonly RankedAnswer[];
}) {
  const t = useTranslations("debate.twoColumns");
  const { debate, numbers, strengthOf, tallyOf } = useDeskHere();
  const { label } = useClaimNames();
  const { selected } = useSelection();
  const place = selected !== null && numbers.has(selected) ? claimOf(debate, selected) : undefined;
  const claimId = place?.id ?? null;
  const ranks = new Map(ranking.map(({ id }, rank) => [id, rank]));
  const { answers: shown, fresh } = useAnswers(place?.sharedFrom ?? place?.id ?? null);
  const answers = sorted(shown, sort, {
    strengthOf: ({ id, sharedFrom }) => strengthOf(sharedFrom ?? id),
    tallyOf: ({ id, sharedFrom }) => tallyOf(sharedFrom ?? id),
    rankOf: ({ id }) => ranks.get(id),
  });
  const whys = new Map(sort === "ranked" ? ranking.map(({ id, why }) => [id, why]) : []);
  const of = (role: ClaimRole) => answers.filter((answer) => answer.role === role);
  const { path } = useFilter();
  const href = (claim: Claim) => path(columnsPath(debate.id, claim.id));
  const undercuts = of("undercut");
  if (liveAnswers(debate, null).length === 0) return <NoTheses />;
  return (
    <div className="grid gap-8">
      {place && <ClaimPath place={place} hrefOf={href} />}
      {place && (
        <div id={anchorOf(place.id)} className="max-w-4xl">
          <ClaimEntry key={place.id} place={place} level={2} size="thesis" />
        </div>
      )}
      <FreshAnswers claims={fresh} />
      <SortLinks claimId={claimId} sort={sort} />
      {place === undefined ? (
        <Side side="thesis" claims={of("thesis")} whys={whys} wide />
      ) : (
        <section aria-label={t("of", { label: label(place) })} className="grid gap-x-0 gap-y-12 lg:grid-cols-2">
          <Side side="support" claims={of("support")} whys={whys} />
          <Side side="rebuttal" claims={of("rebuttal")} whys={whys} />
          {undercuts.length > 0 && <Side side="undercut" claims={undercuts} whys={whys} wide />}
        </section>
      )}
    </div>
  );
}

const sides = {
  support: "lg:border-e lg:pe-9",
  rebuttal: "lg:ps-9",
  undercut: "lg:col-span-2 max-w-3xl",
  thesis: "",
} as const satisfies Record<ClaimRole, string>;

function Side({
  side: role,
  claims,
  whys,
  wide = false,
}: {
  readonly side: ClaimRole;
  readonly claims: readonly Claim[];
  readonly whys: ReadonlyMap<ClaimId, RankedAnswer["why"]>;
  readonly wide?: boolean;
}) {
  const t = useTranslations("claim");
  const f = useTranslations("debate.filter");
  const { filtered } = useFilter();
  return (
    <section className={`min-w-0 border-rule ${sides[role]}`}>
      <h3 className={`flex items-center gap-2 border-b-2 border-current pb-2 font-semibold ${toneOf(role)}`}>
        <RoleSign role={role} />
        {t(`heading.${role}`)}
        <span className="font-normal text-ink-faint">{claims.length}</span>
      </h3>
      {claims.length === 0 && (
        <p className="py-5 font-serif text-claim text-ink-faint">{filtered === null ? t(`none.${role}`) : f("none")}</p>
      )}
      <ol className={wide ? "grid gap-x-18 lg:grid-cols-2" : ""}>
        {claims.map((claim, i) => (
          <li
            key={claim.id}
            id={anchorOf(claim.id)}
            data-bracket={wide ? null : bracketAt(claims, i)}
            className="scroll-mt-8 border-b border-rule py-2"
          >
            <ClaimEntry place={claim} level={4}>
              <RankLine why={whys.get(claim.id) ?? null} />
              <Deeper claim={claim} />
            </ClaimEntry>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Deeper({ claim }: { readonly claim: Claim }) {
  const t = useTranslations("debate.twoColumns");
  const { debate } = useDeskHere();
  const { keeps, path } = useFilter();
  const { label } = useClaimNames();
  const count = liveAnswers(debate, claim.sharedFrom ?? claim.id).filter(keeps).length;
  return (
    <Link
      href={path(columnsPath(debate.id, claim.id))}
      aria-label={`${t("deeper", { count })}: ${label(claim)}`}
      className="inline-flex min-h-6 items-center gap-1.5 justify-self-start text-sm font-medium text-ink-soft hover:text-ink"
    >
      {t("deeper", { count })}
      <ArrowRight aria-hidden className="size-4 rtl:rotate-180" />
    </Link>
  );
}
