import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ViewPage } from "@/components/debate/view-page";
import { Flow } from "@/components/flow/flow";
import { PlainOutline } from "@/components/outline/plain-outline";
import { currentActor } from "@/lib/auth/actor";
import { readExcerpt } from "@/lib/services/read-excerpt";
import { one } from "../../address";
import { openFrame, questionOf } from "../../open-debate";

interface Address {
  readonly params: Promise<{ debateId: string }>;
  readonly searchParams: Promise<Record<"claim" | "focus", string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const t = await getTranslations("debate.flow");
  return { title: `${t("title")}: ${await questionOf((await params).debateId)}` };
}

export default async function DebateFlow({ params, searchParams }: Address) {
  const [{ debateId }, wanted] = await Promise.all([params, searchParams]);
  const { carried } = await openFrame(debateId, `/debates/${debateId}/flow`);
  const root = one(wanted.focus) ?? one(wanted.claim) ?? null;
  const excerpt = carried ? null : await readExcerpt(await currentActor(), debateId, root, 0);
  return (
    <ViewPage view="flow" plain={excerpt?.ok && <PlainOutline {...excerpt.value} />}>
      <Flow />
    </ViewPage>
  );
}
