import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClaimPage } from "@/components/claim/claim-page";
import { DebatePage } from "@/components/debate/debate-page";
import { DebateTabs } from "@/components/manage/debate-tabs";
import type { ClaimRole } from "@/lib/argument/claim";
import { visibleText } from "@/lib/argument/text";
import { one } from "../../address";
import { openDebate } from "../../open-debate";

interface Address {
  readonly params: Promise<{ debateId: string; claimId: string }>;
  readonly searchParams: Promise<Record<"role" | "failure", string | string[] | undefined>>;
}

const here = (debateId: string, claimId: string) => `/debates/${debateId}/claims/${claimId}`;

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const { debateId, claimId } = await params;
  const { view } = (await openDebate(debateId, here(debateId, claimId))).reading;
  const place = view.claims.find(({ id }) => id === claimId);
  const claim = view.claims.find(({ id }) => id === (place?.sharedFrom ?? claimId));
  return { title: visibleText(claim?.text ?? view.question).slice(0, 120), description: view.question };
}

export default async function DebateClaim({ params, searchParams }: Address) {
  const [{ debateId, claimId }, wanted] = await Promise.all([params, searchParams]);
  const { reading, about } = await openDebate(debateId, here(debateId, claimId));
  const claim = reading.view.claims.find(({ id }) => id === claimId);
  if (claim === undefined) notFound();
  const role = (["support", "rebuttal", "undercut"] as const satisfies ClaimRole[]).find(
    (name) => name === one(wanted.role),
  );
  const { verbs, membership, waiting } = about;
  return (
    <DebatePage
      reading={reading}
      failure={one(wanted.failure)}
      tabs={<DebateTabs {...{ debateId, verbs, waiting }} isMember={membership !== null} current={null} />}
    >
      <ClaimPage claimId={claim.id} role={role ?? "support"} />
    </DebatePage>
  );
}
