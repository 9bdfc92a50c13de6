import Link from "next/link";
import { useTranslations } from "next-intl";
import type { DebateId } from "@/lib/argument/id";
import { outlinePath, searchPath } from "../debate/paths";
import { EmptyState } from "../ui/empty-state";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";
import { TabLinks } from "../ui/tab-links";
import { type Hit, HitList } from "./hit-list";
import { PageLinks } from "./page-links";
import { SearchForm } from "./search-form";

export interface Results {
  readonly asked: { readonly enough: boolean };
  readonly hits: readonly Hit[];
  readonly debates: readonly { readonly id: DebateId; readonly question: string }[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** Whether there may be more than could be counted. */
  readonly capped: boolean;
}

/** The page on which one searches, in each of its states. */
export function SearchPage({
  text,
  debate,
  results,
}: {
  readonly text: string;
  /** The debate one came from; `only` where nothing else is searched. */
  readonly debate: { readonly id: DebateId; readonly question: string; readonly only: boolean } | null;
  /** null: the database is away. */
  readonly results: Results | null;
}) {
  const t = useTranslations("search");
  const only = debate?.only === true ? debate : null;
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeader title={t("title")} lead={t("lead")} />
      <SearchForm text={text} debate={only?.id ?? null} />
      {debate && (
        <div className="mt-4 border-b border-rule">
          <TabLinks
            label={t("scope")}
            links={[
              { href: searchPath(debate.id, text), label: t("here"), current: debate.only },
              {
                href: `${searchPath(null, text)}${text === "" ? "?" : "&"}from=${debate.id}`,
                label: t("everywhere"),
                current: !debate.only,
              },
            ]}
          />
        </div>
      )}
      {only && (
        <p className="pt-4 text-sm text-ink-faint">
          {t("inDebate")}{" "}
          <Link href={outlinePath(only.id)} className="link text-ink-soft" dir="auto">
            {only.question}
          </Link>
        </p>
      )}
      <div className="pt-6">
        <State text={text} only={only} results={results} />
      </div>
    </div>
  );
}

function State({
  text,
  only,
  results,
}: {
  readonly text: string;
  readonly only: { readonly id: DebateId; readonly question: string } | null;
  readonly results: Results | null;
}) {
  const t = useTranslations("search");
  if (results === null) {
    return (
      <Notice tone="error" title={t("failedTitle")}>
        <p>{t("failedText")}</p>
        <a href={searchPath(only?.id ?? null, text)} className="link">
          {t("retry")}
        </a>
      </Notice>
    );
  }
  if (text === "")
    return (
      <EmptyState title={t("emptyTitle")}>
        {only ? t("emptyHere", { question: only.question }) : t("emptyText")}
      </EmptyState>
    );
  if (!results.asked.enough) return <EmptyState title={t("shortTitle")}>{t("shortText")}</EmptyState>;
  const { hits, debates, total, page, pages, capped } = results;
  if (total === 0 && debates.length === 0) {
    return (
      <EmptyState
        title={t("noneTitle")}
        action={
          only ? (
            <LinkButton href={searchPath(null, text)}>{t("everywhere")}</LinkButton>
          ) : (
            <LinkButton href="/start">{t("start")}</LinkButton>
          )
        }
      >
        {only ? t("noneHere") : t("noneText")}
      </EmptyState>
    );
  }
  return (
    <>
      {debates.length > 0 && (
        <section aria-labelledby="found-debates" className="pb-8">
          <h2 id="found-debates" className="pb-2 text-sm font-semibold">
            {t("debates")}
          </h2>
          <ul className="grid gap-2">
            {debates.map(({ id, question }) => (
              <li key={id}>
                <Link href={outlinePath(id)} className="font-serif text-xl leading-snug hover:underline" dir="auto">
                  {question}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="found-claims">
        <h2 id="found-claims" className="text-sm font-semibold">
          {t(capped ? "foundMany" : "found", { count: total, text })}
        </h2>
        <HitList hits={hits} named={only === null} />
        <PageLinks {...{ text, page, pages }} debateId={only?.id ?? null} />
      </section>
    </>
  );
}
