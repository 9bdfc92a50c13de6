import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { GroupsView } from "@/components/groups/groups-view";
import { ManagePage } from "@/components/manage/manage-page";
import { currentActor } from "@/lib/auth/actor";
import { aboutDebate, readFrame } from "@/lib/services/read-frame";
import { readGroups } from "@/lib/services/read-groups";
import { questionOf } from "../open-debate";

interface Address {
  readonly params: Promise<{ debateId: string }>;
}

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const t = await getTranslations("groups");
  return { title: `${t("title")}: ${await questionOf((await params).debateId)}` };
}

export default async function DebateGroups({ params }: Address) {
  const { debateId } = await params;
  const actor = await currentActor();
  const [read, found] = await Promise.all([readFrame(actor, debateId), readGroups(actor, debateId)]);
  if (!read.ok && read.error.code === "signed-out") redirect(`/signin?next=/debates/${debateId}/groups`);
  if (!read.ok || !found.ok) notFound();

  const t = await getTranslations("groups");
  const { frame, verbs } = read.value;
  const { concealed, groups, sampleVoters } = found.value;
  return (
    <ManagePage about={aboutDebate(read.value)} tab="groups" title={t("title")} lead={t("intro")} texts={[]} wide>
      <GroupsView
        {...{ debateId: frame.id, concealed, groups, sampleVoters }}
        signedIn={actor !== null}
        mayVote={verbs.includes("vote")}
      />
    </ManagePage>
  );
}
