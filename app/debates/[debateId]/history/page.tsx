import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { v7 as newId } from "uuid";
import { HistoryList } from "@/components/manage/history-list";
import { ManagePage } from "@/components/manage/manage-page";
import { FollowForm } from "@/components/talk/follow-form";
import { TalkTexts } from "@/components/talk/talk-texts";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { currentActor } from "@/lib/auth/actor";
import { followsDebate } from "@/lib/services/follow";
import { readHistory } from "@/lib/services/history";
import { aboutDebate, readFrame } from "@/lib/services/read-frame";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("manage.history");
  return { title: t("title") };
}

interface Address {
  readonly params: Promise<{ debateId: string }>;
  readonly searchParams: Promise<{ before?: string | string[] }>;
}

export default async function History({ params, searchParams }: Address) {
  const [{ debateId }, { before }] = await Promise.all([params, searchParams]);
  const actor = await currentActor();
  const from = typeof before === "string" && /^[1-9]\d{0,8}$/.test(before) ? Number(before) : null;
  const read = await readFrame(actor, debateId);
  const [history, follows] = await Promise.all([readHistory(actor, debateId, from), followsDebate(actor, debateId)]);
  if (!read.ok || !history.ok) notFound();

  const t = await getTranslations("manage.history");
  const lines = history.value.map((entry) => ({ ...entry, commandId: newId() }));
  const oldest = lines.at(-1)?.seq ?? 1;
  const way = `/debates/${debateId}/history`;
  return (
    <ManagePage about={aboutDebate(read.value)} tab="history" title={t("title")} lead={t("intro")} texts={["history"]}>
      {follows.ok && (
        <TalkTexts>
          <FollowForm debateId={debateId} claimId={null} follows={follows.value} />
        </TalkTexts>
      )}
      {lines.length === 0 ? <EmptyState title={t("empty")} /> : <HistoryList debateId={debateId} lines={lines} />}
      <nav aria-label={t("pages")} className="flex flex-wrap justify-between gap-2">
        {from !== null && <LinkButton href={way}>{t("newest")}</LinkButton>}
        {oldest > 1 && (
          <LinkButton href={`${way}?before=${oldest}`} rel="next">
            {t("older")}
          </LinkButton>
        )}
      </nav>
    </ManagePage>
  );
}
