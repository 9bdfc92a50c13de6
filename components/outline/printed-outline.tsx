import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Claim } from "@/lib/argument/claim";
import { claimOf, type Debate, definitionOf, liveAnswers } from "@/lib/argument/debate";
import { type Excerpt, excerptOf } from "@/lib/argument/excerpt";
import type { ClaimId } from "@/lib/argument/id";
import { outlineNumbers } from "@/lib/argument/numbering";
import { stratify } from "@/lib/argument/stratify";
import type { DebateView } from "@/lib/argument/view";
import { noVotes } from "@/lib/argument/vote";
import { ClaimText } from "../claim/claim-text";
import { RoleSign, toneOf } from "../claim/role-sign";
import { printPath } from "../debate/paths";
import { Moment } from "../manage/moment";
import { PrintButton } from "./print-button";

/** So many claims are printed at once, unless told. */
const mostPrinted = 2000;

interface Sheet {
  readonly view: DebateView;
  readonly debate: Debate;
  readonly numbers: ReadonlyMap<ClaimId, string>;
  readonly excerpt: Excerpt;
  readonly concealed: ReadonlySet<ClaimId>;
}

/** A debate, or one branch of it, as it goes on paper: everything open, nothing to press. */
export function PrintedOutline({
  view,
  focus,
  from = 0,
  most = mostPrinted,
  readAt,
  address,
  children,
}: {
  readonly view: DebateView;
  readonly focus: ClaimId | null;
  /** So many of the claims right below the root were printed before. */
  readonly from?: number;
  readonly most?: number;
  /** Milliseconds since 1970. */
  readonly readAt: number;
  /** Where the debate is found. */
  readonly address: string;
  /** The ways on from here, which are not printed. */
  readonly children?: ReactNode;
}) {
  const t = useTranslations("debate");
  const stratified = stratify(view, view.claims);
  if (!stratified.ok) return null;
  const debate = stratified.value;
  const place = focus === null ? undefined : claimOf(debate, focus);
  const root = place?.sharedFrom ?? place?.id ?? null;
  const numbers = outlineNumbers(debate);
  const excerpt = excerptOf(debate, root, most, from);
  const sheet = { view, debate, numbers, excerpt, concealed: new Set(view.concealed) };
  const tops = liveAnswers(debate, root).filter(({ id }) => excerpt.shown.has(id));
  return (
    <article className="printed">
      <header className="printed-head">
        <h1 dir="auto">{view.question}</h1>
        {view.background !== "" && (
          <p className="max-w-prose whitespace-pre-line" dir="auto">
            {view.background}
          </p>
        )}
        <p className="text-xs text-ink-soft">
          {t.rich("print.about", { count: view.claims.length, date: () => <Moment key="date" at={readAt} /> })} ·{" "}
          <span dir="ltr">{address}</span>
        </p>
        {place !== undefined && (
          <p className="text-sm font-semibold">{t("print.only", { number: numbers.get(place.id) ?? "" })}</p>
        )}
      </header>
      <div className="no-print flex flex-wrap items-center gap-3">
        <PrintButton label={t("print.print")} />
        {children}
        <p className="text-sm text-ink-soft">{t("print.hint")}</p>
        {view.claims.length > most && <p className="text-sm">{t("print.tooLarge", { most })}</p>}
      </div>
      {place !== undefined && <PrintedClaim claim={place} {...sheet} />}
      {excerpt.before > 0 && (
        <Part
          text={t("print.before", { count: excerpt.before })}
          href={printPath(debate.id, root, Math.max(0, excerpt.before - most))}
          label={t("print.previous")}
        />
      )}
      <ol className="printed-list">
        {tops.map((claim) => (
          <PrintedBranch key={claim.id} claim={claim} {...sheet} />
        ))}
      </ol>
      {excerpt.after > 0 && (
        <Part
          text={t("print.after", { count: excerpt.after })}
          href={printPath(debate.id, root, excerpt.before + tops.length)}
          label={t("print.next")}
        />
      )}
    </article>
  );
}

/** What is printed on its own, and the way there. */
function Part({ text, href, label }: Readonly<Record<"text" | "href" | "label", string>>) {
  return (
    <p className="text-xs text-ink-soft italic">
      {text}{" "}
      <Link className="link no-print" href={href}>
        {label}
      </Link>
    </p>
  );
}

function PrintedBranch({ claim, ...sheet }: Sheet & { readonly claim: Claim }) {
  const t = useTranslations("debate.print");
  const { debate, excerpt, numbers } = sheet;
  const left = excerpt.cut.get(claim.id) ?? 0;
  const answers = left > 0 ? [] : liveAnswers(debate, claim.id);
  return (
    <li data-role={claim.role}>
      <PrintedClaim claim={claim} {...sheet} />
      {left > 0 && (
        <Part
          text={t("cut", { count: left, number: numbers.get(claim.id) ?? "" })}
          href={printPath(debate.id, claim.id)}
          label={t("branch")}
        />
      )}
      {answers.length > 0 && (
        <ol className="printed-list">
          {answers.map((answer) => (
            <PrintedBranch key={answer.id} claim={answer} {...sheet} />
          ))}
        </ol>
      )}
    </li>
  );
}

function PrintedClaim({ claim: place, ...sheet }: Sheet & { readonly claim: Claim }) {
  const t = useTranslations("debate.print");
  const claims = useTranslations("claim");
  const { debate, numbers } = sheet;
  const claim = definitionOf(debate, place) ?? place;
  return (
    <div className="printed-claim" data-role={place.role}>
      <p className="printed-line">
        <span className={`inline-flex items-center gap-1 font-semibold ${toneOf(place.role)}`}>
          <RoleSign role={place.role} className="size-3.5" />
          {claims("number", { role: claims(`role.${place.role}`), number: numbers.get(place.id) ?? "" })}
        </span>
        <Standing id={claim.id} {...sheet} />
      </p>
      <p className="printed-text" dir="auto">
        <ClaimText text={claim.text} />
        {place !== claim && ` ${t("shown", { number: numbers.get(claim.id) ?? "" })}`}
      </p>
      {place === claim && claim.sources.length > 0 && (
        <div className="printed-sources">
          {t("sourcesAre", { count: claim.sources.length })}{" "}
          <ul>
            {claim.sources.map(({ citation, locator, url, quote }) => (
              <li key={JSON.stringify([citation, locator, url, quote])} dir="auto">
                {[citation, locator, url].filter(Boolean).join(", ")}
                {quote != null && <q> {quote}</q>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** Its strength and the counts of its votes, where they are not hidden yet. */
function Standing({ id, view, concealed }: Sheet & { readonly id: ClaimId }) {
  const t = useTranslations("debate.print");
  const vote = useTranslations("vote");
  if (concealed.has(id)) return <span>{t("concealed")}</span>;
  const { agree, disagree, unsure } = view.tallies[id] ?? noVotes;
  const strength = view.strengths[id];
  const told = strength !== undefined && (agree + disagree > 0 || Math.abs(strength - 0.5) >= 0.005);
  return (
    <>
      {told && (
        <span className="font-semibold text-ink">
          {t("strength", { percent: vote("percent", { value: Math.round(strength * 100) }) })}
        </span>
      )}
      <span>{agree + disagree + unsure === 0 ? t("noVotes") : t("votes", { agree, disagree, unsure })}</span>
    </>
  );
}
