import { Search } from "lucide-react";
import Link from "next/link";
import { useFormatter, useNow, useTranslations } from "next-intl";
import type { DebateId } from "@/lib/argument/id";
import type { MemberRole, Visibility } from "@/lib/argument/settings";
import { outlinePath, searchPath } from "../debate/paths";
import { Badge } from "../ui/badge";
import { Button } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { LinkButton } from "../ui/link-button";

export interface ListedDebate {
  readonly id: DebateId;
  readonly question: string;
  readonly visibility: Visibility;
  readonly claims: number;
  readonly voters: number;
  /** Milliseconds since 1970. */
  readonly activeAt: number;
  readonly archived: boolean;
  readonly role: MemberRole | null;
}

/** The debates one can open, and a field to find one by its question. */
export function DebateList({ debates, text }: { readonly debates: readonly ListedDebate[]; readonly text: string }) {
  const t = useTranslations("debate.home");
  return (
    <section id="debates" aria-labelledby="debates-title" className="scroll-mt-6">
      <div className="flex flex-wrap items-end justify-between gap-4 pb-4">
        <h2 id="debates-title" className="font-serif text-2xl font-medium tracking-tight">
          {t("all")}
        </h2>
        <search>
          <form action="/" method="get" className="flex gap-2">
            <label className="relative">
              <span className="sr-only">{t("filter")}</span>
              <Search
                aria-hidden
                className="pointer-events-none absolute inset-s-3 top-1/2 size-4 -translate-y-1/2 text-ink-faint"
              />
              <input
                type="search"
                name="q"
                defaultValue={text}
                maxLength={200}
                placeholder={t("filterHint")}
                className="field ps-9"
              />
            </label>
            <Button type="submit">{t("find")}</Button>
          </form>
        </search>
      </div>
      {text !== "" && (
        <p role="status" className="flex flex-wrap gap-3 pb-3 text-sm text-ink-soft">
          {t("found", { count: debates.length, text })}
          <Link href="/#debates" className="link">
            {t("clear")}
          </Link>
          <Link href={searchPath(null, text)} className="link">
            {t("inClaims")}
          </Link>
        </p>
      )}
      {debates.length === 0 ? (
        <EmptyState
          title={text === "" ? t("none") : t("noneFound")}
          action={<LinkButton href="/start">{t("start")}</LinkButton>}
        >
          {text === "" ? t("noneText") : t("noneFoundText")}
        </EmptyState>
      ) : (
        <ul>
          {debates.map((debate) => (
            <Row key={debate.id} debate={debate} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ debate }: { readonly debate: ListedDebate }) {
  const t = useTranslations("debate");
  const format = useFormatter();
  const now = useNow();
  const { id, question, visibility, claims, voters, activeAt, archived, role } = debate;
  return (
    <li className="border-t border-rule py-4">
      <Link href={outlinePath(id)} className="font-serif text-xl leading-snug text-pretty hover:underline" dir="auto">
        {question}
      </Link>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-1 text-xs text-ink-faint">
        <span>{t("claims", { count: claims })}</span>
        <span>{t("voters", { count: voters })}</span>
        <span>{t("home.active", { ago: format.relativeTime(activeAt, now) })}</span>
        {role !== null && <Badge>{t(`home.yours.${role}`)}</Badge>}
        {visibility !== "public" && <Badge>{t(`visibility.${visibility}`)}</Badge>}
        {archived && <Badge tone="strong">{t("archived")}</Badge>}
      </p>
    </li>
  );
}
