import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { v7 as newId } from "uuid";
import { ManageTexts } from "@/components/manage/manage-texts";
import { StartForm } from "@/components/manage/start-form";
import { PageHeader } from "@/components/ui/page-header";
import { timeZones } from "@/lib/actions/zoned-time";
import { defaultSettings, type Settings } from "@/lib/argument/settings";
import { currentActor } from "@/lib/auth/actor";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("manage.start");
  return { title: t("title") };
}

/** What a debate is probably written in, by what its founder reads the interface in. */
const written: Readonly<Record<string, Settings["language"]>> = { de: "german" };

export default async function Start() {
  if ((await currentActor()) === null) redirect("/signin?next=/start");
  const [t, locale] = await Promise.all([getTranslations("manage.start"), getLocale()]);
  // People who come in by a link usually come to vote, so that is what an open debate begins with.
  const language = written[locale] ?? defaultSettings.language;
  const settings = { ...defaultSettings, openRole: "voter", language } as const;
  return (
    <div className="max-w-2xl">
      <PageHeader title={t("title")} lead={<Lead />} />
      <ManageTexts parts={["start", "rules"]}>
        <StartForm debateId={newId()} thesisIds={[newId(), newId()]} settings={settings} zones={timeZones()} />
      </ManageTexts>
    </div>
  );
}

async function Lead() {
  const [t, formats, essay] = await Promise.all([
    getTranslations("manage.start"),
    getTranslations("formats.page"),
    getTranslations("essay.start"),
  ]);
  const to = (href: string) => (words: ReactNode) => (
    <Link href={href} className="link">
      {words}
    </Link>
  );
  return (
    <>
      {t("intro")} {essay.rich("instead", { link: to("/start/text") })} {formats.rich("start", { link: to("/import") })}
    </>
  );
}
