import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { v7 as newId } from "uuid";
import { BringForm } from "@/components/essay/bring/bring-form";
import { EssayTexts } from "@/components/essay/bring/essay-texts";
import { PlainRefusal } from "@/components/essay/bring/plain-refusal";
import { ManagePage } from "@/components/manage/manage-page";
import { turnAway } from "@/components/manage/turn-away";
import { currentActor } from "@/lib/auth/actor";
import { aboutDebate, readFrame } from "@/lib/services/read-frame";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("essay.bring");
  return { title: t("title") };
}

interface Address {
  readonly params: Promise<{ debateId: string }>;
  /** What the form without scripts came back with. */
  readonly searchParams: Promise<{ failure?: string | string[] }>;
}

export default async function NewText({ params, searchParams }: Address) {
  const { debateId } = await params;
  const actor = await currentActor();
  const read = await readFrame(actor, debateId);
  if (!read.ok || !read.value.verbs.includes("write")) turnAway(actor !== null, `/debates/${debateId}/text/new`);
  const t = await getTranslations("essay.bring");
  return (
    <ManagePage about={aboutDebate(read.value)} tab="debate" title={t("title")} lead={t("lead")} texts={[]} wide>
      <EssayTexts>
        <PlainRefusal code={(await searchParams).failure} />
        <BringForm debateId={debateId} essayId={newId()} language={read.value.frame.settings.language} />
      </EssayTexts>
    </ManagePage>
  );
}
