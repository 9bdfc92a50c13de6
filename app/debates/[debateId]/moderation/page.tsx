import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { v7 as newId } from "uuid";
import { ManagePage } from "@/components/manage/manage-page";
import { FlagQueue } from "@/components/talk/flag-queue";
import { ModerationLog } from "@/components/talk/moderation-log";
import { TalkTexts } from "@/components/talk/talk-texts";
import { EmptyState } from "@/components/ui/empty-state";
import { currentActor } from "@/lib/auth/actor";
import { aboutDebate, readFrame } from "@/lib/services/read-frame";
import { readModeration } from "@/lib/services/read-moderation";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("talk.moderation"))("title") };
}

export default async function Moderation({ params }: { readonly params: Promise<{ debateId: string }> }) {
  const { debateId } = await params;
  const actor = await currentActor();
  const [read, moderation] = await Promise.all([readFrame(actor, debateId), readModeration(actor, debateId)]);
  if (!read.ok || !moderation.ok) notFound();
  const t = await getTranslations("talk.moderation");
  const { queue, log } = moderation.value;
  const waiting = queue?.map((item) => ({ ...item, decisionId: newId() }));
  return (
    <ManagePage about={aboutDebate(read.value)} tab="moderation" title={t("title")} lead={t("lead")} texts={[]}>
      <TalkTexts>
        {waiting !== undefined && (
          <section aria-labelledby="queue-title" className="grid gap-4">
            <h2 id="queue-title" className="font-serif text-2xl font-medium">
              {t("queue", { count: waiting.length })}
            </h2>
            <FlagQueue debateId={debateId} queue={waiting} />
          </section>
        )}
        <section aria-labelledby="log-title" className="grid gap-4">
          <h2 id="log-title" className="font-serif text-2xl font-medium">
            {t("log")}
          </h2>
          {log.length === 0 ? (
            <EmptyState title={t("logEmpty")}>{t("logEmptyHint")}</EmptyState>
          ) : (
            <ModerationLog debateId={debateId} log={log} />
          )}
        </section>
        <p className="text-sm">
          <Link href={`/debates/${debateId}/unsupported`} className="link">
            {t("unsupported")}
          </Link>
        </p>
      </TalkTexts>
    </ManagePage>
  );
}
