import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ViewPage } from "@/components/debate/view-page";
import { Overview } from "@/components/overview/overview";
import { openFrame, questionOf } from "../../open-debate";

interface Address {
  readonly params: Promise<{ debateId: string }>;
}

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const t = await getTranslations("debate.overview");
  return { title: `${t("title")}: ${await questionOf((await params).debateId)}` };
}

export default async function DebateOverview({ params }: Address) {
  const { debateId } = await params;
  await openFrame(debateId, `/debates/${debateId}/overview`);
  return (
    <ViewPage view="overview">
      <Overview />
    </ViewPage>
  );
}
