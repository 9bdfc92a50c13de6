import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { TextExports } from "@/components/essay/text-exports";
import { ExportForm } from "@/components/formats/export-form";
import { PrintEntry } from "@/components/formats/print-entry";
import { ManagePage } from "@/components/manage/manage-page";
import { votingIsOpen } from "@/lib/argument/settings";
import { currentActor } from "@/lib/auth/actor";
import { formatNamed, writable } from "@/lib/formats/registry";
import { listEssays } from "@/lib/services/essays";
import { aboutDebate, readFrame } from "@/lib/services/read-frame";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("formats.export");
  return { title: t("title") };
}

export default async function Export({ params }: { params: Promise<{ debateId: string }> }) {
  const { debateId } = await params;
  const actor = await currentActor();
  const [read, essays] = await Promise.all([readFrame(actor, debateId), listEssays(actor, debateId)]);
  if (!read.ok) notFound();
  const t = await getTranslations("formats.export");
  const formats = await Promise.all(
    writable.map(async (name) => ({ name, extension: (await formatNamed(name)).extensions[0] })),
  );
  const { frame, verbs } = read.value;
  const shown = frame.settings.secrecy === "open" || !votingIsOpen(frame.settings, Date.now());
  const votes = !verbs.includes("manage") ? "never" : shown ? "now" : "later";
  return (
    <ManagePage about={aboutDebate(read.value)} tab="export" title={t("title")} lead={t("intro")} texts={[]}>
      <PrintEntry debateId={frame.id} />
      {essays.ok && <TextExports debateId={debateId} essays={essays.value} />}
      <ExportForm debateId={debateId} formats={formats} votes={votes} />
    </ManagePage>
  );
}
