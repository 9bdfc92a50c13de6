import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { v7 as newId } from "uuid";
import { ManagePage } from "@/components/manage/manage-page";
import { RemovedList } from "@/components/manage/removed-list";
import { turnAway } from "@/components/manage/turn-away";
import { EmptyState } from "@/components/ui/empty-state";
import { currentActor } from "@/lib/auth/actor";
import { listRemoved } from "@/lib/services/list-removed";
import { aboutDebate, readFrame } from "@/lib/services/read-frame";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("manage.removed");
  return { title: t("title") };
}

export default async function RemovedBranches({ params }: { params: Promise<{ debateId: string }> }) {
  const { debateId } = await params;
  const actor = await currentActor();
  const [read, removed] = await Promise.all([readFrame(actor, debateId), listRemoved(actor, debateId)]);
  if (!read.ok || !removed.ok) turnAway(actor !== null, `/debates/${debateId}/removed`);

  const t = await getTranslations("manage.removed");
  const branches = removed.value.map((branch) => ({ ...branch, commandId: newId() }));
  return (
    <ManagePage about={aboutDebate(read.value)} tab="removed" title={t("title")} lead={t("intro")} texts={["removed"]}>
      <RemovedList debateId={debateId} branches={branches} />
      {branches.length === 0 && <EmptyState title={t("empty")} />}
    </ManagePage>
  );
}
