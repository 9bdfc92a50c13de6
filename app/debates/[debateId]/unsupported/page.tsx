import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ManagePage } from "@/components/manage/manage-page";
import { UnsupportedList } from "@/components/talk/unsupported-list";
import { EmptyState } from "@/components/ui/empty-state";
import { currentActor } from "@/lib/auth/actor";
import { aboutDebate, readFrame } from "@/lib/services/read-frame";
import { listUnsupported } from "@/lib/services/unsupported";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("talk.unsupported"))("title") };
}

export default async function Unsupported({ params }: { readonly params: Promise<{ debateId: string }> }) {
  const { debateId } = await params;
  const actor = await currentActor();
  const [read, claims] = await Promise.all([readFrame(actor, debateId), listUnsupported(actor, debateId)]);
  if (!read.ok || !claims.ok) notFound();
  const t = await getTranslations("talk.unsupported");
  const { frame, verbs } = read.value;
  const lead = t(claims.value.some(({ votes }) => votes === null) ? "leadHidden" : "lead");
  return (
    <ManagePage about={aboutDebate(read.value)} tab="moderation" title={t("title")} lead={lead} texts={[]}>
      {claims.value.length === 0 ? (
        <EmptyState title={t("empty")} />
      ) : (
        <UnsupportedList debateId={frame.id} claims={claims.value} mayAdd={verbs.includes("suggest")} />
      )}
    </ManagePage>
  );
}
