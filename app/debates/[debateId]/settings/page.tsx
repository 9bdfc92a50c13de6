import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { v7 as newId } from "uuid";
import { TextRights } from "@/components/essay/text-rights";
import { ArchiveForm } from "@/components/manage/archive-form";
import { DeleteForm } from "@/components/manage/delete-form";
import { HandOverForm } from "@/components/manage/hand-over-form";
import { ManagePage } from "@/components/manage/manage-page";
import { QuestionForm } from "@/components/manage/question-form";
import { RulesForm } from "@/components/manage/rules-form";
import { Section } from "@/components/manage/section";
import { turnAway } from "@/components/manage/turn-away";
import { timeZones } from "@/lib/actions/zoned-time";
import { currentActor } from "@/lib/auth/actor";
import { listEssays } from "@/lib/services/essays";
import { listMembers } from "@/lib/services/members";
import { aboutDebate, readFrame } from "@/lib/services/read-frame";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("manage.settings");
  return { title: t("title") };
}

export default async function Settings({ params }: { params: Promise<{ debateId: string }> }) {
  const { debateId } = await params;
  const actor = await currentActor();
  const read = await readFrame(actor, debateId);
  const may = (verb: "edit" | "manage") => read.ok && read.value.verbs.includes(verb);
  if (!read.ok || !(may("edit") || may("manage"))) turnAway(actor !== null, `/debates/${debateId}/settings`);

  const [t, texts] = await Promise.all([getTranslations("manage.settings"), getTranslations("essay.rights")]);
  const { frame, actorId } = read.value;
  const members = may("manage") ? await listMembers(actor, debateId) : null;
  const essays = await listEssays(actor, debateId);
  const others = members?.ok ? members.value.filter(({ userId }) => userId !== actorId) : [];
  return (
    <ManagePage
      about={aboutDebate(read.value)}
      tab="settings"
      title={t("title")}
      texts={["settings", "rules", "start"]}
    >
      {may("edit") && (
        <Section title={t("wording")} lead={t("wordingHint")}>
          <QuestionForm frame={frame} commandId={newId()} />
        </Section>
      )}
      {may("manage") && (
        <>
          <Section title={t("rules")}>
            <RulesForm frame={frame} commandId={newId()} zones={timeZones()} />
          </Section>
          {essays.ok && essays.value.length > 0 && (
            <Section title={texts("title")} lead={texts("lead")}>
              <TextRights
                debateId={frame.id}
                essays={essays.value}
                isPrivate={frame.settings.visibility === "private"}
              />
            </Section>
          )}
          <Section title={frame.settings.archived ? t("reopen") : t("archive")}>
            <ArchiveForm frame={frame} commandId={newId()} />
          </Section>
          {!frame.settings.archived && (
            <Section title={t("handOver")}>
              <HandOverForm debateId={frame.id} others={others} />
            </Section>
          )}
          <Section title={t("delete")} danger>
            <DeleteForm frame={frame} />
          </Section>
        </>
      )}
    </ManagePage>
  );
}
