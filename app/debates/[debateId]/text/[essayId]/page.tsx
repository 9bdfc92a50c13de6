import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ChangeForm } from "@/components/essay/bring/change-form";
import { EssayTexts } from "@/components/essay/bring/essay-texts";
import { RemoveTextForm } from "@/components/essay/bring/remove-text-form";
import { VersionsList } from "@/components/essay/bring/versions-list";
import { ManagePage } from "@/components/manage/manage-page";
import { Section } from "@/components/manage/section";
import { turnAway } from "@/components/manage/turn-away";
import { currentActor } from "@/lib/auth/actor";
import { readVersions } from "@/lib/services/essay-versions";
import { readEssay } from "@/lib/services/essays";
import { aboutDebate, readFrame } from "@/lib/services/read-frame";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("essay.change");
  return { title: t("title") };
}

interface Address {
  readonly params: Promise<{ debateId: string; essayId: string }>;
  /** Which earlier version to show. */
  readonly searchParams: Promise<{ version?: string | string[] }>;
}

export default async function ChangeText({ params, searchParams }: Address) {
  const [{ debateId, essayId }, { version }] = await Promise.all([params, searchParams]);
  const actor = await currentActor();
  const read = await readFrame(actor, debateId);
  if (!read.ok || !read.value.verbs.includes("write")) turnAway(actor !== null, `/debates/${debateId}/text/${essayId}`);
  const { frame, verbs } = read.value;
  const found = await readEssay(actor, { debateId, essayId });
  // Whoever brought a text changes it, and editors.
  const view = found.ok && (found.value.addedBy === actor?.userId || verbs.includes("edit")) ? found.value : null;
  if (view?.text == null) notFound();
  const asked = typeof version === "string" && /^\d{1,9}$/.test(version) ? Number(version) : null;
  const versions = await readVersions(actor, { debateId, essayId, version: asked });
  const t = await getTranslations("essay.change");
  return (
    <ManagePage about={aboutDebate(read.value)} tab="debate" title={t("title")} lead={t("lead")} texts={[]} wide>
      <EssayTexts>
        <ChangeForm debateId={debateId} view={view} text={view.text} language={frame.settings.language} />
        <div className="grid max-w-2xl gap-6">
          <div id="versions">
            <Section title={t("versions.title")}>{versions.ok && <VersionsList {...versions.value} />}</Section>
          </div>
          <Section title={t("remove.title")} lead={t("remove.lead")} danger>
            <RemoveTextForm debateId={debateId} essayId={view.id} />
          </Section>
        </div>
      </EssayTexts>
    </ManagePage>
  );
}
