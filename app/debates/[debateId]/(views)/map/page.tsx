import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ViewPage } from "@/components/debate/view-page";
import { DebateMap, PlainMap } from "@/components/map/debate-map";
import { openFrame, questionOf } from "../../open-debate";

interface Address {
  readonly params: Promise<{ debateId: string }>;
}

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const t = await getTranslations("debate.map");
  return { title: `${t("title")}: ${await questionOf((await params).debateId)}` };
}

export default async function DebateMapPage({ params }: Address) {
  const { debateId } = await params;
  const { frame } = await openFrame(debateId, `/debates/${debateId}/map`);
  return (
    <>
      <ViewPage view="map">
        <DebateMap />
      </ViewPage>
      <PlainMap debateId={frame.id} />
    </>
  );
}
