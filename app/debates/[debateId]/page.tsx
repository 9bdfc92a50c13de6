import type { Metadata } from "next";
import { DebatePage } from "@/components/debate/debate-page";
import { Question } from "@/components/debate/question";
import { DebateTabs } from "@/components/manage/debate-tabs";
import { Legend } from "@/components/outline/legend";
import { Outline } from "@/components/outline/outline";
import { one } from "./address";
import { openDebate, questionOf } from "./open-debate";

interface Address {
  readonly params: Promise<{ debateId: string }>;
  readonly searchParams: Promise<{ failure?: string | string[] }>;
}

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  return { title: await questionOf((await params).debateId) };
}

export default async function DebateOutline({ params, searchParams }: Address) {
  const [{ debateId }, { failure }] = await Promise.all([params, searchParams]);
  const { reading, about } = await openDebate(debateId, `/debates/${debateId}`);
  const { verbs, membership, waiting } = about;
  return (
    <DebatePage
      reading={reading}
      failure={one(failure)}
      tabs={<DebateTabs {...{ debateId, verbs, waiting }} isMember={membership !== null} current="outline" />}
      head={<Question view={reading.view} />}
      aside={<Legend />}
    >
      <Outline />
    </DebatePage>
  );
}
