import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { v7 as newId } from "uuid";
import { HistoryClaim } from "@/components/manage/history-claim";
import { HistoryReading } from "@/components/manage/history-reading";
import { ManagePage } from "@/components/manage/manage-page";
import { currentActor } from "@/lib/auth/actor";
import { readHistory } from "@/lib/services/history";
import { aboutDebate, readFrame } from "@/lib/services/read-frame";
import { askedOf, type HistoryQuery } from "../../../history/asked";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("manage.history");
  return { title: t("ofClaim") };
}

interface Address {
  readonly params: Promise<{ debateId: string; claimId: string }>;
  readonly searchParams: HistoryQuery;
}

export default async function ClaimHistory({ params, searchParams }: Address) {
  const [{ debateId, claimId }, asked] = await Promise.all([params, askedOf(searchParams)]);
  const actor = await currentActor();
  const read = await readFrame(actor, debateId);
  const history = await readHistory(actor, debateId, { ...asked, claim: claimId });
  if (!read.ok || !history.ok || history.value.claim === null) notFound();

  const t = await getTranslations("manage.history");
  const { entries, older, editors, claim } = history.value;
  const { role, number } = claim;
  const title = number === null ? t("claimTitleRemoved", { role }) : t("claimTitle", { role, number });
  const lines = entries.map((entry) => ({ ...entry, commandId: newId() }));
  const here = `/debates/${debateId}/claims/${claimId}/history`;
  return (
    <ManagePage about={aboutDebate(read.value)} tab="history" title={title} texts={["history", "suggestions"]}>
      <HistoryClaim debateId={debateId} claim={claim} />
      <HistoryReading {...{ debateId, here, asked, lines, older, editors }} of={claim} />
    </ManagePage>
  );
}
