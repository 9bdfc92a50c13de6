import { ArrowRight, FileText } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { inOrder } from "@/lib/argument/debate";
import { visibleText } from "@/lib/argument/text";
import type { DebateView } from "@/lib/argument/view";
import { baseScore, decided, noVotes } from "@/lib/argument/vote";
import { RoleSign } from "../claim/role-sign";
import { inOutline, outlinePath } from "../debate/paths";
import { textPath } from "../essay/text-paths";
import { Gauge } from "../vote/gauge";

/** One debate with its theses as ways in. */
export function FeaturedDebate({ view, hasText }: { readonly view: DebateView; readonly hasText: boolean }) {
  const t = useTranslations("debate.home");
  const d = useTranslations("debate");
  const roles = useTranslations("claim.roles");
  const theses = view.claims.filter(({ role }) => role === "thesis").sort(inOrder);
  const count = (role: "support" | "rebuttal" | "undercut") =>
    view.claims.filter((claim) => claim.role === role).length;
  return (
    <section aria-labelledby="featured" className="featured">
      <p className="pb-3 text-sm font-semibold text-rebuttal">{t("featured")}</p>
      <h2
        id="featured"
        className="max-w-[19em] font-serif text-3xl leading-[1.12] font-medium tracking-[-0.018em] sm:text-[2.6rem]"
        dir="auto"
      >
        <Link href={outlinePath(view.id)} className="decoration-1 underline-offset-4 hover:underline">
          {view.question}
        </Link>
      </h2>
      <ol className="grid pt-6">
        {theses.map((thesis, i) => (
          <li key={thesis.id} className="border-t border-rule">
            <Link
              href={inOutline(view.id, thesis.id)}
              className="group grid grid-cols-[1.5rem_1fr] gap-x-2 gap-y-1 py-4 sm:grid-cols-[1.75rem_1fr_auto] sm:gap-x-4"
            >
              <span className="pt-0.5 text-sm text-ink-faint tabular-nums">{i + 1}</span>
              <span className="max-w-[36em] font-serif text-claim text-pretty decoration-1 underline-offset-4 group-hover:underline">
                {visibleText(thesis.text)}
              </span>
              <span className="col-start-2 pt-0.5 sm:col-start-3">
                <ThesisStanding view={view} id={thesis.id} />
              </span>
            </Link>
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-t border-rule pt-4">
        <p className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-faint">
          {(["support", "rebuttal", "undercut"] as const).map((role) => (
            <span key={role} className="inline-flex items-center gap-1.5">
              <RoleSign role={role} className="size-3.5" />
              {roles(role, { count: count(role) })}
            </span>
          ))}
          {view.sampleVoters > 0 && <span>{d("sample.title")}</span>}
        </p>
        <p className="flex flex-wrap gap-x-6">
          {hasText && (
            <Link
              href={textPath(view.id)}
              className="inline-flex min-h-8 items-center gap-1.5 text-ink-soft hover:underline"
            >
              <FileText aria-hidden className="size-4" />
              {t("openText")}
            </Link>
          )}
          <Link
            href={outlinePath(view.id)}
            className="inline-flex min-h-8 items-center gap-1.5 font-semibold hover:underline"
          >
            {t("open")}
            <ArrowRight aria-hidden className="size-4 rtl:rotate-180" />
          </Link>
        </p>
      </div>
    </section>
  );
}

function ThesisStanding({ view, id }: { readonly view: DebateView; readonly id: DebateView["claims"][number]["id"] }) {
  const t = useTranslations("vote");
  const strength = view.strengths[id];
  const tally = view.tallies[id] ?? noVotes;
  if (strength === undefined) return null;
  if (decided(tally) === 0) return <span className="text-xs text-ink-faint">{t("noVotes")}</span>;
  return (
    <span className="inline-flex items-center gap-2">
      <span className="sr-only">{t("strength")}</span>
      <span className="text-sm font-semibold">{t("percent", { value: Math.round(strength * 100) })}</span>
      <Gauge base={baseScore(tally)} strength={strength} />
    </span>
  );
}
