import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Columns } from "@/components/columns/columns";
import { sorts } from "@/components/columns/sort";
import { ViewPage } from "@/components/debate/view-page";
import { currentActor } from "@/lib/auth/actor";
import { rankAnswers } from "@/lib/services/rank-answers";
import { one } from "../../address";
import { openFrame, questionOf } from "../../open-debate";

interface Address {
  readonly params: Promise<{ debateId: string }>;
  readonly searchParams: Promise<Record<"claim" | "sort", string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const t = await getTranslations("debate.twoColumns");
  return { title: `${t("title")}: ${await questionOf((await params).debateId)}` };
}

export default async function DebateColumns({ params, searchParams }: Address) {
  const [{ debateId }, wanted] = await Promise.all([params, searchParams]);
  await openFrame(debateId, `/debates/${debateId}/columns`);
  const sort = sorts.find((name) => name === one(wanted.sort)) ?? "outline";
  const ranking =
    sort === "ranked" ? await rankAnswers(await currentActor(), debateId, one(wanted.claim) ?? null) : null;
  return (
    <ViewPage view="columns">
      <Columns sort={sort} ranking={ranking?.ok ? ranking.value : []} />
    </ViewPage>
  );
}
