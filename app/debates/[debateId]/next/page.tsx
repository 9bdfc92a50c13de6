import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { VoteNextPage } from "@/components/groups/vote-next-page";
import { ManagePage } from "@/components/manage/manage-page";
import { isId } from "@/lib/argument/id";
import { currentActor } from "@/lib/auth/actor";
import { nextClaim } from "@/lib/services/next-claim";
import { aboutDebate, readFrame } from "@/lib/services/read-frame";
import { one } from "../address";
import { questionOf } from "../open-debate";

interface Address {
  readonly params: Promise<{ debateId: string }>;
  readonly searchParams: Promise<Record<"skip" | "failure", string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const t = await getTranslations("groups.next");
  return { title: `${t("title")}: ${await questionOf((await params).debateId)}` };
}

/** The codes a vote can be refused with. */
const refusals = ["no-such-claim", "wrong-place", "invalid", "unavailable", "forbidden", "rate-limited"] as const;

export default async function DebateNext({ params, searchParams }: Address) {
  const [{ debateId }, wanted] = await Promise.all([params, searchParams]);
  const actor = await currentActor();
  const skipped = (one(wanted.skip) ?? "").slice(0, 4000).split(",").filter(isId);
  const [read, next] = await Promise.all([readFrame(actor, debateId), nextClaim(actor, debateId, new Set(skipped))]);
  if (!read.ok && read.error.code === "signed-out") redirect(`/signin?next=/debates/${debateId}/next`);
  if (!read.ok) notFound();

  const t = await getTranslations("groups.next");
  const code = next.ok ? null : next.error.code;
  const refusal =
    code === "voting-closed" || code === "archived" ? "closed" : code === "signed-out" ? code : "forbidden";
  return (
    <ManagePage about={aboutDebate(read.value)} tab="next" title={t("title")} texts={[]}>
      <VoteNextPage
        debateId={read.value.frame.id}
        asked={next.ok ? next.value : null}
        refusal={next.ok ? null : refusal}
        skipped={skipped}
        failure={refusals.find((name) => name === one(wanted.failure)) ?? null}
      />
    </ManagePage>
  );
}
