import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ManagePage } from "@/components/manage/manage-page";
import { Moments } from "@/components/past/moments";
import { currentActor } from "@/lib/auth/actor";
import { aboutDebate } from "@/lib/services/read-frame";
import { readStops } from "@/lib/services/read-stops";
import { frameOf } from "../open-debate";

/** What stays while one moves along a history: the page's head and the ruler. */
export default async function Past({
  params,
  children,
}: {
  readonly params: Promise<{ debateId: string }>;
  readonly children: ReactNode;
}) {
  const { debateId } = await params;
  const [frame, read] = await Promise.all([frameOf(debateId), readStops(await currentActor(), debateId)]);
  // The page knows where to send whoever may not see this.
  if (!frame.ok || !read.ok) return children;
  const t = await getTranslations("debate.past");
  return (
    <ManagePage about={aboutDebate(frame.value)} tab="history" title={t("title")} texts={["history", "past"]} wide>
      <Moments debateId={frame.value.frame.id} {...read.value}>
        {children}
      </Moments>
    </ManagePage>
  );
}
