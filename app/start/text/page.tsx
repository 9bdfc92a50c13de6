import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { v7 as newId } from "uuid";
import { BringForm } from "@/components/essay/bring/bring-form";
import { EssayTexts } from "@/components/essay/bring/essay-texts";
import { PlainRefusal } from "@/components/essay/bring/plain-refusal";
import { PageHeader } from "@/components/ui/page-header";
import { defaultSettings, type Language } from "@/lib/argument/settings";
import { currentActor } from "@/lib/auth/actor";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("essay.start");
  return { title: t("title") };
}

/** What a text is probably written in, by what whoever brings it reads the interface in. */
const written: Readonly<Record<string, Language>> = { de: "german" };

interface Address {
  /** What the form without scripts came back with. */
  readonly searchParams: Promise<{ failure?: string | string[] }>;
}

export default async function StartFromText({ searchParams }: Address) {
  if ((await currentActor()) === null) redirect("/signin?next=/start/text");
  const [t, locale] = await Promise.all([getTranslations("essay.start"), getLocale()]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <EssayTexts>
        <PlainRefusal code={(await searchParams).failure} />
        <BringForm debateId={newId()} essayId={newId()} language={written[locale] ?? defaultSettings.language} starts />
      </EssayTexts>
    </>
  );
}
