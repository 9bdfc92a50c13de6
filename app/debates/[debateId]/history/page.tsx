import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { v7 as newId } from "uuid";
import { HistoryReading } from "@/components/manage/history-reading";
import { ManagePage } from "@/components/manage/manage-page";
import { FollowForm } from "@/components/talk/follow-form";
import { TalkTexts } from "@/components/talk/talk-texts";
import { LinkButton } from "@/components/ui/link-button";
import { currentActor } from "@/lib/auth/actor";
import { followsDebate } from "@/lib/services/follow";
import { readHistory } from "@/lib/services/history";
import { aboutDebate, readFrame } from "@/lib/services/read-frame";
import { askedOf, type HistoryQuery } from "./asked";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("manage.history");
  return { title: t("title") };
}

interface Address {
  readonly params: Promise<{ debateId: string }>;
  readonly searchParams: HistoryQuery;
}

export default async function History({ params, searchParams }: Address) {
  const [{ debateId }, asked] = await Promise.all([params, askedOf(searchParams)]);
  const actor = await currentActor();
  const read = await readFrame(actor, debateId);
  const [history, follows] = await Promise.all([readHistory(actor, debateId, asked), followsDebate(actor, debateId)]);
  if (!read.ok || !history.ok) notFound();

  const t = await getTranslations("manage.history");
  const { entries, older, editors } = history.value;
  const lines = entries.map((entry) => ({ ...entry, commandId: newId() }));
  const about = aboutDebate(read.value);
  const here = `/debates/${debateId}/history`;
  return (
    <ManagePage
      {...{ about, tab: "history", title: t("title"), lead: t("intro") }}
      texts={["history", "suggestions", "rules", "settings"]}
    >
      <div className="flex flex-wrap gap-2">
        {follows.ok && (
          <TalkTexts>
            <FollowForm debateId={debateId} claimId={null} follows={follows.value} />
          </TalkTexts>
        )}
        <LinkButton size="sm" href={`/debates/${debateId}/at`} prefetch={false}>
          {t("atLink")}
        </LinkButton>
        {about.verbs.includes("write") && (
          <LinkButton size="sm" href={`/debates/${debateId}/removed`}>
            {t("removedLink")}
          </LinkButton>
        )}
      </div>
      <HistoryReading {...{ debateId, here, asked, lines, older, editors }} />
    </ManagePage>
  );
}
