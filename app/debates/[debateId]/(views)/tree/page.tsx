import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ViewPage } from "@/components/debate/view-page";
import { TreeView } from "@/components/tree/tree-view";
import { openFrame, questionOf } from "../../open-debate";

interface Address {
  readonly params: Promise<{ debateId: string }>;
}

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const t = await getTranslations("debate.tree");
  return { title: `${t("title")}: ${await questionOf((await params).debateId)}` };
}

export default async function DebateTree({ params }: Address) {
  const { debateId } = await params;
  await openFrame(debateId, `/debates/${debateId}/tree`);
  return (
    <ViewPage view="tree">
      <TreeView />
    </ViewPage>
  );
}
