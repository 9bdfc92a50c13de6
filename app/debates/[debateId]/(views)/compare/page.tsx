import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Compare } from "@/components/compare/compare";
import type { GroupFindings } from "@/components/compare/findings";
import { ViewPage } from "@/components/debate/view-page";
import { PlainOutline } from "@/components/outline/plain-outline";
import { currentActor } from "@/lib/auth/actor";
import { readExcerpt } from "@/lib/services/read-excerpt";
import { readGroups } from "@/lib/services/read-groups";
import { openFrame, questionOf } from "../../open-debate";

interface Address {
  readonly params: Promise<{ debateId: string }>;
}

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const t = await getTranslations("debate.compare");
  return { title: `${t("title")}: ${await questionOf((await params).debateId)}` };
}

export default async function DebateCompare({ params }: Address) {
  const { debateId } = await params;
  const { carried } = await openFrame(debateId, `/debates/${debateId}/compare`);
  const actor = await currentActor();
  const [groups, excerpt] = await Promise.all([
    readGroups(actor, debateId),
    carried ? null : readExcerpt(actor, debateId, null, 0),
  ]);
  const report = groups.ok ? groups.value.groups?.report : undefined;
  const findings: GroupFindings | null =
    report === undefined || report.groups.length === 0
      ? null
      : {
          commonGround: report.commonGround.map(({ claimId, agrees }) => ({ claimId, agrees })),
          cruxes: report.cruxes.map(({ claimId }) => claimId),
        };
  return (
    <ViewPage view="compare" plain={excerpt?.ok && <PlainOutline {...excerpt.value} />}>
      <Compare findings={findings} />
    </ViewPage>
  );
}
