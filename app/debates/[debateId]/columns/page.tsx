import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Columns } from "@/components/columns/columns";
import { sorts } from "@/components/columns/sort";
import { DebatePage } from "@/components/debate/debate-page";
import { QuestionLine } from "@/components/debate/question-line";
import { DebateTabs } from "@/components/manage/debate-tabs";
import { currentActor } from "@/lib/auth/actor";
import { rankAnswers } from "@/lib/services/rank-answers";
import { one } from "../address";
import { openDebate, questionOf } from "../open-debate";

interface Address {
  readonly params: Promise<{ debateId: string }>;
  readonly searchParams: Promise<Record<"claim" | "sort" | "failure", string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const t = await getTranslations("debate.twoColumns");
  return { title: `${t("title")}: ${await questionOf((await params).debateId)}` };
}

export default async function DebateColumns({ params, searchParams }: Address) {
  const [{ debateId }, wanted] = await Promise.all([params, searchParams]);
  const { reading, about } = await openDebate(debateId, `/debates/${debateId}/columns`);
  const claim = reading.view.claims.find(({ id }) => id === one(wanted.claim));
  const sort = sorts.find((name) => name === one(wanted.sort)) ?? "outline";
  // A shared claim is answered where it is argued.
  const answered = claim?.sharedFrom ?? claim?.id ?? null;
  const ranking = sort === "ranked" ? await rankAnswers(await currentActor(), debateId, answered) : null;
  const { verbs, membership, waiting } = about;
  return (
    <DebatePage
      reading={reading}
      failure={one(wanted.failure)}
      tabs={<DebateTabs {...{ debateId, verbs, waiting }} isMember={membership !== null} current="columns" />}
      head={<QuestionLine view={reading.view} heading={claim === undefined} />}
    >
      <Columns claimId={claim?.id ?? null} sort={sort} ranking={ranking?.ok ? ranking.value : []} />
    </DebatePage>
  );
}
