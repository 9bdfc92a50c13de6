import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DecidedList } from "@/components/manage/decided-list";
import { ManagePage } from "@/components/manage/manage-page";
import { Said } from "@/components/manage/said";
import { Section } from "@/components/manage/section";
import { SuggestionBody } from "@/components/manage/suggestion-body";
import { SuggestionList } from "@/components/manage/suggestion-list";
import { turnAway } from "@/components/manage/turn-away";
import { EmptyState } from "@/components/ui/empty-state";
import { currentActor } from "@/lib/auth/actor";
import { aboutDebate, readFrame } from "@/lib/services/read-frame";
import { listSuggestions } from "@/lib/services/suggestions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("manage.suggestions");
  return { title: t("title") };
}

interface Address {
  readonly params: Promise<{ debateId: string }>;
  readonly searchParams: Promise<{ done?: string | string[] }>;
}

export default async function Suggestions({ params, searchParams }: Address) {
  const [{ debateId }, { done }] = await Promise.all([params, searchParams]);
  const actor = await currentActor();
  const [read, listed] = await Promise.all([readFrame(actor, debateId), listSuggestions(actor, debateId)]);
  if (!read.ok || !listed.ok) turnAway(actor !== null, `/debates/${debateId}/suggestions`);

  const t = await getTranslations("manage.suggestions");
  const { waiting, decided, mayDecide } = listed.value;
  const cards = waiting.map((suggestion) => ({
    ...{ id: suggestion.id, at: suggestion.at, authorName: suggestion.authorName },
    kind: suggestion.edit.kind === "add" ? suggestion.edit.role : suggestion.edit.kind,
    own: suggestion.own,
    text: suggestion.edit.kind === "cite" ? null : suggestion.edit.text,
    body: <SuggestionBody suggestion={suggestion} path={suggestion.path} before={suggestion.before} />,
  }));
  const lead = mayDecide ? t("intro") : t("introOwn");
  return (
    <ManagePage
      about={aboutDebate(read.value)}
      tab="suggestions"
      title={t("title")}
      lead={lead}
      texts={["suggestions"]}
    >
      {done === "suggested" && <Said done="suggested" />}
      <SuggestionList debateId={debateId} waiting={cards} mayDecide={mayDecide} />
      {cards.length === 0 && <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>}
      {decided.length > 0 && (
        <Section title={t("decidedTitle")}>
          <DecidedList decided={decided} />
        </Section>
      )}
    </ManagePage>
  );
}
