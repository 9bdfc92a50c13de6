import type { Metadata } from "next";
import { ViewPage } from "@/components/debate/view-page";
import { Outline } from "@/components/outline/outline";
import { PlainOutline } from "@/components/outline/plain-outline";
import { currentActor } from "@/lib/auth/actor";
import { readExcerpt } from "@/lib/services/read-excerpt";
import { one } from "../address";
import { openFrame, questionOf } from "../open-debate";

interface Address {
  readonly params: Promise<{ debateId: string }>;
  readonly searchParams: Promise<Record<"focus" | "from", string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  return { title: await questionOf((await params).debateId) };
}

export default async function DebateOutline({ params, searchParams }: Address) {
  const [{ debateId }, wanted] = await Promise.all([params, searchParams]);
  const { carried } = await openFrame(debateId, `/debates/${debateId}`);
  const from = Number(one(wanted.from) ?? 0) || 0;
  const excerpt = carried ? null : await readExcerpt(await currentActor(), debateId, one(wanted.focus) ?? null, from);
  return (
    <ViewPage view="outline" plain={excerpt?.ok && <PlainOutline {...excerpt.value} />}>
      <Outline />
    </ViewPage>
  );
}
