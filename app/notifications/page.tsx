import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Section } from "@/components/manage/section";
import { DigestForm } from "@/components/talk/digest-form";
import { NewsList } from "@/components/talk/news-list";
import { TalkTexts } from "@/components/talk/talk-texts";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { currentActor } from "@/lib/auth/actor";
import { environment } from "@/lib/auth/environment";
import { readDigest } from "@/lib/services/digests";
import { readNews } from "@/lib/services/notifications";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("talk.news"))("title"), robots: { index: false } };
}

export default async function Notifications() {
  const actor = await currentActor();
  const [news, rhythm] = await Promise.all([readNews(actor), readDigest(actor)]);
  if (!news.ok || !rhythm.ok) redirect("/signin?next=/notifications");
  const t = await getTranslations("talk.news");
  const { debates, at } = news.value;
  return (
    <TalkTexts>
      <div className="mx-auto w-full max-w-3xl">
        <PageHeader title={t("title")} />
        <div className="grid gap-10">
          {debates.length === 0 ? (
            <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>
          ) : (
            <NewsList debates={debates} at={at} />
          )}
          {environment().mail === null ? (
            <p className="text-sm text-ink-faint">{t("mailOff")}</p>
          ) : (
            <Section title={t("mail")} lead={t("mailLead")}>
              <DigestForm rhythm={rhythm.value ?? "off"} />
            </Section>
          )}
        </div>
      </div>
    </TalkTexts>
  );
}
